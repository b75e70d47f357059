using System.Text.Json.Nodes;
using BotReports.Actions;
using BotReports.Bot.Turns;
using BotReports.Bot.Understanding;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Slack.Cards;
using BotReports.Tests.Conversations;

namespace BotReports.Tests.Understanding;

/// <summary>Cards that were posted when a button carried words stay in chats, and go on working.</summary>
public sealed class OldCardsTests
{
    private const string Number = "0123456789abcdef";

    private static readonly Conference Conference = ScriptConference.Default;
    private static readonly Interpreter Interpreter = new(Conference.Template, () => Conference.Programme, Vocabulary.All);

    public static TheoryData<string, string?, BotAction> Buttons => new()
    {
        { "skip", "examples#new", new Skip(Slot("examples#new")) },
        { "done", "examples#new", new Done(Slot("examples#new")) },
        { "back", "quotes#1:speaker", new Back(Slot("quotes#1:speaker")) },
        { "more", "examples#new", new More(Slot("examples#new")) },
        { "terminé", "examples#new", new Done(Slot("examples#new")) },
        { "attribution", null, new SettleQuotes() },
        { "\\skip", "examples#new", new GiveAnswer("skip", Slot("examples#new"), IsLiteral: true) },
        { "\\skip", null, new GiveAnswer("skip", IsLiteral: true) },
        { "yes", "quotes#1:approval", new Choose(Slot("quotes#1:approval"), Choose.Yes) },
        { "no", "quotes#1:approval", new Choose(Slot("quotes#1:approval"), Choose.No) },
        { "anonyme", "quotes#1:speaker", new Choose(Slot("quotes#1:speaker"), Choose.Anonymous) },
        { "yes", "?submit csd-2016/4.1", new Confirm(Confirmable.Submit, Report("csd-2016/4.1"), Yes: true) },
        { "no", "?restart csd-2016/4.1/asia", new Confirm(Confirmable.Restart, Report("csd-2016/4.1/asia"), Yes: false) },
        { "yes", "?import csd-2016/4.1", new Confirm(Confirmable.Import, Report("csd-2016/4.1"), Yes: true) },
        { "ok", "?session ", new ConfirmNames() },
        { "ok", "?session csd-2016/4.1", new ConfirmNames() },
        { "add", "examples#3", new Gather(Slot("examples#3")) },
        { "delete", "examples#3", new Delete(AnswerReference.At(Slot("examples#3"))) },
        { "keep", "examples#5", new KeepExtra(Slot("examples#5")) },
        { "replace 2", "examples#5", new ReplaceWithExtra(2, Slot("examples#5")) },
        { "merge 2", "examples#5", new MergeExtra(2, Slot("examples#5")) },
        { "move 1.5 to other information", null, new MoveTo(AnswerReference.Named("1.5"), AnswerReference.Named("other information")) },
        { "keep mine", "examples#5", new KeepMine(Slot("examples#5")) },
        { "keep theirs", "examples#5", new KeepTheirs(Slot("examples#5")) },
        { "keep both", "examples#5", new KeepBoth(Slot("examples#5")) },
        { "undo", "0a1b2c3d4e5f0a1b2c3d4e5f", new Undo("0a1b2c3d4e5f0a1b2c3d4e5f") },
        { "redo", "form-0123456789abcdef", new Redo("form-0123456789abcdef") },
        { "save as it is", null, new SaveHeld(WithNames: true) },
        { "save without the name", null, new SaveHeld(WithNames: false) },
        { "form", null, new OpenForm() },
        { $"save form {Number}", "examples#new", new SaveForm(Number, Slot("examples#new")) },
        { "start", null, new Start() },
        { "start 4.1", null, new Start(Session("4.1")) },
        { "join 4.1 asia", null, new Join(Session("4.1"), "asia") },
        { "hand over to O'Hara, Ben (UN), PhD", "csd-2016/4.1", new HandOver(Name: "o'hara, ben (un), phd", Report: Report("csd-2016/4.1")) },
        { "assign asia 2.1 to 2.3", "recommendations/2/text#1", new Assign("asia", AnswerReference.At(Slot("recommendations/2/text#1")), "2.3") },
        { "assign asia 2.1 as extra", "examples#1", new Assign("asia", AnswerReference.At(Slot("examples#1"))) },
        { "assign asia 2.1 out", "examples#1", new Assign("asia", AnswerReference.At(Slot("examples#1")), LeavesOut: true) },
        { "assign", null, new ShowAssignments() },
        { "groups", null, new ShowGroups() },
        { "language fr", null, new ChooseLanguage("fr") },
        { "export markdown", null, new Export("markdown") },
        { "approve 4.1", "12", new Approve(Session("4.1"), 12) },
        { "approve 4.1", null, new Approve(Session("4.1")) },
        { "ask 4.1", null, new AskBack(Session("4.1")) },
        { "reply to the organizers", "csd-2016/4.1", new Reply(Report("csd-2016/4.1")) },
        { "priority messages", null, new ShowFindings() },
        { "who is missing", null, new ShowMissingReports() },
        { "continue", null, new Continue() },
        { "preview", null, new Preview() },
        { "submit", null, new Submit() },
        { "status", null, new ShowStatus() },
    };

