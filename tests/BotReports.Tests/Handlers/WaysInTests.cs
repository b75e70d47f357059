using System.Reflection;
using System.Text;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Attachments;
using BotReports.Tests.Conversations;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;
using Microsoft.Bot.Schema;

namespace BotReports.Tests.Handlers;

/// <summary>Whichever way words come into a report: who said something is not stored before their sender has been asked.</summary>
public sealed class WaysInTests : IAsyncDisposable
{
    private const string Named = "Ms Chowdhury said that recruiters pay.";

    private static readonly Dictionary<string, Func<InProcessStage, Task>> Ways = new()
    {
        ["typed"] = stage => stage.SayAsync("Amy", null, Named),
        ["typed, and surely an answer"] = stage => stage.SayAsync("Amy", null, $"\\{Named}"),
        ["a list"] = stage => stage.SayAsync("Amy", null, $"1. A desk. 2. {Named}"),
        ["typed in another way"] = stage => stage.SayAsync("Amy", null, "As Chowdhury put it, recruiters pay."),
        ["edit"] = stage => SayAllAsync(stage, "A desk.", "edit 1.1", Named),
        ["insert"] = stage => SayAllAsync(stage, "A desk.", "insert 1.1", Named),
        ["add"] = stage => SayAllAsync(stage, "A desk.", "add to 1.1", Named),
        ["long"] = stage => SayAllAsync(stage, "long", Named),
        ["a note that is placed"] = stage => SayAllAsync(stage, $"note: {Named}", "place note 1 in 1.1"),
        ["a message that is edited"] = EditMessageAsync,
        ["a message that is edited after others were added to its answer"] = EditAddedMessageAsync,
        ["a form"] = FillFormAsync,
        ["a form over an answer"] = FillFormOverAsync,
        ["a report that is pasted"] = stage => SayAllAsync(stage, SeedText, "yes"),
        ["a report that is pasted as one answer"] = stage => SayAllAsync(stage, SeedText, "no"),
        ["a report that is uploaded"] = UploadAsync,
        ["beside a picture"] = stage => stage.AttachAsync("Amy", "flipchart.jpg", SampleFiles.Jpeg(), Named),
    };

    // What takes words that are in a report from one place to another: they have passed. Sent notes that a question was delivered, Detach takes an attachment's id, Told, LetIn and KeepOut a person's.
    private static readonly string[] OnlyMoves = ["Transfer", "Sent", "Detach", "Discard", "Told", "LetIn", "KeepOut"];

