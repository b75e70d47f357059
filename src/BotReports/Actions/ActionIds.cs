using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace BotReports.Actions;

/// <summary>What the ids in an action may look like. What comes back from a channel can be anything.</summary>
internal static partial class ActionIds
{
    /// <summary>A name that somebody types is part of a message of this length.</summary>
    private const int LongestName = 120;

    private const int LongestPersonId = 200;

    private const int LongestTheme = 300;

    /// <summary>Of questions or themes, in one question of a chair's.</summary>
    private const int MostNamed = 20;

    public static bool IsSlot([NotNullWhen(true)] string? text) => text is not null && Slot().IsMatch(text);

    public static bool IsReport([NotNullWhen(true)] string? text) => text is not null && Report().IsMatch(text);

    public static bool IsName(string text) => text.Length is > 0 and <= LongestName && !text.Any(char.IsControl);

    /// <summary>Whether all ids of an action are what they may be, apart from those that its converters have read.</summary>
    public static bool AreSound(BotAction action) => action switch
    {
        Choose choose => Id().IsMatch(choose.Option),
        More { Name: { } name } => IsName(name),
        Move move => (move.From is null) == (move.To is null) && move.To is null or > 0,
        ReplaceWithExtra extra => extra.Place >= 0,
        MergeExtra extra => extra.Place >= 0,
        PlaceNote note => note.Number > 0,
        Undo { Key: { } key } => Id().IsMatch(key),
        Redo { Key: { } key } => Id().IsMatch(key),
        ChangeNames { Names: { } names } => IsName(names),
        RemoveAttachment remove => Attachment().IsMatch(remove.Id),
        SaveHeld { Held: { } held } => Number().IsMatch(held),
        DiscardHeld discard => Number().IsMatch(discard.Held),
        SaveForm form => Number().IsMatch(form.Number),
        Join join => join.Group is null || (join.Session is not null && IsName(join.Group)),
        HandOver to => IsPerson(to.Person, to.Name),
        Trust trust => IsPerson(trust.Person, trust.Name),
        Distrust distrust => IsPerson(distrust.Person, distrust.Name),
        GiveRole give => IsName(give.Name),
        TakeRole take => IsPerson(take.Person, take.Name),
        Erase erase => IsPerson(erase.Person, erase.Name) && (erase.IsSure is null || erase.Mode is not null),
        LetIn { Person: var person } => person.Length is > 0 and <= LongestPersonId,
        KeepOut { Person: var person } => person.Length is > 0 and <= LongestPersonId,
        OpenGroup group => IsName(group.Name),
        Assign assign => IsName(assign.Group) && (assign.Place is null || Place().IsMatch(assign.Place)),
        AdjustReminders { Wanted: { } wanted } => wanted.IsSound,
        ChooseTimeZone { Zone: { } zone } => Zone().IsMatch(zone),
        ChooseLanguage { Code: { } code } => Language().IsMatch(code),
        Export { Format: { } format } => Format().IsMatch(format),
        ExportReport { Format: { } format } => Format().IsMatch(format),
        ExportEvent { Kind: { } kind } => Format().IsMatch(kind),
        ShowProgramme { Format: { } format } => Format().IsMatch(format),
        Announce announce => announce.To is null || IsName(announce.To),
        SendAnnouncement send => Proposal().IsMatch(send.Announcement),
        DropAnnouncement drop => Proposal().IsMatch(drop.Announcement),
        ApplyProgramme apply => Proposal().IsMatch(apply.Proposal),
        DropProgramme drop => Proposal().IsMatch(drop.Proposal),
        ShowTemplate show => (show.Format is null || Format().IsMatch(show.Format)) && (show.Proposal is null || Proposal().IsMatch(show.Proposal)),
        UseTemplate use => Proposal().IsMatch(use.Proposal),
        TryTemplate { Proposal: { } tried } => Proposal().IsMatch(tried),
        MoveSession move => (move.When is not null || move.Room is not null) && (move.When is null || IsName(move.When)) && (move.Room is null || IsName(move.Room)),
        NameRapporteurs names => IsName(names.Names),
        SetDeadline deadline => IsName(deadline.When),
        AddSession add => add.Theme.Length is > 0 and <= LongestTheme && !add.Theme.Any(char.IsControl) && IsName(add.When) && (add.Room is null || IsName(add.Room)),
        ChooseSession { Page: { } page } => page > 0,
        ShowMissingReports { Page: { } page } => page > 0,
        ShowFindings findings => IsFindings(findings),
        Approve { Revision: { } revision } => revision >= 0,
        _ => true,
    };

    private static bool IsFindings(ShowFindings findings) =>
        findings.Questions.Length <= MostNamed && findings.Questions.All(question => Question().IsMatch(question))
        && findings.Themes.Length <= MostNamed && findings.Themes.All(theme => Id().IsMatch(theme))
        && findings.Sessions.Length <= LongestTheme
        && new[] { findings.Room, findings.Track }.All(name => name is null || (name.Length is > 0 and <= LongestTheme && !name.Any(char.IsControl)))
        && new[] { findings.Addressee, findings.Words, findings.Unclear }.All(words => words is null || IsName(words))
        && findings.After is null or >= 0 && findings.Minutes is null or (> 0 and <= 60);

    private static bool IsPerson(string? id, string? name) => (id is null or { Length: > 0 and <= LongestPersonId }) && (name is null || IsName(name));

    [GeneratedRegex(@"\A[a-z0-9-]{1,80}(/[0-9]{1,9}/[a-z0-9-]{1,80})?#([0-9]{1,9}|new(@[0-9]{1,9})?)(:(speaker|approval))?\z", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Slot();

    [GeneratedRegex(@"\A[a-z0-9-]{1,80}/[0-9a-zA-Z.-]{1,20}(/[a-z0-9-]{1,80})?\z", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Report();

    [GeneratedRegex(@"\A[0-9a-f]{32}\z", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Proposal();

    [GeneratedRegex(@"\A[a-z0-9-]{1,80}\z", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Id();

    [GeneratedRegex(@"\A[a-z0-9-]{1,80}(/[a-z0-9-]{1,80})?\z", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Question();

    [GeneratedRegex(@"\A[0-9a-f]{16}\z", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Number();

    [GeneratedRegex(@"\A[0-9a-f]{32}\z", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Attachment();

    [GeneratedRegex(@"\A[0-9]{1,9}(\.[0-9]{1,9}){0,2}\z", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Place();

    [GeneratedRegex(@"\A[a-z]{2}\z", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Language();

    [GeneratedRegex(@"\A[A-Za-z0-9_+/-]{1,60}\z", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Zone();

    [GeneratedRegex(@"\A[a-z]{2,16}\z", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Format();
}