    [Theory]
    [MemberData(nameof(Buttons), DisableDiscoveryEnumeration = true)]
    public void An_old_button_is_the_same_action(string command, string? slot, BotAction action) => Press(command, slot).ShouldBe(action);

    [Theory]
    [InlineData("yes", null)]
    [InlineData("yes", "?fly csd-2016/4.1")]
    [InlineData("skip", "not a slot")]
    [InlineData("undo", "Not A Key")]
    [InlineData("approve 4.1", "examples#1")]
    [InlineData("A sentence of an older card", null)]
    public void An_old_button_that_means_nothing_any_more_is_no_action(string command, string? slot) => Press(command, slot).ShouldBeNull();

    [Theory]
    [InlineData(null), InlineData(""), InlineData("[]"), InlineData("{}"), InlineData("""{"command":1}"""), InlineData("""{"command":""}"""), InlineData("{\"command\":")]
    public void What_no_card_has_carried_is_no_action(string? json) => Interpreter.Pressed(json).ShouldBeNull();

    [Fact]
    public void What_was_written_in_an_old_card_goes_with_its_button()
    {
        var field = FormField.Of(Slot("examples#new"), "An example", 1);
        Press($"save form {Number}", "examples#new", (field.Id, "An example")).ShouldBe(new SaveForm(Number, Slot("examples#new")) { Fields = [field] });
        Press($"save form {Number}", null, (field.Id, "An example")).ShouldBe(new SaveForm(Number) { Fields = [field] });
        Press("ask 4.1", null, ("words", " Who? ")).ShouldBe(new AskBack(Session("4.1"), "Who?"));
        Press("reply to the organizers", "csd-2016/4.1", ("words", "Ben")).ShouldBe(new Reply(Report("csd-2016/4.1"), "Ben"));
    }

    [Fact]
    public void A_new_button_needs_no_words() => Interpreter.Pressed(ActionJson.Write(new Skip(Slot("examples#new")))).ShouldBe(new Skip(Slot("examples#new")));

    private static BotAction? Press(string command, string? slot, params (string Id, string Text)[] written)
    {
        var value = new JsonObject { ["command"] = command };
        if (slot is not null)
        {
            value["slot"] = slot;
        }

        foreach (var (id, text) in written)
        {
            value[id] = text;
        }

        return Interpreter.Pressed(value.ToJsonString());
    }

    private static SlotAddress Slot(string text) => SlotAddress.TryParse(text, out var slot) ? slot : throw new FormatException(text);

    private static ReportId Report(string text) => ReportId.TryParse(text, out var report) ? report : throw new FormatException(text);

    private static SessionNumber Session(string text) => SessionNumber.TryParse(text, out var session) ? session : throw new FormatException(text);
}
