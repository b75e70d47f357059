using System.Collections.Immutable;
using BotReports.Actions;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;
using CsCheck;

namespace BotReports.Tests.Conversations;

/// <summary>Two people who say whatever comes into their minds, through the whole bot.</summary>
public sealed class ManyHandsTests
{
    /// <summary>What they say; a word that nobody said before stands for each percent sign.</summary>
    internal static readonly ImmutableArray<string> Sayings =
    [
        "%", "%", "%", "%", "%", "%", "%\n%", "note: %", "\\%", "done", "done", "skip", "skip", "back", "more", "edit 1.1", "edit 2.1", "edit 2.1 action 1", "edit 4.1", "edit quote 1", "edit quote 2", "delete 1.1", "delete 2.1", "delete 2.1 action 1",
        "move 1.2 to 1", "move 2.2 to 1", "move 1.1 to other information", "move 2.1 to other information", "insert 1.1", "insert 2.1", "undo", "undo", "undo", "redo", "redo", "keep", "merge 1", "replace 1", "replace 2",
        "keep mine", "keep theirs", "keep both", "long", "add", "add to 1.1", "place note 1 in 1.1", "place note 1 in 2.1 action 1", "flash", "pause", "continue", "status", "why", "help", "preview", "history 1.1",
        "submit", "submit", "yes", "no", "restart", "join 4.1", "attribution", "anonymous", "who",
    ];

    private static readonly Conference Conference = new(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates)) { Joining = JoinRule.Open };

    [Fact]
    public async Task Whatever_two_people_say_no_answer_is_lost_and_each_is_asked_the_first_open_question() =>
        await Gen.Select(Gen.Bool, Gen.Int[0, Sayings.Length - 1]).Array[20, 60].SampleAsync(async steps =>
        {
            await using var stage = new InProcessStage(Conference);
            var said = new List<string>();
            await stage.SayAsync("Amy", null, "start 4.1");
            await stage.SayAsync("Amy", null, "ok");
            await stage.SayAsync("Ben", null, "join 4.1");

            foreach (var (isBen, index) in steps)
            {
                var who = isBen ? "Ben" : "Amy";
                var text = IsAskedForName(stage, who) && Sayings[index].Contains('%') ? "anonymous" : Fill(Sayings[index], said);
                await stage.SayAsync(who, null, text);

                var report = (await stage.Reports.FindAsync(Sample.Id, CancellationToken.None))!;
                (new Walk(Sample.Template, report).Next?.Address.ToString()).ShouldBe(FirstOpen.In(report, Sample.Template), $"after {who} said: {text}");
                Lost(report, said).ShouldBeEmpty($"after {who} said: {text}");
            }

            await ShouldBeAskedTheFirstOpenQuestionAsync(stage, "Amy");
            await ShouldBeAskedTheFirstOpenQuestionAsync(stage, "Ben");
        },
        iter: 30,
        threads: 1,
        print: steps => string.Join(" | ", steps.Select(step => $"{(step.Item1 ? "Ben" : "Amy")}: {Sayings[step.Item2]}")));

    /// <summary>Whether the question that somebody was asked last is who said a quote, so that no words of theirs are an answer.</summary>
    private static bool IsAskedForName(InProcessStage stage, string who) => stage.Adapter.Cards
        .LastOrDefault(shown => shown.Conversation == $"chat-with-{who}" && shown.Card.Buttons.Any(button => ActionSubject.Of(button.Action) is not null)).Card?.Buttons
        .Any(button => ActionSubject.Of(button.Action)?.Contains(':', StringComparison.Ordinal) is true) is true;

    /// <summary>A new word for each place.</summary>
    private static string Fill(string saying, List<string> said) => string.Concat(saying.Select(letter =>
    {
        if (letter != '%')
        {
            return letter.ToString();
        }

        said.Add($"word-{said.Count + 1}-said");
        return said[^1];
    }));

    /// <summary>The words that are nowhere: not in an answer, not in its history, not among what was taken out or put aside, and in no note.</summary>
    private static IEnumerable<string> Lost(Report report, List<string> said)
    {
        var kept = string.Join('\n', report.Discarded.Select(attempt => attempt.Fields).Append(report.Fields)
            .SelectMany(fields => fields.Values)
            .SelectMany(field => field.Answers.Concat(field.Removed))
            .SelectMany(answer => answer.Earlier.Add(answer.Wording))
            .Concat(report.Notes)
            .Select(wording => wording.Text));
        return said.Where(word => !kept.Contains(word, StringComparison.Ordinal));
    }

    private static async Task ShouldBeAskedTheFirstOpenQuestionAsync(InProcessStage stage, string who)
    {
        await stage.RestartAsync();
        await stage.SayAsync(who, null, "continue");

        var report = (await stage.Reports.FindAsync(Sample.Id, CancellationToken.None))!;
        if (FirstOpen.In(report, Sample.Template) is { } open)
        {
            stage.Adapter.Cards.Last(shown => shown.Conversation == $"chat-with-{who}").Card.Buttons.Select(button => ActionSubject.Of(button.Action)).ShouldContain(open);
        }
    }
}
