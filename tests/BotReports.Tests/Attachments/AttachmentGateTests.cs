using System.Text;
using BotReports.Actions;
using BotReports.Cards;
using BotReports.Exports;
using BotReports.Findings;
using BotReports.Languages;
using BotReports.Queries;
using BotReports.Reports;
using BotReports.Slack.Cards;
using BotReports.Summaries;
using BotReports.Teams.Cards;
using BotReports.Tests.Reports;
using DocumentFormat.OpenXml.Packaging;

namespace BotReports.Tests.Attachments;

/// <summary>A picture goes where its answer goes: the one of a withheld quote leaves by no way, and nobody has heard what a voice note says.</summary>
public sealed class AttachmentGateTests
{
    private static Report Report => SampleReport.Report;

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("pt")]
    public void The_organizers_see_all_pictures_but_those_that_are_withheld(string language)
    {
        var card = SummaryCard.ForOrganizers(Report, SampleReport.Reachable, Phrases.In(language));

        ShouldShow(Everything(card), SampleReport.Open);
        ShouldHide(Everything(card), SampleReport.Withheld);
    }

    [Fact]
    public void A_rapporteur_sees_all_of_them()
    {
        var card = Everything(SummaryCard.ForRapporteur(Report, SampleReport.Reachable, Phrases.English));

        ShouldShow(card, [.. SampleReport.Open, .. SampleReport.Withheld]);
    }

    [Fact]
    public void A_chair_sees_the_pictures_of_the_priority_messages_and_no_others()
    {
        var card = Everything(FindingsCard.Of(new FindingsDesk(SampleReport.Reachable).Ask(new ShowFindings(), [Report])!, SampleReport.Reachable, Phrases.English));

        ShouldShow(card, ["message.jpg"]);
        ShouldHide(card, [.. SampleReport.Withheld, "flipchart.jpg", "anonymous.jpg"]);
    }

    [Fact]
    public void A_quote_that_is_settled_brings_its_picture_out_and_one_that_is_taken_back_takes_it_along()
    {
        var quote = Report.Attachments().Single(kept => kept.Attachment.Name == "withheld.jpg");
        var slot = new SlotAddress(quote.Field, quote.Answer!.Id);
        var settled = Report.Attribute(slot, Attribution.Anonymous, Sample.Delivery(40));

        ShouldShow(Everything(SummaryCard.ForOrganizers(settled, SampleReport.Reachable, Phrases.English)), ["withheld.jpg"]);
        var again = settled.Attribute(slot, Attribution.Undecided, Sample.Delivery(41));
        ShouldHide(Everything(SummaryCard.ForOrganizers(again, SampleReport.Reachable, Phrases.English)), ["withheld.jpg"]);
    }

    [Fact]
    public void The_JSON_names_what_is_withheld_and_gives_no_address_of_it()
    {
        var json = Encoding.UTF8.GetString(JsonExport.Write(ReportExport.Of(Report, SampleReport.Reachable, "en")).Content.Span);

        foreach (var name in SampleReport.Open)
        {
            json.ShouldContain($"https://reports.example.org/attachments/csd-2016/4.1/{SampleReport.IdOf(name)}.jpg");
        }

        foreach (var name in SampleReport.Withheld)
        {
            json.ShouldContain(name);
            json.ShouldNotContain(SampleReport.IdOf(name));
        }
    }

    [Fact]
    public void The_Markdown_names_what_is_withheld_and_gives_no_address_of_it()
    {
        var markdown = Encoding.UTF8.GetString(MarkdownExport.Write(ReportExport.Of(Report, SampleReport.Reachable, "en")).Content.Span);

        markdown.ShouldContain($@"[1\. Picture: flipchart.jpg](https://reports.example.org/attachments/csd-2016/4.1/{SampleReport.IdOf("flipchart.jpg")}.jpg)");
        markdown.ShouldContain("picture withheld with its quote: withheld.jpg");
        markdown.ShouldContain("Voice note to be written down: note.m4a");
        SampleReport.Withheld.ShouldAllBe(name => !markdown.Contains(SampleReport.IdOf(name)));
    }

    [Fact]
    public void The_Word_document_holds_the_pictures_that_may_go_out_and_names_the_others()
    {
        using var stream = new MemoryStream(WordExport.Write(ReportExport.Of(Report, SampleReport.Reachable, "en", SampleReport.Pictures)).Content.ToArray());
        using var word = WordprocessingDocument.Open(stream, isEditable: false);

        word.MainDocumentPart!.ImageParts.Count().ShouldBe(SampleReport.Open.Count);
        var text = word.MainDocumentPart.Document.Body!.InnerText;
        ShouldShow(text, SampleReport.Open.Select(name => $"Picture: {name}"));
        text.ShouldContain("(picture withheld with its quote: withheld.jpg)");
        text.ShouldContain("Voice note to be written down: note.m4a");
    }

    [Fact]
    public void Without_a_public_address_the_console_has_a_path_and_the_chats_have_the_name_alone()
    {
        var card = SummaryCard.ForOrganizers(Report, SampleReport.Conference, Phrases.English);
        var path = $"/attachments/csd-2016/4.1/{SampleReport.IdOf("flipchart.jpg")}.jpg";

        AdaptiveCardRenderer.Render(card, linksBelowHost: true).ToJsonString().ShouldContain(path);
        AdaptiveCardRenderer.Render(card).ToJsonString().ShouldNotContain("/attachments/");
        AdaptiveCardRenderer.Render(card).ToJsonString().ShouldContain("flipchart.jpg");
        Slack(card).ShouldNotContain("/attachments/");
        Slack(card).ShouldContain("flipchart.jpg");
        PlainTextRenderer.Render(card).ShouldNotContain("/attachments/");
    }

    [Fact]
    public void With_one_each_chat_has_a_link()
    {
        var card = SummaryCard.ForOrganizers(Report, SampleReport.Reachable, Phrases.English);
        var address = $"https://reports.example.org/attachments/csd-2016/4.1/{SampleReport.IdOf("flipchart.jpg")}.jpg";

        AdaptiveCardRenderer.Render(card).ToJsonString().ShouldContain($"\"selectAction\":{{\"type\":\"Action.OpenUrl\",\"url\":\"{address}\"}}");
        Slack(card).ShouldContain($"{{\"type\":\"link\",\"url\":\"{address}\",\"text\":\"Picture with 1.1: flipchart.jpg\"}}");
        PlainTextRenderer.Render(card).ShouldContain($"Picture with 1.1: flipchart.jpg ({address})");
    }

    private static string Everything(Card card) => $"{PlainTextRenderer.Render(card)}{AdaptiveCardRenderer.Render(card, linksBelowHost: true).ToJsonString()}{Slack(card)}";

    private static string Slack(Card card) => string.Concat(BlockKitRenderer.Render(card).Select(message => message.Blocks.ToJsonString()));

    private static void ShouldShow(string shown, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            shown.ShouldContain(name);
        }
    }

    private static void ShouldHide(string shown, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            shown.ShouldNotContain(name);
            shown.ShouldNotContain(SampleReport.IdOf(name));
        }
    }
}
