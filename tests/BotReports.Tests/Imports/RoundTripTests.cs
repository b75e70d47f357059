using BotReports.Exports;
using BotReports.Imports;
using BotReports.Imports.Files;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Attachments;
using BotReports.Tests.Exports;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;
using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BotReports.Tests.Imports;

/// <summary>What goes out as a Word document comes in as what it was.</summary>
public sealed class RoundTripTests
{
    /// <summary>Beyond the form's room, taken from a group, with and without consent to be quoted, pointing to others, of several lines.</summary>
    private static readonly Report Rich = Taken(ExportSample.Seed
        .With("examples", "One of the cities", 901)
        .With("examples", "Two more beyond the room,\nas in example 1\nand example 2 too", 902)
        .With("recommendations", 1, "text", "Said twice (Target: everybody)", 903)
        .With("recommendations", 4, "actions", "Actions: write\n- see recommendation 1,\n- see recommendation 3.\n\n1. Women: lead", 904)
        .With("recommendations", 5, "text", "A fifth, for which there is no room", 905)
        .Quote("Hope is a passport\n— anonymous", new Attribution(AttributionKind.Approved, "Maria Lopez"), 906)
        .Quote("Withheld, says recommendation 1", null, 908)
        .With("women", "6. Priority messages", 910)
        .With("women", "مرحبا بكم see example 3 مرحبا", 911)
        .Note("a note that is no answer", Sample.Delivery(912)));

    /// <summary>Pieces of answers; much of it looks like a form, a list, or a remark of ours.</summary>
    private static readonly string[] Pieces =
    [
        "a", "Women: ", "1. ", "• ", "- ", "\n", "\n\n", "see example 1", "recommendation 2 ", "(extra)", " (From Asia Group)", "— anonymous", "Actions", ":", " ", "é", "مرحبا", "𝒳", "\u0001\u0003", "\u0002",
        "Provide here any other information you think relevant", "6. Priority messages", "<w:p/>", "&amp;", "(Target: x)", "\t", "\uffff", "\ud800", "\u2028", "\f", "# **x** |", "\u00a0", "\u200f",
    ];

    private static readonly (string Question, string? Member, int Repetition)[] Places =
    [
        ("examples", null, 0), ("recommendations", "text", 1), ("recommendations", "text", 2), ("recommendations", "target", 1), ("recommendations", "actions", 1), ("recommendations", "actions", 2),
        ("recommendations", "indicators", 3), ("governance-mechanisms", null, 0), ("women", null, 0), ("priority-messages", null, 0), ("quotes", null, 0), ("other-information", null, 0),
    ];

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    public void Every_answer_comes_back_word_for_word_and_nothing_that_was_said_about_it(string language)
    {
        foreach (var report in new[] { ExportSample.Seed, Rich })
        {
            var proposal = Read(report, language);

            Show(proposal).ShouldBe(Answers(report));
            proposal.NotPlaced.ShouldBe(report.Notes.Select(note => note.Text));
        }
    }

    [Fact]
    public void Pictures_and_what_stands_below_them_are_no_words_of_an_answer()
    {
        var proposal = new FormReader(Sample.Template).Read(Form(WordExport.Write(ReportExport.Of(SampleReport.Report, SampleReport.Conference, "en", SampleReport.Pictures))));

        Show(proposal).ShouldBe(Answers(SampleReport.Report));
        proposal.NotPlaced.ShouldBeEmpty();
    }

