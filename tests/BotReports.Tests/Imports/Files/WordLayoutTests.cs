using BotReports.Imports;
using BotReports.Reports;

namespace BotReports.Tests.Imports.Files;

/// <summary>Word documents as people lay them out, and what they put into them beside words.</summary>
public sealed class WordLayoutTests
{
    private const string Styles = """
        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="MyList"><w:name w:val="My List"/><w:basedOn w:val="ListBullet"/></w:style>
        <w:style w:type="paragraph" w:styleId="Contents1"><w:name w:val="toc 1"/></w:style>
        <w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="Platzhaltertext"><w:name w:val="Placeholder Text"/></w:style></w:styles>
        """;

    private const string Numbering = """
        <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num></w:numbering>
        """;

    private static readonly Dictionary<string, Func<string[], string>> Lists = new()
    {
        ["direct numbering"] = items => string.Concat(items.Select(item => Styled(item, "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr>"))),
        ["a list style"] = items => string.Concat(items.Select(item => Styled(item, "<w:pStyle w:val=\"ListBullet\"/>"))),
        ["a style on a list style"] = items => string.Concat(items.Select(item => Styled(item, "<w:pStyle w:val=\"MyList\"/>"))),
        ["plain paragraphs"] = items => string.Concat(items.Select(item => Styled(item, ""))),
        ["typed dashes"] = items => string.Concat(items.Select(item => Styled($"- {item}", ""))),
        ["typed numbers"] = items => string.Concat(items.Select((item, index) => Styled($"{index + 1}) {item}", ""))),
        ["a bullet of another font"] = items => string.Concat(items.Select(item => $"<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A7\"/></w:r><w:r><w:tab/><w:t>{item}</w:t></w:r></w:p>")),
        ["lines of one paragraph"] = items => DocxSample.Paragraph(string.Join('\n', items.Select(item => $"• {item}"))),
    };

    private static readonly Dictionary<string, Func<(string Text, string[] Actions, string[] Indicators)[], Func<string[], string>, string>> Tables = new()
    {
        ["a table for each with labels on the left"] = (all, list) => string.Concat(all.Select((each, index) => $"<w:tbl>{DocxSample.Row(P($"Recommendation {index + 1} and who targeted to"), P(each.Text))}{DocxSample.Row(P("Action(s) for this recommendation (up to two maximum)"), list(each.Actions))}{DocxSample.Row(P("Indicator(s) of change or success on this recommendation"), list(each.Indicators))}</w:tbl><w:p/>")),
        ["one table with labels on the left"] = (all, list) => $"<w:tbl>{string.Concat(all.Select((each, index) => DocxSample.Row(P($"Recommendation {index + 1}"), P(each.Text)) + DocxSample.Row(P("Actions"), list(each.Actions)) + DocxSample.Row(P("Indicators of change or success"), list(each.Indicators))))}</w:tbl>",
        ["labels above their answers"] = (all, list) => $"<w:tbl>{string.Concat(all.Select((each, index) => string.Concat(new[] { P($"Recommendation {index + 1}"), P(each.Text), P("Actions"), list(each.Actions), P("Indicators of change or success"), list(each.Indicators) }.Select(cell => DocxSample.Row(cell)))))}</w:tbl>",
        ["a row for each"] = (all, list) => $"<w:tbl>{DocxSample.Row(P(""), P("Recommendation and who targeted to"), P("Action(s)"), P("Indicators"))}{string.Concat(all.Select((each, index) => DocxSample.Row(P($"{index + 1}"), P(each.Text), list(each.Actions), list(each.Indicators))))}</w:tbl>",
        ["a row for each, without numbers"] = (all, list) => $"<w:tbl>{DocxSample.Row(P("Recommendation"), P("Actions for this recommendation"), P("Indicators of success on this recommendation"))}{string.Concat(all.Select(each => DocxSample.Row(P(each.Text), list(each.Actions), list(each.Indicators))))}</w:tbl>",
        ["a row for each below a merged title"] = (all, list) => $"<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr>{P("Recommendations")}</w:tc></w:tr>{DocxSample.Row(P("Recommendation"), P("Actions"), P("Indicators"))}{string.Concat(all.Select(each => DocxSample.Row(P(each.Text), list(each.Actions), list(each.Indicators))))}</w:tbl>",
        ["a row for each named on the left"] = (all, list) => $"<w:tbl>{DocxSample.Row(P(""), P("Actions"), P("Indicators"))}{string.Concat(all.Select(each => DocxSample.Row(P(each.Text), list(each.Actions), list(each.Indicators))))}</w:tbl>",
        ["a column for each"] = (all, list) => $"<w:tbl>{DocxSample.Row([P(""), .. all.Select((_, index) => P($"Recommendation {index + 1}"))])}{DocxSample.Row([P("Recommendation"), .. all.Select(each => P(each.Text))])}{DocxSample.Row([P("Actions"), .. all.Select(each => list(each.Actions))])}{DocxSample.Row([P("Indicators"), .. all.Select(each => list(each.Indicators))])}</w:tbl>",
        ["tables within a table"] = (all, list) => $"<w:tbl>{string.Concat(all.Select((each, index) => DocxSample.Row($"<w:tbl>{DocxSample.Row(P($"Recommendation {index + 1}"), P(each.Text))}{DocxSample.Row(P("Actions"), list(each.Actions))}{DocxSample.Row(P("Indicators"), list(each.Indicators))}</w:tbl><w:p/>")))}</w:tbl>",
        ["no table"] = (all, list) => string.Concat(all.Select((each, index) => P($"Recommendation n°{index + 1}") + P(each.Text) + P($"Action(s) for recommendation {index + 1}") + list(each.Actions) + P($"Indicator(s) for recommendation {index + 1}") + list(each.Indicators))),
    };

