using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Exports;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Conversations;

/// <summary>What the report that this product was born from costs its rapporteur: how often they send something, and how many words they have to read.</summary>
public sealed class EffortTests : IAsyncDisposable
{
    private static readonly Walk Seed = new(ExportSample.Conference.TemplateOf(ExportSample.Seed), ExportSample.Seed);

    private readonly InProcessStage _stage = new(new Conference(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates)));
    private int _turns;
    private int _words;

    [Fact]
    public async Task Through_forms_all_its_answers_take_thirteen_turns_and_nine_hundred_words_of_the_bot()
    {
        await PressAsync(await SayAsync("hello"), "4.1");
        await SayAsync("ok");
        await SayAsync("form");
        while (await FillAsync() is { } said && said.Contains("[Save and next]", StringComparison.Ordinal))
        {
        }

        await FillAsync(goesOn: false);

        var report = (await _stage.Reports.FindAsync(Sample.Id, TestContext.Current.CancellationToken))!;
        Words(report).Except(Extras).ShouldBe(Words(ExportSample.Seed).Except(Extras), ignoreOrder: true);
        _turns.ShouldBeLessThanOrEqualTo(13, "Two quotes to settle and the submission are still to come.");
        _words.ShouldBeLessThanOrEqualTo(900);
    }

    [Fact]
    public async Task Through_single_questions_they_take_thirty_seven_turns_and_nine_hundred_words_of_the_bot()
    {
        await PressAsync(await SayAsync("hello"), "4.1");
        await SayAsync("ok");
        while (await NextAsync() is { } next && _turns < 80)
        {
            await SayAsync(next);
        }

        var report = (await _stage.Reports.FindAsync(Sample.Id, TestContext.Current.CancellationToken))!;
        Words(report).Except(Extras).ShouldBe(Words(ExportSample.Seed).Except(Extras), ignoreOrder: true);
        _turns.ShouldBeLessThanOrEqualTo(37, "The submission is still to come.");
        _words.ShouldBeLessThanOrEqualTo(900);
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private static IEnumerable<string> Extras => Seed.Slots.Where(slot => slot.IsExtra && slot.Address.Answer is not null).Select(slot => Plain(Seed.AnswerIn(slot)!.Text));

    private static IEnumerable<string> Words(Report report) => report.Fields.Values.SelectMany(field => field.Answers).Select(answer => Plain(answer.Text)).Where(text => text.Length > 0);

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string SeedAt(string label) => SlotNames.Find(Seed, label.Split(" · ")[0]) is { } slot && Seed.AnswerIn(slot) is { } answer ? answer.Text : "";

    /// <summary>What the rapporteur says to the open question: all items of a list at once, as the notes have them; null where nothing is open any more.</summary>
    private async Task<string?> NextAsync()
    {
        var report = (await _stage.Reports.FindAsync(Sample.Id, TestContext.Current.CancellationToken))!;
        if (new Walk(Sample.Template, report).Next is not { } slot)
        {
            return null;
        }

        if (slot.Address.Part is SlotPart.Speaker)
        {
            return "anonymous";
        }

        var said = Seed.Slots.Where(other => other.Address is { Answer: not null, Part: SlotPart.Words } && other.Question.Id == slot.Question.Id && other.Repetition == slot.Repetition && !other.IsExtra)
            .Select(other => Seed.AnswerIn(other)!.Text).Skip(slot.Place - 1).ToList();
        return said switch
        {
            [] => slot.Place > 1 || slot is { OpensRepetition: true, Repetition: > 1 } ? "done" : "skip",
            [var only] => only,
            _ when slot.Question.Kind is QuestionKind.Quote => said[0],
            _ => string.Join('\n', said.Select((text, index) => $"{index + 1}. {text}")),
        };
    }

    private async Task<string> FillAsync(bool goesOn = true)
    {
        var form = _stage.Adapter.Cards.Last(shown => shown.Conversation == "chat-with-Amy" && shown.Card.Body.OfType<CardInput>().Any()).Card;
        return Count(await _stage.SendFormAsync("Amy", goesOn, [.. form.Body.OfType<CardInput>().Select(input => (input.Label, SeedAt(input.Label)))]));
    }

    private async Task<string> SayAsync(string text) => Count(await _stage.SayAsync("Amy", null, text));

    private async Task<string> PressAsync(string said, string beginning) =>
        Count(await _stage.PressAsync("Amy", null, said.Split('[', ']').First(title => title.StartsWith(beginning, StringComparison.Ordinal))));

    private string Count(string said)
    {
        _turns++;
        _words += said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        return said;
    }
}