    [Fact]
    public void The_report_that_it_came_from_is_not_changed_by_it()
    {
        ImportPlan.Of(Read(Rich, "en"), Rich, Sample.Template).IsEmpty.ShouldBeTrue();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    public void An_empty_form_says_nothing(string language)
    {
        var proposal = Read(ExportSample.Empty, language);

        proposal.Answers.ShouldBeEmpty();
        proposal.NotPlaced.ShouldBeEmpty();
        proposal.Sections.ShouldBeGreaterThanOrEqualTo(7);
    }

    [Theory]
    [InlineData(61)]
    [InlineData(270)]
    [InlineData(4_000)]
    public void A_word_that_is_longer_than_a_line_may_be_broken_in_the_document_and_comes_back_whole(int length)
    {
        var word = $"before {string.Concat(Enumerable.Repeat("Donaudampfschifffahrtse\u0301𝒳", length))[..length]} after";
        var report = ExportSample.Empty.With("examples", word, 1).With("women", word, 2);
        var file = WordExport.Write(report.Export());

        Show(Read(file, Sample.Template)).ShouldBe(Answers(report));
        using var document = WordprocessingDocument.Open(new MemoryStream(file.Content.ToArray()), isEditable: false);
        document.MainDocumentPart!.Document!.Descendants<Text>().SelectMany(text => text.Text.Split(' ')).ShouldAllBe(piece => piece.Length <= 120);
        document.MainDocumentPart.Document.Descendants<SoftHyphen>().ShouldNotBeEmpty();
    }

    [Fact]
    public void Another_form_comes_back_as_well_its_choices_included()
    {
        foreach (var language in new[] { "en", "fr" })
        {
            var file = WordExport.Write(ReportExport.Of(ExportSample.SiteVisit, ExportSample.SiteVisits, language));

            Show(Read(file, ExportSample.SiteVisits.Template)).ShouldBe(Answers(ExportSample.SiteVisit, ExportSample.SiteVisits.Template));
        }
    }

    [Fact]
    public void Whatever_is_said_comes_back_or_is_among_what_could_not_be_placed() =>
        Gen.Select(Gen.Int[0, Places.Length - 1], Gen.Int[0, Pieces.Length - 1].Array[1, 12]).Array[0, 12].Sample(
            said =>
            {
                var report = said.Index().Aggregate(ExportSample.Empty, (report, next) => Say(report, next.Item.Item1, string.Concat(next.Item.Item2.Select(piece => Pieces[piece])), next.Index + 1));
                var proposal = Read(report, "en");

                Show(proposal).ShouldBe(Answers(report));
                proposal.NotPlaced.ShouldBeEmpty();
            },
            iter: 150);

    [Fact]
    public void What_was_written_into_the_document_meanwhile_is_found_beside_what_was_there()
    {
        const string Heading = "\n8. Other information";
        const string Addition = "\nA further quote, written below the others.";
        var form = Form(WordExport.Write(ExportSample.Seed.Export()));
        var place = form.Text.IndexOf(Heading, StringComparison.Ordinal);
        var passages = form.Passages.Select(passage => passage.Start < place ? passage : passage with { Start = passage.Start + Addition.Length });
        var note = ExportSample.Empty.Note(form.Text.Insert(place, Addition), Sample.Delivery(991), [.. passages]).Notes[^1];
        var proposal = new FormReader(Sample.Template).Read(FilledForm.Of(note));

        string.Join('\n', proposal.Answers.Select(answer => answer.Text)).ShouldContain("A further quote, written below the others.");
        Answers(ExportSample.Seed).Count(answer => !Show(proposal).Contains(answer)).ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public void What_points_to_a_question_that_the_form_does_not_have_is_listed_as_not_placed()
    {
        var document = new DocxSample().Body(Tagged("botreports:nonsense", "words")).Body(Tagged("botreports:recommendations/999999/text", "far")).Body(Tagged("botreports:examples", "near"));
        var proposal = new FormReader(Sample.Template).Read(ImportFile.Read("report.docx", document.Write(), new ImportLimits()).Form!);

        proposal.NotPlaced.ShouldBe(["words", "far"]);
        Show(proposal).ShouldBe(["examples: near"]);
    }

    [Fact]
    public void Paragraphs_of_one_field_are_the_lines_of_one_answer_and_what_stands_outside_is_the_next()
    {
        var document = new DocxSample()
            .Body("<w:sdt><w:sdtPr><w:tag w:val=\"botreports:examples\"/></w:sdtPr><w:sdtContent>").Body(DocxSample.Paragraph("one\ntwo")).Body(DocxSample.Paragraph("three")).Body("</w:sdtContent></w:sdt>")
            .Body(DocxSample.Paragraph("another", isListed: true))
            .Body("<w:p><w:r><w:t>typed beside </w:t></w:r><w:sdt><w:sdtPr><w:tag w:val=\"botreports:women\"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val=\"PlaceholderText\"/></w:rPr><w:t>click here</w:t></w:r></w:sdtContent></w:sdt></w:p>");

        Show(new FormReader(Sample.Template).Read(ImportFile.Read("report.docx", document.Write(), new ImportLimits()).Form!)).ShouldBe(["examples: one\ntwo\nthree", "examples: another", "women: typed beside "]);
    }

    [Fact]
    public void Where_another_program_has_dropped_the_fields_our_remarks_are_still_no_words_of_an_answer()
    {
        var file = WordExport.Write(Rich.Export());
        using var stream = new MemoryStream();
        stream.Write(file.Content.Span);
        using (var word = WordprocessingDocument.Open(stream, isEditable: true))
        {
            word.MainDocumentPart!.Document!.Descendants<Tag>().ToList().ForEach(tag => tag.Remove());
        }

        var text = string.Join('\n', Read(file with { Content = stream.ToArray() }, Sample.Template).Answers.Select(answer => answer.Text));

        foreach (var answer in SeedReport.Conference.Answers.SelectMany(answer => answer.Text.Split('\n')).Select(line => line.Trim().TrimStart('-', ' ')))
        {
            text.ShouldContain(answer, Case.Sensitive);
        }

        foreach (var remark in new[] { "(extra)", "(approved)", "(“", "Asia group", "up to" })
        {
            text.ShouldNotContain(remark, Case.Sensitive);
        }
    }

    private static string Tagged(string tag, string words) =>
        $"<w:p><w:sdt><w:sdtPr><w:tag w:val=\"{tag}\"/></w:sdtPr><w:sdtContent><w:r><w:t>{words}</w:t></w:r></w:sdtContent></w:sdt></w:p>";

    private static Report Taken(Report report)
    {
        var asia = (Sample.Report(Sample.Id with { Group = "asia" }) with { Group = "Asia group" })
            .Join(Sample.Delivery(1, Sample.Ben))
            .With("examples", "said in Asia", 2)
            .With("recommendations", 1, "text", "recommended in Asia", 3)
            .With("priority-messages", "a message from Asia", 4);
        return BreakoutItem.Of(asia, ExportSample.Conference.Walk(asia)).Aggregate(report, (taken, item) => taken.Assign(item, null, Sample.Delivery(taken.Revision + 2_000)));
    }

    private static Report Say(Report report, int place, string text, int message) => Printable(text).Length == 0 ? report : Places[place] switch
    {
        ("recommendations", { } member, var repetition) => report.With("recommendations", repetition, member, Printable(text), message),
        ("quotes", _, _) => report.Quote(Printable(text), message % 2 == 0 ? Attribution.Anonymous : null, 10 * message),
        var (question, _, _) => report.With(question, Printable(text), message),
    };

    /// <summary>What a channel can send and a page can show.</summary>
    private static string Printable(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Replace('\t', ' ').Split('\n').Select(line => string.Concat(line.EnumerateRunes()
        .Where(rune => rune.Value is >= ' ' and not (0xFFFD or 0xFFFF)).Select(rune => rune.ToString())).TrimEnd())).Trim();

    private static ImportProposal Read(Report report, string language) => Read(WordExport.Write(report.Export(language)), Sample.Template);

    private static ImportProposal Read(ExportedFile file, ReportTemplate template) => new FormReader(template).Read(Form(file));

    /// <summary>As it comes back from the note in which it waits.</summary>
    private static FilledForm Form(ExportedFile file)
    {
        var form = ImportFile.Read(file.Name, file.Content, new ImportLimits()).Form.ShouldNotBeNull();
        return FilledForm.Of(ExportSample.Empty.Note(form.Text, Sample.Delivery(991), form.Passages).Notes[^1]);
    }

    private static List<string> Show(ImportProposal proposal) => [.. proposal.Answers.Select(answer => $"{answer.Field}: {answer.Text}")];

    private static List<string> Answers(Report report) => Answers(report, Sample.Template);

    /// <summary>A report's answers in the form's order, the repetitions by their places.</summary>
    private static List<string> Answers(Report report, ReportTemplate template)
    {
        var slots = new Walk(template, report).Slots.Where(slot => slot.Address is { Answer: not null, Part: SlotPart.Words });
        return [.. from slot in slots
                   let field = slot.Group is { } outer ? FieldPath.In(outer.Id, slot.Repetition, slot.Question.Id) : slot.Address.Field
                   select $"{field}: {report[slot.Address.Field].Find(slot.Address.Answer!.Value)!.Text}"];
    }
}