    private readonly InProcessStage _stage = new(new Conference(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates)));

    public static TheoryData<string> Names => new(Ways.Keys);

    private static string SeedText
    {
        get
        {
            var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "reports", "csd-2016-4.1.txt"));
            var at = text.IndexOf("Build from local civil society", StringComparison.Ordinal);
            return text.Insert(at, $"{Named} ");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Words_that_name_who_said_something_wait_whichever_way_they_come(string way)
    {
        await SayAllAsync(_stage, "start 4.1", "ok");

        await Ways[way](_stage);

        var report = await ReportAsync();
        Answers(report).ShouldNotContain(answer => answer.Contains("Chowdhury", StringComparison.Ordinal));
        report.Notes.Count(note => note.Text.Contains("Chowdhury", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task They_are_saved_once_their_sender_says_how(string way)
    {
        await SayAllAsync(_stage, "start 4.1", "ok");
        await Ways[way](_stage);

        await _stage.PressAsync("Amy", null, "Save without the name");

        var report = await ReportAsync();
        Answers(report).Count(answer => answer.Contains("participant", StringComparison.OrdinalIgnoreCase) && answer.Contains("recruiters pay", StringComparison.Ordinal)).ShouldBe(1);
        Answers(report).Concat(report.Notes.Select(note => note.Text)).ShouldNotContain(text => text.Contains("Chowdhury", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_let_through_is_not_asked_about_again()
    {
        await SayAllAsync(_stage, "start 4.1", "ok", Named);
        await _stage.PressAsync("Amy", null, "Save as it is");

        await SayAllAsync(_stage, "edit 1.1", $"{Named} And training.", "add to 1.1", "And shelter.");

        Answers(await ReportAsync()).ShouldBe([$"{Named} And training.\nAnd shelter."]);
    }

    [Fact]
    public async Task Words_that_wait_are_saved_as_soon_as_their_message_is_edited_and_names_nobody()
    {
        await SayAllAsync(_stage, "start 4.1", "ok");
        await _stage.DeliverAsync("Amy", Named, "m1");

        await _stage.DeliverAsync("Amy", "Recruiters pay.", "m1", ActivityTypes.MessageUpdate, eventType: "editMessage");

        var report = await ReportAsync();
        Answers(report).ShouldBe(["Recruiters pay."]);
        report.Notes.ShouldBeEmpty();
    }

    /// <summary>A new change of a report has to be listed here: either it brings words in, through the gate, or it only moves them.</summary>
    [Fact]
    public void Every_change_of_a_report_that_takes_words_is_one_of_those_that_pass_the_gate()
    {
        var takingWords = typeof(Report).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => method.ReturnType == typeof(Report) && method.GetParameters().Any(parameter => BringsWords(parameter.ParameterType)))
            .Select(method => method.Name).Except(OnlyMoves).Order(StringComparer.Ordinal);

        // Join, JoinFromChat, AskToJoin and Rename take names; Ask and Reply are between organizers and rapporteurs; Note keeps words out of the answers.
        takingWords.ShouldBe(["Answer", "AnswerAll", "AnswerHeld", "Append", "Ask", "AskToJoin", "Correct", "Fill", "Import", "Join", "JoinFromChat", "Note", "Place", "Rename", "Reply", "Split"]);
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private static bool BringsWords(Type type) =>
        type == typeof(string) || type == typeof(Wording) || type == typeof(ImportProposal) || type == typeof(ImportPlan) || type.IsAssignableTo(typeof(IEnumerable<FormField>)) || type == typeof(IReadOnlyList<string>);

    private static IEnumerable<string> Answers(Report report) => report.Fields.Values.SelectMany(field => field.Answers).Select(answer => answer.Text).Where(text => text.Length > 0);

    private static async Task SayAllAsync(InProcessStage stage, params string[] messages)
    {
        foreach (var message in messages)
        {
            await stage.SayAsync("Amy", null, message);
        }
    }

    private static async Task EditMessageAsync(InProcessStage stage)
    {
        await stage.DeliverAsync("Amy", "A desk.", "m1");
        await stage.DeliverAsync("Amy", Named, "m1", ActivityTypes.MessageUpdate, eventType: "editMessage");
    }

    private static async Task EditAddedMessageAsync(InProcessStage stage)
    {
        await stage.DeliverAsync("Amy", "A desk.", "m1");
        await SayAllAsync(stage, "add to 1.1", "A lamp.", "done");
        await stage.DeliverAsync("Amy", Named, "m1", ActivityTypes.MessageUpdate, eventType: "editMessage");
    }

    private static async Task FillFormAsync(InProcessStage stage)
    {
        await stage.SayAsync("Amy", null, "form");
        await stage.SendFormAsync("Amy", ("1.2", Named));
    }

    private static async Task FillFormOverAsync(InProcessStage stage)
    {
        await SayAllAsync(stage, "A desk.", "form");
        await stage.SendFormAsync("Amy", ("1.1", Named));
    }

    private static async Task UploadAsync(InProcessStage stage)
    {
        await stage.AttachAsync("Amy", "report.txt", Encoding.UTF8.GetBytes(SeedText));
        await stage.SayAsync("Amy", null, "yes");
    }

    private async Task<Report> ReportAsync() => (await _stage.Reports.FindAsync(Sample.Id, TestContext.Current.CancellationToken))!;
}