    public static TheoryData<string, string> Layouts
    {
        get
        {
            var layouts = new TheoryData<string, string>();
            foreach (var list in Lists.Keys)
            {
                foreach (var table in Tables.Keys)
                {
                    layouts.Add(list, table);
                }
            }

            return layouts;
        }
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void However_lists_and_tables_are_made_each_answer_is_in_its_question(string list, string table)
    {
        var read = Read(FormSample.Write(Heading, Lists[list], Labelled, all => Tables[table](all, Lists[list])));

        read.Answers.ShouldBe(FormSample.Answers);
        read.Proposal.NotPlaced.ShouldBeEmpty();
        read.Unread.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<w:r><w:t>Safe</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>not to be seen</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"Secret\"/></w:rPr><w:t>nor this</w:t></w:r><w:r><w:t xml:space=\"preserve\"> rooms</w:t></w:r>", "Safe rooms")]
    [InlineData("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Safe rooms</w:t></w:r></w:sdtContent></w:sdt>", "Safe rooms")]
    [InlineData("<w:r><w:t>Safe rooms</w:t></w:r><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val=\"Platzhaltertext\"/></w:rPr><w:t>Click here</w:t></w:r></w:sdtContent></w:sdt>", "Safe rooms")]
    [InlineData("<w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent><w:r><w:t>Green</w:t></w:r></w:sdtContent></w:sdt>", "Green")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"Red\"/><w:listEntry w:val=\"Green\"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Green</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", "Green")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>as above</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", "as above")]
    [InlineData("<w:r><w:t>☒ Yes ☐ No</w:t></w:r>", "Yes")]
    [InlineData("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/><w:t xml:space=\"preserve\"> Yes </w:t><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t xml:space=\"preserve\"> No</w:t></w:r>", "No")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t xml:space=\"preserve\">Yes </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"0\"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>No</w:t></w:r>", "Yes")]
    [InlineData("<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>c</m:t></m:r></m:den></m:f><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>", "(a+b)/cx^2")]
    [InlineData("<w:r><w:ruby><w:rt><w:r><w:t>とうきょう</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>東京</w:t></w:r></w:rubyBase></w:ruby></w:r>", "東京")]
    [InlineData("<w:r><w:t>Safe</w:t><w:ptab/><w:t>rooms</w:t></w:r>", "Safe rooms")]
    [InlineData("<w:r><w:t>co</w:t><w:softHyphen/><w:t>operation, co</w:t><w:noBreakHyphen/><w:t>chairs</w:t></w:r>", "cooperation, co-chairs")]
    [InlineData("<w:ins><w:r><w:t>put in</w:t></w:r></w:ins><w:del><w:r><w:delText>taken out</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom>", "put in")]
    [InlineData("<w:hyperlink><w:r><w:t>a link</w:t></w:r></w:hyperlink><w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice><w:drawing><wps:txbx xmlns:wps=\"x\"><w:txbxContent><w:p><w:r><w:t>in a box</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>in a box</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>", "a link\nin a box")]
    public void What_stands_in_a_paragraph_is_read_as_it_is_seen(string runs, string answer) =>
        Read($"{Heading("5. Recommendations and actions for women / children")}{P("Women:")}<w:p>{runs}</w:p>").To("women").ShouldBe([answer]);

    [Fact]
    public void Two_paragraphs_stay_two_even_without_a_full_stop() =>
        Read($"{Heading("5. Recommendations and actions for women / children")}{P("Women:")}{P("The group from the north asked for one common register of the complaints")}{P("Nurses in the south asked for a telephone number that is free of charge")}")
            .To("women").ShouldBe(["The group from the north asked for one common register of the complaints\nNurses in the south asked for a telephone number that is free of charge"]);

    [Fact]
    public void Items_within_an_item_belong_to_it() =>
        Read($"{Heading("1. Progress: inspiring practices, partnerships and tools")}{Styled("Cities:", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>")}{Styled("Rome", "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>")}{Styled("Oslo", "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>")}{Styled("Buses", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>")}")
            .To("examples").ShouldBe(["Cities:\n• Rome\n• Oslo", "Buses"]);

    [Fact]
    public void Notes_beside_the_text_say_where_they_stood()
    {
        var read = ReadFile.Of("report.docx", Sample($"{Heading("5. Recommendations and actions for women / children")}{P("Women:")}<w:p><w:r><w:t>Safe rooms.</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:endnoteReference w:id=\"3\"/></w:r><w:r><w:commentReference w:id=\"4\"/></w:r></w:p>")
            .With("word/footnotes.xml", Notes("footnote", 2, "See page 3.")).With("word/endnotes.xml", Notes("endnote", 3, "At the end.")).With("word/comments.xml", Notes("comment", 4, "Is that so?")).Write());

        read.To("women").ShouldBe(["Safe rooms."]);
        read.Proposal.Beside.ShouldBe(
        [
            new ImportedNote(PassageKind.Footnote, "Safe rooms.", "See page 3."),
            new ImportedNote(PassageKind.Endnote, "Safe rooms.", "At the end."),
            new ImportedNote(PassageKind.Comment, "Safe rooms.", "Is that so?"),
        ]);
    }

    [Fact]
    public void What_stands_on_each_page_is_kept_where_it_is_more_than_a_name_and_a_number()
    {
        var margins = "<w:sectPr><w:headerReference r:id=\"h\" xmlns:r=\"r\"/><w:footerReference r:id=\"f\" xmlns:r=\"r\"/></w:sectPr>";
        var read = ReadFile.Of("report.docx", Sample($"{P("8. Other information")}{P("None.")}{margins}")
            .With("word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"h\" Type=\"x/header\" Target=\"header1.xml\"/><Relationship Id=\"f\" Type=\"x/footer\" Target=\"/word/footer1.xml\"/></Relationships>")
            .With("word/header1.xml", $"<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">{P("The second group had no interpreter.")}</w:hdr>")
            .With("word/footer1.xml", "<w:ftr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:r><w:t>Report of the civil society days, page </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>").Write());

        read.Proposal.Beside.ShouldBe([new ImportedNote(PassageKind.PageMargin, null, "The second group had no interpreter.")]);
        read.Answers.ShouldBe(["other-information: None."]);
    }

    [Fact]
    public void What_is_not_read_is_counted()
    {
        var drawings = "<w:p><w:r><w:drawing><pic:pic xmlns:pic=\"p\"/></w:drawing></w:r><w:r><w:drawing><c:chart xmlns:c=\"c\"/></w:drawing></w:r><w:r><w:object/></w:r></w:p><w:p><w:r><w:drawing><pic:pic xmlns:pic=\"p\"/></w:drawing></w:r></w:p>";

        Read($"{P("Words")}{drawings}").Unread.ShouldBe([new UnreadPart(UnreadKind.Picture, 2), new UnreadPart(UnreadKind.Chart, 1), new UnreadPart(UnreadKind.Embedded, 1)]);
    }

    [Fact]
    public void A_table_of_contents_says_nothing_of_its_own() =>
        Read($"{Styled("8. Other information 4", "<w:pStyle w:val=\"Contents1\"/>")}{Heading("8. Other information")}{P("None.")}").Answers.ShouldBe(["other-information: None."]);

    [Fact]
    public void A_page_that_was_put_in_as_it_is_is_read_where_it_stands() => ReadFile.Of("report.docx", Sample($"{Heading("8. Other information")}<w:altChunk r:id=\"c\" xmlns:r=\"r\"/>")
        .With("word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"c\" Type=\"x/aFChunk\" Target=\"chunk.html\"/></Relationships>")
        .With("word/chunk.html", "<html><body><p>The room was <b>full</b>.</p></body></html>").Write()).Answers.ShouldBe(["other-information: The room was full."]);

    [Fact]
    public void The_words_of_a_diagram_are_items_where_it_stands() => ReadFile.Of("report.docx", Sample($"{Heading("1. Progress: inspiring practices, partnerships and tools")}<w:p><w:r><w:drawing><dgm:relIds r:dm=\"d\" xmlns:dgm=\"d\" xmlns:r=\"r\"/></w:drawing></w:r></w:p>")
        .With("word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"d\" Type=\"x/diagramData\" Target=\"diagrams/data1.xml\"/></Relationships>")
        .With("word/diagrams/data1.xml", "<dgm:dataModel xmlns:dgm=\"d\" xmlns:a=\"a\"><dgm:pt><dgm:t><a:p><a:r><a:t>Listen </a:t></a:r><a:r><a:t>first</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt><dgm:t><a:p><a:r><a:t>Then act</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:dataModel>").Write())
        .To("examples").ShouldBe(["Listen first", "Then act"]);

    [Theory]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml", "form.dotx")]
    [InlineData("application/vnd.ms-word.template.macroEnabledTemplate.main+xml", "form.dotm")]
    public void A_template_is_read_as_a_document_is(string type, string name) => ReadFile.Of(name, new DocxSample(type).Body(P("8. Other information") + P("None.")).Write()).Answers.ShouldBe(["other-information: None."]);

    private static ReadFile Read(string body) => ReadFile.Of("report.docx", Sample(body).Write());

    private static DocxSample Sample(string body) => new DocxSample().With("word/styles.xml", Styles).With("word/numbering.xml", Numbering).Body(body);

    private static string P(string text) => DocxSample.Paragraph(text);

    private static string Heading(string text) => Styled(text, "<w:pStyle w:val=\"H1\"/>");

    private static string Labelled(string label, string answer) => label.Length == 0 ? P(answer) : P($"{label}:") + P(answer);

    private static string Styled(string text, string properties) => $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(text)}</w:t></w:r></w:p>";

    private static string Notes(string name, int id, string words) =>
        $"<w:{name}s xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:{name} w:id=\"-1\" w:type=\"separator\"><w:p/></w:{name}><w:{name} w:id=\"{id}\">{P(words)}</w:{name}></w:{name}s>";
}
