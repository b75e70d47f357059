using BotReports.Actions;
using BotReports.Cards;
using BotReports.Findings;
using BotReports.Findings.Briefs;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;
using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BotReports.Tests.Findings.Briefs;

/// <summary>What a chair says: every word but one sentence is somebody's, and it ends in time.</summary>
public sealed class BriefTests : IDisposable
{
    private static readonly Conference Conference = new(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates));
    private static readonly IReadOnlyList<string> Sessions = [.. Conference.Programme.Sessions.Select(session => session.Number.Value)];

    private readonly FindingsDesk _desk = new(Conference);

    [Fact]
    public void Every_word_but_the_opening_is_a_rapporteurs_and_no_message_is_cut()
    {
        Gen.Select(Gen.String[Gen.Char["abc de.,;\nÀé“”"], 1, 80].Array[1, 12], Gen.Int[1, 5]).Sample((texts, minutes) =>
        {
            var said = texts.Select(text => $"x{text}x".Trim()).ToList();
            var reports = said.Chunk(2).Select((pair, index) => Report(Sessions[index], [.. pair])).ToArray();

            var brief = Of(new ShowFindings { Form = FindingForm.Brief, Minutes = minutes }, reports);

            brief.Messages.ShouldAllBe(finding => said.Contains(finding.Text));
            var card = BriefCard.Of(brief, Conference, Phrases.English);
            card.Body.OfType<CardList>().SelectMany(list => list.Items).ShouldAllBe(item => said.Contains(item.Text));
            card.Body.OfType<CardText>().First().Text.ShouldBe(brief.Opening);
        }, iter: 200);
    }

    [Fact]
    public void It_ends_in_time_and_hears_every_session_once_before_any_twice()
    {
        var reports = Sessions.Select(session => Report(session, $"{session} first {Words(45)}", $"{session} second {Words(45)}")).ToArray();

        var brief = Of(new ShowFindings { Form = FindingForm.Brief, Minutes = 3 }, reports);

        brief.Seconds.ShouldBeLessThanOrEqualTo(3 * 60);
        brief.Words.ShouldBeLessThanOrEqualTo(3 * 130);
        brief.Messages.Count.ShouldBe(8);
        brief.Messages.ShouldAllBe(finding => finding.Text.Contains("first", StringComparison.Ordinal));
        brief.LeftOut.ShouldBe(8);
        Of(new ShowFindings { Form = FindingForm.Brief }, reports).LeftOut.ShouldBe(0);
    }

    [Theory]
    [InlineData("en", 130)]
    [InlineData("fr", 140)]
    [InlineData("es", 150)]
    public void How_long_it_takes_to_say_depends_on_the_language(string language, int wordsAMinute)
    {
        var brief = Brief.Of(_desk, new ShowFindings { Form = FindingForm.Brief }, [Report("4.1", Words(500))], Conference, Phrases.In(language))!;

        brief.Seconds.ShouldBe((int)Math.Round(brief.Words * 60.0 / wordsAMinute));
    }

    [Fact]
    public void Only_quotes_that_may_go_out_are_in_it_and_what_is_missing_is_said()
    {
        var quotes = FieldPath.Of("quotes");
        var report = Report("4.1", "A message").Answer(new SlotAddress(quotes, null), "Free to say", Sample.Delivery(80)).Answer(new SlotAddress(quotes, null), "Withheld", Sample.Delivery(81));
        report = report.Attribute(new SlotAddress(quotes, 1), new Attribution(AttributionKind.Anonymous, null, Sample.Delivery(82).At), Sample.Delivery(82)).Submit(Sample.Delivery(83));

        var brief = Of(new ShowFindings { Form = FindingForm.Brief }, report);

        brief.Quotes.ShouldHaveSingleItem().Text.ShouldBe("Free to say");
        brief.Missing.Select(number => number.Value).ShouldBe(Sessions.Where(session => session != "4.1"));
    }

    [Fact]
    public void A_draft_and_a_message_that_was_changed_after_its_approval_are_marked()
    {
        var approved = Report("4.1", "One").Submit(Sample.Delivery(60)).Approve(Sample.Delivery(61, Sample.Ben)).Answer(new SlotAddress(FieldPath.Of("priority-messages"), 1), "One, changed", Sample.Delivery(62));

        var shown = PlainTextRenderer.Render(BriefCard.Of(Of(new ShowFindings { Form = FindingForm.Brief }, approved, Report("1.1", "Two")), Conference, Phrases.English));

        shown.ShouldContain("1.1 Two\n    (draft: the report is not submitted yet)");
        shown.ShouldContain("4.1 One, changed\n    (approved by Ben Ito");
        shown.ShouldContain("amended since");
    }

    [Fact]
    public void As_a_Word_document_it_is_valid_and_has_a_page_for_each_message_with_its_source()
    {
        var brief = Of(new ShowFindings { Form = FindingForm.Brief }, Report("4.1", "One & <two>", "Three\nfour").Submit(Sample.Delivery(60)), Report("1.1", "Five"));

        var file = BriefDocument.Of(brief, Conference, Phrases.English, Sample.Delivery(90).At);

        using var stream = new MemoryStream(file.Content.ToArray());
        using var word = WordprocessingDocument.Open(stream, isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
        var body = word.MainDocumentPart!.Document!.Body!;
        body.Descendants<PageBreakBefore>().Count().ShouldBe(3);
        var rows = body.Descendants<TableRow>().Select(row => row.Elements<TableCell>().Select(cell => cell.InnerText).ToList()).ToList();
        rows.Select(row => row[1]).ShouldBe(["One & <two>", "Threefour", "Five"]);
        rows[0][0].ShouldStartWith("4.1 · priority message 1");
        file.Name.ShouldBe("csd-2016-brief.docx");
    }

    public void Dispose() => _desk.Dispose();

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("word", count));

    private static Report Report(string session, params string[] messages) =>
        messages.Index().Aggregate(Sample.Report(new ReportId(Sample.Event, Sample.Session(session))) with { Names = ["Amy Shannon"] }, (report, message) =>
            report.Answer(new SlotAddress(FieldPath.Of("priority-messages"), null), message.Item, Sample.Delivery(10 + message.Index)));

    private Brief Of(ShowFindings question, params Report[] reports) => Brief.Of(_desk, question, reports, Conference, Phrases.English)!;
}
