using System.Text;
using BotReports.Actions;
using BotReports.Cards;
using BotReports.Exports;
using BotReports.Findings;
using BotReports.Languages;
using BotReports.Queries;
using BotReports.Reports;
using BotReports.Summaries;
using BotReports.Tests.Reports;
using DocumentFormat.OpenXml.Packaging;

namespace BotReports.Tests.Exports;

public sealed class OriginTests
{
    private static Report Asia { get; } = (Sample.Report(Sample.Id with { Group = "asia" }) with { Group = "Asia group" })
        .Join(Sample.Delivery(1, Sample.Ben))
        .With("examples", "an example", 2)
        .With("recommendations", 1, "text", "a recommendation", 3)
        .With("women", "a note", 4)
        .With("priority-messages", "a message", 5);

    private static Report Taken { get; } = BreakoutItem.Of(Asia, ExportSample.Conference.Walk(Asia))
        .Aggregate(ExportSample.Empty, (report, item) => report.Assign(item, null, Sample.Delivery(report.Revision + 10)));

    [Fact]
    public void Markdown_says_where_each_answer_comes_from() =>
        Count(Encoding.UTF8.GetString(MarkdownExport.Write(Taken.Export()).Content.Span)).ShouldBe(4);

    [Fact]
    public void Word_says_where_each_answer_comes_from()
    {
        using var stream = new MemoryStream(WordExport.Write(Taken.Export()).Content.ToArray());
        using var word = WordprocessingDocument.Open(stream, isEditable: false);

        Count(word.MainDocumentPart!.FootnotesPart!.Footnotes!.InnerText).ShouldBe(4);
    }

    [Fact]
    public void Json_says_where_each_answer_comes_from() =>
        Encoding.UTF8.GetString(JsonExport.Write(Taken.Export()).Content.Span).Split("\"origin\": \"Asia group\"").Length.ShouldBe(4 + 1);

    [Fact]
    public void The_organizers_card_says_where_each_answer_comes_from() =>
        Count(PlainTextRenderer.Render(SummaryCard.ForOrganizers(Taken, ExportSample.Conference, Phrases.English))).ShouldBe(4);

    [Fact]
    public void The_chair_is_told_where_a_message_comes_from() =>
        Count(PlainTextRenderer.Render(FindingsCard.Of(new FindingsDesk(ExportSample.Conference).Ask(new ShowFindings(), [Taken])!, ExportSample.Conference, Phrases.English))).ShouldBe(1);

    [Fact]
    public void The_file_of_a_group_is_not_taken_for_the_sessions() => MarkdownExport.Write(Asia.Export()).Name.ShouldBe("csd-2016-4.1-asia.md");

    private static int Count(string text) => text.Split("Asia group").Length - 1;
}
