using System.Text;
using BotReports.Cards;
using BotReports.ChathamHouse;
using BotReports.Imports;
using BotReports.Imports.Files;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Slack.Cards;
using BotReports.Summaries;
using BotReports.Templates;
using BotReports.Tests.Conversations;
using BotReports.Tests.Imports;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Limits;

/// <summary>What one person sends costs the others nothing, and whoever sends too much is told so.</summary>
public sealed class LimitTests : IAsyncDisposable
{
    private static readonly Conference Conference = new(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates));

    private static readonly ReportLimits Limits = new();

    private readonly InProcessStage _stage = new(Conference);

    [Fact]
    public async Task A_message_beyond_the_limit_is_refused_kindly_and_the_question_stays_open()
    {
        await BeginAsync();

        (await _stage.SayAsync("Amy", null, Words(Limits.Message + 1))).ShouldContain("up to 40000 characters at once");

        (await _stage.SayAsync("Amy", null, Words(Limits.Message))).ShouldContain("✓ 1.1 “");
    }

    [Fact]
    public async Task An_answer_that_grows_beyond_the_limit_stays_as_it_was()
    {
        await BeginAsync();
        await _stage.SayAsync("Amy", null, Words(Limits.Message));

        await _stage.SayAsync("Amy", null, "add to 1.1");
        (await _stage.SayAsync("Amy", null, Words(Limits.Answer - Limits.Message))).ShouldContain("the answer would have more than 60000 characters");

        (await ReportAsync())[Sample.Examples].Answers.ShouldHaveSingleItem().Text.Length.ShouldBe(Limits.Message);
        (await _stage.SayAsync("Amy", null, "A short example")).ShouldContain("✓ Added to 1.1");
    }

    [Fact]
    public async Task A_report_that_is_full_takes_short_answers_still()
    {
        await BeginAsync();
        await _stage.Reports.ChangeAsync(Sample.Id, report => report! with { Notes = [.. Enumerable.Range(0, 75).Select(_ => new Wording(Words(Limits.Message), "amy", report.StartedAt, ""))] }, Token);

        (await _stage.SayAsync("Amy", null, Words(5_000))).ShouldContain("this report holds as much as a report can");
        (await _stage.SayAsync("Amy", null, "A short example")).ShouldContain("✓ 1.1 “");
    }

    [Theory]
    [InlineData("report.txt")]
    [InlineData("report.docx")]
    public async Task A_file_with_more_text_than_a_report_has_is_refused_kindly(string name)
    {
        await BeginAsync();
        var lines = Enumerable.Range(1, 25_000).Select(line => $"{line * 7919L % 1_000_003}");
        var file = name == "report.txt" ? Encoding.UTF8.GetBytes(string.Join('\n', lines)) : new DocxSample().Body(string.Concat(lines.Select(line => $"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>"))).Write();

        (await _stage.AttachAsync("Amy", name, file)).ShouldContain("up to 300000 characters in 20000 lines");

        (await ReportAsync()).Notes.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_is_given_up_when_its_time_is_over()
    {
        using var over = new CancellationTokenSource();
        over.Cancel();

        Should.Throw<OperationCanceledException>(() => ImportFile.ReadUntil("report.docx", Controls(10), new ImportLimits(), over.Token));
    }

    /// <summary>Twice the text takes twice the work, which what is allocated shows.</summary>
    [Theory]
    [InlineData("paragraphs")]
    [InlineData("empty paragraphs in one control")]
    [InlineData("controls")]
    [InlineData("table cells")]
    [InlineData("lines of text")]
    [InlineData("a form")]
    [InlineData("quotes and names")]
    [InlineData("a card")]
    [InlineData("a card for Slack")]
    public void Reading_and_showing_take_work_in_proportion_to_the_text(string what) => ProportionalWork.ShouldGrowAsItsSizeDoes(WorkOf(what), 2_000);

    [Fact]
    public async Task A_summary_never_fills_the_channel_however_long_the_answers_are()
    {
        await _stage.SayAsync("Olga", InProcessStage.OrganizersChannel, "use this channel");
        await BeginAsync();
        await _stage.Reports.ChangeAsync(Sample.Id, report => Long(report!).Submit(Sample.Delivery(99)), Token);
        _stage.Adapter.Take();

        await _stage.Outbox.SweepAsync(Token);

        var shown = _stage.Adapter.Cards.Where(card => card.Conversation == InProcessStage.OrganizersChannel).ToList();
        var card = shown.ShouldHaveSingleItem().Card;
        card.Buttons.Count.ShouldBe(2);
        PlainTextRenderer.Render(card).ShouldContain("too long to be shown");
    }

    [Theory]
    [InlineData("preview")]
    [InlineData("priority messages")]
    public async Task Nothing_that_is_asked_for_fills_the_chat(string asked)
    {
        await BeginAsync();
        await _stage.Reports.ChangeAsync(Sample.Id, report => Long(report!), Token);

        await _stage.SayAsync(asked == "preview" ? "Amy" : "Chris", null, asked);

        _stage.Adapter.Cards.Count.ShouldBeLessThan(12);
        PlainTextRenderer.Render(_stage.Adapter.Cards[^1].Card).ShouldContain("too long to be shown");
    }

    [Theory]
    [InlineData("word ")]
    [InlineData("w\n")]
    [InlineData("<{$&\"")]
    [InlineData("一")]
    public void In_Slack_too_a_card_makes_a_few_messages(string text)
    {
        var card = new Card("Title") { Body = [new CardText(string.Concat(Enumerable.Repeat(text, 60_000 / text.Length)))], Language = "en" };

        foreach (var part in CardSplitter.Show(card))
        {
            BlockKitRenderer.Show(part).Count.ShouldBeLessThanOrEqualTo(12);
        }
    }

    [Fact]
    public void A_report_of_the_usual_length_is_shown_whole() =>
        CardSplitter.Show(new Card("Title") { Body = [new CardText(Words(60_000))] }).Sum(part => PlainTextRenderer.Render(part).Length).ShouldBeGreaterThan(60_000);

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static string Words(int length) => string.Concat(Enumerable.Repeat("Women lead two of the four funds. ", (length / 34) + 1))[..length];

    private static Report Long(Report report)
    {
        for (var index = 1; index <= 4; index++)
        {
            report = report.Answer(Sample.NewExample, string.Concat(Enumerable.Repeat("word\n", 30_000)), Sample.Delivery(100 + index));
        }

        foreach (var question in Conference.Template.Sections.SelectMany(section => section.Questions).Where(question => question.Purpose is QuestionPurpose.Priority))
        {
            report = report.Answer(new SlotAddress(FieldPath.Of(question.Id), null), Words(400_000), Sample.Delivery(120));
        }

        return report;
    }

    private static Func<int, Action> WorkOf(string what) => what switch
    {
        "paragraphs" => count => Read(new DocxSample().Body(Repeat("<w:p><w:r><w:t>Some words</w:t></w:r></w:p>", count)).Write()),
        "empty paragraphs in one control" => count => Read(Controls(count)),
        "controls" => count => Read(new DocxSample().Body(Repeat("<w:sdt><w:sdtPr><w:tag w:val=\"botreports:women\"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Words</w:t></w:r></w:p></w:sdtContent></w:sdt>", count)).Write()),
        "table cells" => count => Read(new DocxSample().Body($"<w:tbl><w:tr>{Repeat("<w:tc><w:p><w:r><w:t>Some words</w:t></w:r></w:p></w:tc>", count)}</w:tr></w:tbl>").Write()),
        "lines of text" => count => Read("report.txt", Encoding.UTF8.GetBytes(Repeat("Some words\n", count))),
        "a form" => count => () => new FormReader(Conference.Template).Read($"1. Examples of progress\n{Repeat("- An example with women: it says \"so\" (Target: governments)\n\n", count)}"),
        "quotes and names" => count => () => new SpeakerFinder(Conference.Programme).Find(Repeat("She said that “all of it is good”. ", count / 4)),
        "a card" => count => () => CardSplitter.Split(CardOf(count)),
        "a card for Slack" => count => () => BlockKitRenderer.Render(CardOf(count)),
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };

    private static Card CardOf(int count) => new("Title") { Body = [new CardText(Repeat("Some words with an end.\n", count))] };

    private static byte[] Controls(int count) => new DocxSample().Body($"<w:sdt><w:sdtPr><w:tag w:val=\"botreports:women\"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Words</w:t></w:r></w:p>{Repeat("<w:p/>", count)}</w:sdtContent></w:sdt>").Write();

    private static Action Read(byte[] document) => Read("report.docx", document);

    private static Action Read(string name, byte[] file) => () => ImportFile.Read(name, file, new ImportLimits { Ratio = 10_000 }).IsRead.ShouldBeTrue();

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private async Task BeginAsync()
    {
        await _stage.SayAsync("Amy", null, "start 4.1");
        await _stage.SayAsync("Amy", null, "ok");
    }

    private async Task<Report> ReportAsync() => (await _stage.Reports.FindAsync(Sample.Id, Token)).ShouldNotBeNull();
}
