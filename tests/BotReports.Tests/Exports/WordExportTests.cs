using System.Globalization;
using BotReports.Exports;
using BotReports.Reports;
using BotReports.Tests.Attachments;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BotReports.Tests.Exports;

public sealed class WordExportTests
{
    private static readonly Dictionary<string, ExportedReport> Reports = new()
    {
        ["seed"] = ExportSample.Seed.Export(),
        ["empty"] = ExportSample.Empty.Export(),
        ["french"] = ExportSample.Seed.Export("fr"),
        ["arabic"] = ExportSample.Seed.With("examples", "مرحبا بكم", 900).Export("ar"),
        ["site-visit"] = ReportExport.Of(ExportSample.SiteVisit, ExportSample.SiteVisits, "en"),
        ["empty-site-visit"] = ReportExport.Of(ExportSample.EmptySiteVisit, ExportSample.SiteVisits, "de"),
        ["hostile"] = ExportSample.Empty.With("examples", "\u0001\u000b\ufffe\uffff\ud800 <w:p/> ]]> & \u202e 𝒳 \r\n\ttab", 1).Note("a note", Sample.Delivery(2)).Export(),
        ["pictures"] = ReportExport.Of(SampleReport.Report, SampleReport.Conference, "en", SampleReport.Pictures),
        ["nobody"] = ExportSample.Empty.Export() with { Rapporteurs = [] },
    };

