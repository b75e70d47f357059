using BotReports.Exports.Proceedings;
using BotReports.Reports;
using BotReports.Tests.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Picture = DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties;

namespace BotReports.Tests.Exports.Proceedings;

public sealed class ProceedingsDocumentTests
{
    private static readonly EventFileOptions Approved = new() { IsApprovedOnly = true };

    [Theory]
    [InlineData("en", false)]
    [InlineData("fr", false)]
    [InlineData("ar", false)]
    [InlineData("en", true)]
    public async Task It_is_valid(string language, bool isApprovedOnly)
    {
        using var word = await OpenAsync(new EventFileOptions { IsApprovedOnly = isApprovedOnly, HasOrigins = true }, language);

        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
    }

    [Fact]
    public async Task An_event_without_any_report_is_valid_too()
    {
        using var word = Open((await EventSample.WriteAsync(EventFileKind.Proceedings, files: new EventFiles(EventSample.Conference, [], [], EventSample.At))).Content);

        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
    }

    [Fact]
    public async Task It_says_on_its_first_page_what_it_is_and_how_far()
    {
        using var word = await OpenAsync();

        Words(word, "CoverTitle").ShouldBe(["GFMD Civil Society Days 2016"]);
        var facts = Body(word).Elements<Table>().First().Elements<TableRow>().Select(row => row.Elements<TableCell>().Last().InnerText).ToList();
        facts.ShouldBe(["8 Dec 2016 – 9 Dec 2016", "Meghna, Padma", "8 of 9 sessions, 1 approved", "9 Dec 2016 18:00 (Asia/Dhaka)"]);
        word.PackageProperties.Title.ShouldBe("GFMD Civil Society Days 2016 · Session reports");
        word.PackageProperties.Language.ShouldBe("en");
    }

    [Fact]
    public async Task Its_contents_name_every_session_and_lead_there_before_anybody_updates_them()
    {
        using var word = await OpenAsync();

        var headings = Body(word).Descendants<Paragraph>().Where(paragraph => StyleOf(paragraph) == "Heading1").ToList();
        var entries = Body(word).Descendants<Paragraph>().Where(paragraph => StyleOf(paragraph) == "TOC1").ToList();
        entries.Select(entry => string.Concat(entry.Descendants<Text>().Select(text => text.Text))).ShouldBe(headings.SkipLast(1).Select(heading => heading.InnerText));
        entries.Select(entry => entry.Descendants<Hyperlink>().Single().Anchor!.Value).ShouldBe(headings.SkipLast(1).Select(heading => heading.Descendants<BookmarkStart>().Single().Name!.Value));
        Body(word).Descendants<FieldCode>().ShouldHaveSingleItem().Text.ShouldContain("TOC");
        Body(word).Descendants<FieldChar>().Select(mark => mark.FieldCharType!.Value).ShouldBe([FieldCharValues.Begin, FieldCharValues.Separate, FieldCharValues.End]);
    }

    [Fact]
    public async Task Every_link_leads_somewhere_and_every_place_has_one_name()
    {
        using var word = await OpenAsync();

        var places = Body(word).Descendants<BookmarkStart>().Select(place => place.Name!.Value!).ToList();
        places.ShouldBeUnique();
        Body(word).Descendants<BookmarkStart>().Select(place => place.Id!.Value).ShouldBeUnique();
        Body(word).Descendants<Hyperlink>().Select(link => link.Anchor!.Value!).ShouldBeSubsetOf(places);
    }

