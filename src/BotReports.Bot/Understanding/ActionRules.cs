using System.Globalization;
using BotReports.Actions;
using BotReports.Bot.Conversations;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Programmes.Files;
using BotReports.Roles;

namespace BotReports.Bot.Understanding;

/// <summary>How everything is said that can be said in words: one line for each, whatever the language.</summary>
internal static class ActionRules
{
    public static IReadOnlyList<ActionRule> For(ArgumentShapes shapes, Openings openings) =>
    [
        new("add", shapes.AddTo),
        new("announce", argument => argument.IsEmpty ? new Announce("") : null) { Open = openings.Announce },
        new("api-key", shapes.MakeApiKey),
        Alone("api-keys", new ShowApiKeys()),
        new("approve", shapes.Approve),
        Session("ask", session => new AskBack(session), shapes) with { Open = openings.AskBack },
        new("assign", argument => argument.IsEmpty ? new ShowAssignments() : shapes.Assign(argument)),
        Alone("attachments", new ShowAttachments()),
        Alone("attribution", new SettleQuotes()),
        Named("add-chair", name => new GiveRole(Role.Chair, name)),
        Named("add-organizer", name => new GiveRole(Role.Organizer, name)),
        new("add-session", shapes.AddSession),
        Alone("audit", new ShowAudit()),
        Alone("back", new Back()),
        Numbered("cancel-session", session => new CancelSession(session), shapes),
        Alone("board", new ShowBoard()),
        Alone("check", new ShowCheck()),
        Alone("close-board", new CloseBoard()),
        Alone("continue", new Continue()),
        Numbered("decisions", session => new ShowDecisions(session), shapes),
        new("deadline", argument => !argument.IsEmpty && ProgrammeMoment.Fits(argument.AsTyped) ? new SetDeadline(argument.AsTyped) : null),
        Answer("delete", answer => new Delete(answer), shapes),
        new("distrust", argument => argument.IsEmpty ? new Distrust() : ArgumentShapes.Person(argument) is { } name ? new Distrust(Name: name) : null),
        Alone("done", new Done()),
        Answer("edit", answer => new Edit(answer), shapes),
        new("erase", argument => ArgumentShapes.Person(argument) is { } name ? new Erase(Name: name) : null),
        Alone("erase-me", new Erase()),
        Alone("event-time-zone", new ChooseTimeZone(IsEvents: true)),
        new("export", shapes.Export),
        Alone("flash", new Flash()),
        new("form", argument => argument.IsEmpty ? new OpenForm(null) : FormatOf(argument) is { } format ? new ShowTemplate(format) : shapes.Answer(argument.Folded) is { } around ? new OpenForm(around) : null),
        new("group", ArgumentShapes.OpenGroup),
        Alone("groups", new ShowGroups()),
        new("hand-over", shapes.HandOver),
        Alone("hello", new Hello()),
        Alone("help", new ShowHelp()),
        Answer("history", answer => new ShowHistory(answer), shapes),
        Answer("insert", before => new Insert(before), shapes),
        new("join", shapes.Join),
        Alone("keep-both", new KeepBoth()),
        Alone("keep", new KeepExtra()),
        Alone("keep-mine", new KeepMine()),
        Alone("keep-theirs", new KeepTheirs()),
        new("language", argument => argument.IsEmpty ? new ChooseLanguage() : Phrases.Called(argument.Folded) is { } phrases ? new ChooseLanguage(phrases.Language) : null),
        Alone("leave", new Leave()),
        new("link", argument => argument.IsEmpty ? new LinkAccount() : LinkCode.Read(argument.Folded) is { } code ? new LinkAccount(code) : null),
        Alone("link-off", new LinkAccount(IsOff: true)),
        Numbered("lock", session => new LockReport(session), shapes),
        Alone("long", new LongAnswer()),
        Place("merge", place => new MergeExtra(place)),
        Alone("missing", new ShowMissingReports()),
        new("more", shapes.More),
        new("move", shapes.Move),
        new("move-answers", shapes.MoveAnswers),
        new("move-session", shapes.MoveSession),
        new("note", _ => null) { Open = openings.TakeNote },
        Alone("my-data", new ShowMyData()),
        new("names", argument => argument.IsEmpty ? new ChangeNames() : RapporteurNames.In(argument.AsTyped) is { } names ? new ChangeNames(string.Join(", ", names)) : null),
        Alone("not-today", new NotToday()),
        Alone("notes", new ShowNotes()),
        Alone("pause", new Pause()),
        new("place-note", shapes.PlaceNote),
        Session("preview", session => session is null ? new Preview() : new ShowReport(session), shapes),
        Session("priority-messages", number => new ShowFindings { Sessions = number is null ? [] : [number] }, shapes),
        new("programme", argument => argument.IsEmpty ? new ShowProgramme() : argument.Folded is "excel" or "csv" or "calendar" or "template" ? new ShowProgramme(argument.Folded) : null),
        new("report-form", argument => argument.IsEmpty ? new ShowTemplate() : FormatOf(argument) is { } format ? new ShowTemplate(format) : null),
        new("rapporteur-of", shapes.NameRapporteurs),
        new("reassign", shapes.Reassign),
        Alone("redo", new Redo()),
        Numbered("remind", session => new Remind(session), shapes) with { Open = openings.RemindOf },
        Alone("remind-all", new Remind()),
        Alone("remind-later", new RemindLater()),
        new("reminders", shapes.Reminders),
        Named("remove-chair", name => new TakeRole(Role.Chair, Name: name)),
        Named("remove-organizer", name => new TakeRole(Role.Organizer, Name: name)),
        Place("replace", place => new ReplaceWithExtra(place)),
        Alone("reply", new Reply()) with { Open = openings.Reply },
        Alone("restart", new Restart()),
        Numbered("restore-session", session => new RestoreSession(session), shapes),
        new("remove-webhook", argument => IsOneWord(argument) ? new RemoveWebhook(argument.AsTyped) : null),
        new("revoke-api-key", argument => argument.IsEmpty ? null : new RevokeApiKey(argument.AsTyped)),
        Alone("roles", new ShowRoles()),
        new("save-form", ArgumentShapes.SaveForm),
        Alone("save-named", new SaveHeld(WithNames: true)),
        Alone("save-unnamed", new SaveHeld(WithNames: false)),
        Alone("sessions", new ChooseSession()),
        Alone("skip", new Skip()),
        Session("start", session => new Start(session), shapes),
        Alone("status", new ShowStatus()),
        Alone("submit", new Submit()),
        new("test-webhook", argument => IsOneWord(argument) ? new TestWebhook(argument.AsTyped) : null),
        Alone("thanks", new Thanks()),
        new("time-zone", argument => argument.IsEmpty ? new ChooseTimeZone() : ZoneNames.Meant(argument.AsTyped) is { } zone ? new ChooseTimeZone(zone.Id) : null),
        new("trust", argument => argument.IsEmpty ? new Trust() : ArgumentShapes.Person(argument) is { } name ? new Trust(Name: name) : null),
        Alone("try-form", new TryTemplate()),
        Alone("undo", new Undo()),
        Numbered("unlock", session => new UnlockReport(session), shapes),
        Alone("use-channel", new UseChannel()),
        new("watch", shapes.Watch),
        new("webhook", argument => argument.IsEmpty ? new ShowWebhooks() : IsOneWord(argument) && argument.AsTyped.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? new MakeWebhook(argument.AsTyped) : null),
        Alone("webhooks", new ShowWebhooks()),
        Alone("what-now", new WhatNow()),
        Alone("who", new ShowRapporteurs()),
        Alone("why", new Why()),
        Numbered("withdraw", session => new Withdraw(session), shapes),
    ];