    public static TheoryData<string> Names => [.. Reports.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_document_is_valid(string name)
    {
        using var word = Open(Reports[name]);

        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(word, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void Every_sentence_of_the_seed_report_comes_out_of_its_text()
    {
        using var word = Open(Reports["seed"]);
        var text = string.Join('\n', Lines(word));

        foreach (var line in SeedReport.Conference.Answers.SelectMany(answer => answer.Text.Split('\n')).Select(line => line.TrimEnd()))
        {
            text.ShouldContain(line, Case.Sensitive);
        }
    }

    [Fact]
    public void It_begins_with_the_title_the_rapporteur_and_the_session()
    {
        using var word = Open(Reports["seed"]);

        Lines(word).Take(5).ShouldBe([
            "Session report, Civil Society Days 2016",
            "Name of rapporteur(s)", "Amy Shannon",
            "Session # and theme", "4.1: Multilateral cooperation and governance of migration and development: institutions and legal framework"]);
        word.PackageProperties.Title.ShouldStartWith("Session report, Civil Society Days 2016 · 4.1");
        word.PackageProperties.Creator.ShouldBe("Amy Shannon");
    }

    [Fact]
    public void Sections_are_numbered_headings_with_their_explanation_in_italics()
    {
        using var word = Open(Reports["seed"]);

        var headings = Paragraphs(word, "Heading1");
        headings.Count.ShouldBe(8);
        headings[0].InnerText.ShouldBe("1. Progress: inspiring practices, partnerships and tools");
        Paragraphs(word, "LastExplanation")[0].InnerText.ShouldStartWith("Describe, as concretely as possible");
        Styles(word).Single(style => style.StyleId == "Explanation").StyleRunProperties!.Italic.ShouldNotBeNull();
        Styles(word).Single(style => style.StyleId == "Heading1").StyleName!.Val!.Value.ShouldBe("heading 1");
    }

    [Fact]
    public void A_list_keeps_its_empty_slots_and_each_list_counts_anew()
    {
        using var word = Open(Reports["seed"]);
        var lists = Body(word).Elements<Paragraph>().Where(paragraph => ListOf(paragraph) is not null).GroupBy(ListOf).ToList();

        lists[0].Select(paragraph => !string.IsNullOrWhiteSpace(paragraph.InnerText)).ShouldBe([true, true, true, false]);
        lists.Select(list => list.Key).ShouldBeUnique();
        word.MainDocumentPart!.NumberingDefinitionsPart!.Numbering.Elements<NumberingInstance>().Skip(1)
            .ShouldAllBe(instance => instance.Descendants<StartOverrideNumberingValue>().Single().Val! == 1);
    }

    [Fact]
    public void Each_recommendation_is_a_table_of_what_is_asked_and_what_was_answered()
    {
        using var word = Open(Reports["seed"]);
        var tables = Tables(word).Where(table => table[0][0].StartsWith("Recommendation", StringComparison.Ordinal)).ToList();

        tables.Select(table => table[0][0]).ShouldBe(["Recommendation 1", "Recommendation 2", "Recommendation 3", "Recommendation 4"]);
        tables[0].Where(row => row.Length == 2).Select(row => row[0].TrimEnd()).ShouldBe(["Targeted to", "Actions (up to\u00a02)", "Indicators of change or success (up to\u00a02)"]);
        tables[0][1].ShouldHaveSingleItem().ShouldStartWith("(From Asia Group)");
        tables[0][3][1].ShouldContain("re-integration.");
    }

    [Fact]
    public void A_quote_has_its_attribution_or_says_that_it_is_withheld()
    {
        using var word = Open(ExportSample.Empty
            .Quote("Nothing about us without us", new Attribution(AttributionKind.Approved, "Maria Lopez"), 1)
            .Quote("Hope is a passport", new Attribution(AttributionKind.AwaitingApproval, "Jo Ray"), 3)
            .Export());

        Paragraphs(word, "Quote").Select(paragraph => paragraph.InnerText).ShouldBe(["Nothing about us without us", "Hope is a passport"]);
        Paragraphs(word, "BotReportsAttribution")[0].InnerText.ShouldBe("— Maria Lopez (approved)");
        Paragraphs(word, "BotReportsAttribution")[1].InnerText.ShouldContain("withheld");
        Body(word).InnerText.ShouldNotContain("Jo Ray");
    }

    [Fact]
    public void What_an_answer_points_to_is_shown_behind_it_as_a_link_that_is_found()
    {
        using var word = Open(ExportSample.Empty
            .With("examples", "as in example 2, and\nsee rec. 1.", 1)
            .With("examples", "a network of cities", 2)
            .With("recommendations", 1, "text", "Change it.", 3)
            .Export());

        Lines(word).ShouldContain("as in example 2 (“a network of cities”), and");
        Lines(word).ShouldContain("see rec. 1 (“Change it”).");
        var links = Body(word).Descendants<Hyperlink>().Select(link => link.Anchor!.Value!).ToList();
        links.Count.ShouldBe(2);
        Body(word).Descendants<BookmarkStart>().Select(bookmark => bookmark.Name!.Value!).ShouldBeUnique();
        Body(word).Descendants<BookmarkStart>().Single(bookmark => bookmark.Name == links[0]).Parent!.InnerText.ShouldBe("a network of cities");
        Body(word).Descendants<BookmarkStart>().Single(bookmark => bookmark.Name == links[1]).Parent!.InnerText.ShouldStartWith("Recommendation 1");
    }

    [Fact]
    public void Each_place_for_an_answer_is_a_field_of_the_form_that_says_what_it_is_for()
    {
        using var word = Open(Reports["empty"]);
        var tags = Body(word).Descendants<SdtRun>().Select(field => field.SdtProperties!.GetFirstChild<Tag>()!.Val!.Value!).Where(tag => !tag.Contains('#')).ToList();

        tags.Count(tag => tag == "botreports:examples").ShouldBe(4);
        tags.Count(tag => tag == "botreports:recommendations/2/actions").ShouldBe(2);
        tags.ShouldContain("botreports:other-information");
    }

    [Fact]
    public void Line_breaks_are_kept()
    {
        using var word = Open(ExportSample.Empty.With("examples", "one\n\nthree", 1).Export());

        var paragraph = Body(word).Elements<Paragraph>().First(paragraph => ListOf(paragraph) is not null);
        paragraph.Descendants<Break>().Count().ShouldBe(2);
        Lines(paragraph).ShouldBe(["one", "", "three"]);
    }

    [Fact]
    public void Characters_that_XML_forbids_are_dropped_and_all_others_are_words()
    {
        using var word = Open(Reports["hostile"]);

        var text = string.Join('\n', Lines(word));
        text.ShouldContain("<w:p/> ]]> & \u202e 𝒳");
        text.ShouldNotContain("\ufffe");
        text.ShouldContain("a note");
    }

    [Fact]
    public void An_empty_report_is_the_form_to_be_filled_in()
    {
        using var word = Open(Reports["empty"]);

        Paragraphs(word, "Heading1").Count.ShouldBe(8);
        Tables(word).Count(table => table[0][0].StartsWith("Recommendation", StringComparison.Ordinal)).ShouldBe(4);
        Body(word).Elements<Paragraph>().Count(paragraph => ListOf(paragraph) is not null).ShouldBe(8);
    }

    [Fact]
    public void Another_form_is_laid_out_by_what_its_template_says()
    {
        using var word = Open(Reports["site-visit"]);
        var tables = Tables(word);

        Paragraphs(word, "Title").ShouldHaveSingleItem().InnerText.ShouldBe("Site visit");
        tables[1].ShouldBe([["1. Weather", "No"], ["2. Verdict", "It can."]]);
        tables[2].Take(2).Select(row => row.ShouldHaveSingleItem()).ShouldBe(["Defect 1", "Major"]);
        Paragraphs(word, "Heading2").ShouldHaveSingleItem().InnerText.ShouldBe("1. Defects");
        tables[^1][0][0].ShouldBe("2. People met");
    }

    [Fact]
    public void Its_head_says_when_and_where_the_session_was()
    {
        using var word = Open(Reports["seed"]);

        Tables(word)[0].Skip(2).ShouldBe([["When", "9 Dec 2016, 11:00–12:30"], ["Room", "Meghna"]]);
    }

    [Fact]
    public void A_form_that_asks_for_the_names_itself_is_not_given_another_line_for_them()
    {
        var named = Reports["empty-site-visit"];
        var asks = named with { Sections = [named.Sections[0] with { Questions = [named.Sections[0].Questions[0] with { Title = "NAME OF RAPPORTEUR(S):" }] }, .. named.Sections.Skip(1)] };
        using var word = Open(asks with { Language = "en", Rapporteurs = ["Amy Shannon"] });

        Tables(word)[0].Select(row => row[0]).ShouldNotContain("Name of rapporteur(s)");
    }

    [Fact]
    public void A_question_that_the_rapporteurs_are_done_with_has_no_empty_lines()
    {
        using var word = Open(ExportSample.Empty.With("examples", "one", 1).Close(FieldPath.Of("examples"), Sample.Delivery(2)).Export());

        Body(word).Elements<Paragraph>().Where(paragraph => ListOf(paragraph) is not null).GroupBy(ListOf).First().Select(paragraph => paragraph.InnerText).ShouldBe(["one"]);
    }

    [Fact]
    public void What_we_say_of_an_answer_stands_at_the_foot_of_its_page_and_once_where_the_form_has_no_more_room()
    {
        using var word = Open(ExportSample.Seed.With("examples", "four", 901).With("examples", "five", 902).With("examples", "six", 903).Export());

        word.MainDocumentPart!.FootnotesPart!.Footnotes!.Elements<Footnote>().Skip(2).Select(note => note.InnerText.Trim()).ShouldBe(["From here on: more than the form has room for.", "From here on: more than the form has room for."]);
        Body(word).Descendants<FootnoteReference>().Select(mark => mark.Ancestors<Paragraph>().First().InnerText).ShouldContain("five");
        Body(word).InnerText.ShouldNotContain("(extra)");
    }

    [Fact]
    public void A_table_says_what_it_is_and_the_heading_of_a_recommendation_stands_again_on_the_next_page()
    {
        using var word = Open(Reports["seed"]);
        var tables = Body(word).Elements<Table>().ToList();

        tables.ShouldAllBe(table => !string.IsNullOrEmpty(table.GetFirstChild<TableProperties>()!.TableCaption!.Val!.Value));
        tables.Where(table => table.InnerText.StartsWith("Recommendation", StringComparison.Ordinal)).ShouldAllBe(table => table.Elements<TableRow>().First().TableRowProperties!.Elements<TableHeader>().Any());
        tables.SelectMany(table => table.Descendants<ParagraphStyleId>()).Select(style => style.Val!.Value!).Where(style => style != "TableHeading").Distinct()
            .ShouldAllBe(style => Styles(word).Single(known => known.StyleId == style).StyleParagraphProperties!.KeepNext == null);
    }

    [Fact]
    public void Each_section_and_each_recommendation_can_be_linked_to()
    {
        using var word = Open(Reports["seed"]);

        Body(word).Descendants<BookmarkStart>().Select(bookmark => bookmark.Name!.Value!).ShouldBeUnique();
        Body(word).Descendants<BookmarkStart>().Select(bookmark => bookmark.Name!.Value!).ShouldContain("section_8");
        Body(word).Descendants<BookmarkStart>().Select(bookmark => bookmark.Name!.Value!).ShouldContain("recommendations_4");
    }

    [Theory]
    [InlineData("Les États devraient ratifier la convention avec des partenaires et pour les familles.", "fr", null)]
    [InlineData("Los gobiernos deben proteger a los trabajadores y a sus familias.", "es", null)]
    [InlineData("States should ratify the convention.", null, null)]
    [InlineData("ILO, IOM", null, null)]
    [InlineData("مرحبا بكم", null, "ar")]
    [InlineData("שלום לכולם", null, "he")]
    public void An_answer_in_another_language_than_the_form_says_so(string answer, string? language, string? rightToLeft)
    {
        using var word = Open(ExportSample.Empty.With("examples", answer, 1).Export());

        var run = Body(word).Descendants<Run>().Single(run => run.InnerText == answer);
        var said = run.RunProperties?.Languages;
        (said?.Val?.Value, said?.Bidi?.Value).ShouldBe((language, rightToLeft));
    }

    [Theory]
    [InlineData("ar", true)]
    [InlineData("he-IL", true)]
    [InlineData("fr", false)]
    public void A_form_in_a_language_that_is_read_from_right_to_left_is_laid_out_so(string language, bool expected)
    {
        using var word = Open(ExportSample.Seed.With("examples", "مرحبا بكم", 900).Export(language));

        Body(word).Elements<SectionProperties>().Single().Elements<BiDi>().Any().ShouldBe(expected);
        Body(word).Descendants<BiDiVisual>().Any().ShouldBe(expected);
        var arabic = Body(word).Descendants<Paragraph>().Single(paragraph => paragraph.InnerText == "مرحبا بكم");
        arabic.ParagraphProperties!.BiDi!.Val!.Value.ShouldBeTrue();
        arabic.Descendants<RightToLeftText>().ShouldNotBeEmpty();
    }

    [Fact]
    public void The_pages_are_numbered_and_of_A4()
    {
        using var word = Open(Reports["empty"]);

        word.MainDocumentPart!.FooterParts.Single().Footer.Descendants<SimpleField>().Select(field => field.Instruction!.Value!.Trim()).ShouldBe(["PAGE", "NUMPAGES"]);
        Body(word).Descendants<PageSize>().Single().Width!.Value.ShouldBe(11906u);
    }

    [Fact]
    public void The_file_is_named_after_the_report()
    {
        var file = WordExport.Write(Reports["seed"]);

        file.Name.ShouldBe("csd-2016-4.1.docx");
        file.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    private static WordprocessingDocument Open(ExportedReport report) => WordprocessingDocument.Open(new MemoryStream(WordExport.Write(report).Content.ToArray()), isEditable: false);

    private static Body Body(WordprocessingDocument word) => word.MainDocumentPart!.Document.Body!;

    private static IEnumerable<Style> Styles(WordprocessingDocument word) => word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>();

    private static List<Paragraph> Paragraphs(WordprocessingDocument word, string style) =>
        [.. Body(word).Descendants<Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val == style)];

    private static string? ListOf(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.NumberingProperties?.NumberingId?.Val?.Value.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Lines(WordprocessingDocument word) => Body(word).Descendants<Paragraph>().SelectMany(Lines);

    private static string[] Lines(Paragraph paragraph) =>
        string.Concat(paragraph.Descendants().Select(part => part switch { Text text => text.Text, Break => "\n", _ => "" })).Split('\n');

    /// <summary>The tables as the texts of their cells, row by row.</summary>
    private static List<string[][]> Tables(WordprocessingDocument word) =>
        [.. Body(word).Elements<Table>().Select(table => table.Elements<TableRow>().Select(row => row.Elements<TableCell>().Select(cell =>
            string.Join('\n', cell.Elements<Paragraph>().Select(paragraph => paragraph.InnerText))).ToArray()).ToArray())];
}