    [Fact]
    public async Task It_has_answers_and_nothing_of_the_form_that_nobody_answered()
    {
        using var word = await OpenAsync();
        var text = Body(word).InnerText;

        text.ShouldNotContain("Describe, as concretely as possible");
        text.ShouldNotContain("not answered");
        text.ShouldNotContain("extra", Case.Sensitive);
        text.ShouldNotContain("Recommendation 5");
        Body(word).Descendants<SdtRun>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_table_that_goes_on_to_another_page_has_its_heading_there_again()
    {
        using var word = await OpenAsync();

        Body(word).Descendants<Table>().ShouldAllBe(table => !string.IsNullOrEmpty(table.GetFirstChild<TableProperties>()!.TableCaption!.Val!.Value));
        var titled = Body(word).Descendants<Table>().Where(table => table.GetFirstChild<TableProperties>()!.TableLook!.FirstRow!.Value).ToList();
        titled.Count.ShouldBeGreaterThan(5);
        titled.ShouldAllBe(table => table.Elements<TableRow>().First().TableRowProperties!.Elements<TableHeader>().Any());
        titled.Select(table => table.GetFirstChild<TableProperties>()!.TableCaption!.Val!.Value).ShouldContain("4.1 Recommendation 2");
    }

    [Fact]
    public async Task Its_indexes_lead_to_whom_something_is_addressed_to_the_tracks_and_to_all_sessions()
    {
        using var word = await OpenAsync();

        var entries = Words(word, "Index1");
        entries.ShouldContain("States: 1.1 Recommendation 1, 1.1 Recommendation 2");
        entries.ShouldContain("the ILO: 1.1 Recommendation 1");
        entries.ShouldContain("Governance: 4.1");
        var rows = Body(word).Elements<Table>().Last().Elements<TableRow>().Skip(1).Select(row => $"{row.Elements<TableCell>().First().InnerText} {row.Elements<TableCell>().Last().InnerText}");
        rows.ShouldBe(["1.1 submitted", "1.2 draft", "2.1 draft", "2.2 cancelled · submitted", "3.1 approved, changed since", "3.2 draft", "4.1 approved", "4.2 cannot be read", "9.9 draft"]);
    }

    [Fact]
    public async Task Only_approved_reports_are_in_where_only_they_are_wanted()
    {
        using var word = await OpenAsync(Approved);

        Words(word, "Heading1").ShouldBe(["4.1: Multilateral cooperation and governance of migration and development: institutions and legal framework", "Indexes"]);
        Body(word).InnerText.ShouldContain("1 of 9 sessions, 1 approved · only approved reports");
    }

    [Fact]
    public async Task What_goes_beyond_the_form_and_where_it_comes_from_is_there_as_the_organizer_chooses()
    {
        using (var with = await OpenAsync(new EventFileOptions { HasOrigins = true }))
        {
            Body(with).InnerText.ShouldContain("One more than the form has room for");
            Notes(with).ShouldContain("Asia group.");
            Notes(with).ShouldContain("From here on: more than the form has room for.");
        }

        using var without = await OpenAsync(new EventFileOptions { HasExtras = false });
        Body(without).InnerText.ShouldNotContain("One more than the form has room for");
        Body(without).InnerText.ShouldContain("Watch the list");
        Body(without).InnerText.ShouldContain("An example from Asia");
        without.MainDocumentPart!.FootnotesPart.ShouldBeNull();
    }

    [Fact]
    public async Task Pictures_are_in_with_words_for_who_does_not_see_them()
    {
        using var word = await OpenAsync();

        var pictures = Body(word).Descendants<Picture>().ToList();
        pictures.Select(picture => picture.Description!.Value).ShouldBe([
            "Examples of progress · Picture: flipchart.jpg", "Examples of progress · Picture: beside.jpg", "Priority messages · Picture: message.jpg", "Inspiring quotes · Picture: anonymous.jpg", "Pictures · Picture: room.jpg"]);
        pictures.Select(picture => picture.Id!.Value).ShouldBeUnique();
    }

    [Fact]
    public async Task Arabic_words_stand_from_right_to_left()
    {
        using var word = await OpenAsync();

        var arabic = Body(word).Descendants<Paragraph>().Single(paragraph => paragraph.InnerText == "مرحبا بكم في المؤتمر");
        arabic.ParagraphProperties!.BiDi!.Val!.Value.ShouldBeTrue();
        arabic.Descendants<RightToLeftText>().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_document_in_Arabic_is_laid_out_from_right_to_left()
    {
        using var word = await OpenAsync(language: "ar");

        Body(word).Descendants<SectionProperties>().ShouldAllBe(section => section.Elements<BiDi>().Any());
        Body(word).Descendants<TableProperties>().ShouldAllBe(table => table.BiDiVisual != null);
    }

    [Fact]
    public async Task Each_page_says_whose_session_it_is()
    {
        using var word = await OpenAsync();

        var sections = Body(word).Descendants<SectionProperties>().Select(section => section.Elements<FooterReference>().Single().Id!.Value!).ToList();
        sections.Count.ShouldBe(1 + 8 + 1);
        ((FooterPart)word.MainDocumentPart!.GetPartById(sections[1])).Footer!.InnerText.ShouldStartWith("GFMD Civil Society Days 2016 · 1.1");
    }

    private static async Task<WordprocessingDocument> OpenAsync(EventFileOptions? options = null, string language = "en") => Open((await EventSample.WriteAsync(EventFileKind.Proceedings, options, language)).Content);

    private static WordprocessingDocument Open(ReadOnlyMemory<byte> content) => WordprocessingDocument.Open(new MemoryStream(content.ToArray()), isEditable: false);

    private static Body Body(WordprocessingDocument word) => word.MainDocumentPart!.Document!.Body!;

    private static string? StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;

    private static List<string> Words(WordprocessingDocument word, string style) => [.. Body(word).Descendants<Paragraph>().Where(paragraph => StyleOf(paragraph) == style).Select(paragraph => paragraph.InnerText)];

    private static List<string> Notes(WordprocessingDocument word) => [.. word.MainDocumentPart!.FootnotesPart!.Footnotes!.Elements<Footnote>().Select(note => note.InnerText.Trim())];
}