    /// <summary>The file that a form is wanted as; null for none.</summary>
    private static string? FormatOf(Argument argument) => argument.Folded switch
    {
        "excel" or "xlsform" => "excel",
        "yaml" => "yaml",
        _ => null,
    };

    private static bool IsOneWord(Argument argument) => !argument.IsEmpty && !argument.AsTyped.Contains(' ', StringComparison.Ordinal);

    /// <summary>The words and no more, so that an answer which begins with them stays an answer.</summary>
    private static ActionRule Alone(string key, BotAction action) => new(key, argument => argument.IsEmpty ? action : null);

    /// <summary>The words alone, or with the name of an answer.</summary>
    private static ActionRule Answer(string key, Func<AnswerReference?, BotAction> make, ArgumentShapes shapes) =>
        new(key, argument => argument.IsEmpty ? make(null) : shapes.Answer(argument.Folded) is { } answer ? make(answer) : null);

    /// <summary>The words alone, or with the number of a session.</summary>
    private static ActionRule Session(string key, Func<SessionNumber?, BotAction> make, ArgumentShapes shapes) =>
        new(key, argument => argument.IsEmpty ? make(null) : shapes.Session(argument.Folded) is { } session ? make(session) : null);

    /// <summary>The words with the number of a session, and never alone.</summary>
    private static ActionRule Numbered(string key, Func<SessionNumber, BotAction> make, ArgumentShapes shapes) =>
        new(key, argument => shapes.Session(argument.Folded) is { } session ? make(session) : null);

    /// <summary>The words with the name or the address of somebody.</summary>
    private static ActionRule Named(string key, Func<string, BotAction> make) => new(key, argument => !argument.IsEmpty && ArgumentShapes.Person(argument) is { } name ? make(name) : null);

    /// <summary>The words with a place in a list.</summary>
    private static ActionRule Place(string key, Func<int, BotAction> make) =>
        new(key, argument => int.TryParse(argument.Folded, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? make(place) : null);
}
