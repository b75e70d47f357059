using System.Text;
using BotReports.Imports;
using BotReports.Reports;

namespace BotReports.Tests.Imports.Files;

/// <summary>Kinds of files other than Word's, each as the programs write it that people have.</summary>
public sealed class OtherFormatsTests
{
    [Fact]
    public void An_OpenDocument_text_says_what_a_Word_document_does()
    {
        var read = ReadFile.Of("report.odt", OdtSample.Write(FormSample.Write(
            text => $"<text:h text:outline-level=\"1\">{text}</text:h>",
            OdtList,
            (label, answer) => label.Length == 0 ? OdtP(answer) : OdtP($"{label}:") + OdtP(answer),
            all => string.Concat(all.Select((each, index) => $"<table:table>{OdtRow(OdtP($"Recommendation {index + 1} and who targeted to"), OdtP(each.Text))}{OdtRow(OdtP("Actions"), OdtList(each.Actions))}{OdtRow(OdtP("Indicators"), OdtList(each.Indicators))}</table:table>")))));

        read.Answers.ShouldBe(FormSample.Answers);
        read.Proposal.NotPlaced.ShouldBeEmpty();
    }

    [Fact]
    public void What_an_OpenDocument_text_has_beside_its_words_is_kept_or_counted()
    {
        var read = ReadFile.Of("report.odt", OdtSample.Write("""
            <text:tracked-changes><text:deletion><text:p>taken out</text:p></text:deletion></text:tracked-changes>
            <text:p>5. Recommendations and actions for women / children</text:p><text:p>Women:</text:p>
            <text:p>Safe <text:span text:style-name="Hidden">unseen</text:span>rooms<text:s text:c="2"/>now<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>See page 3.</text:p></text:note-body></text:note><office:annotation><dc:creator xmlns:dc="d">Ben</dc:creator><text:p>Really?</text:p></office:annotation><text:line-break/>soon.</text:p>
            <text:p><draw:frame><draw:image/></draw:frame><draw:frame><draw:text-box><text:p>In a box.</text:p></draw:text-box></draw:frame></text:p>
            """));

        read.To("women").ShouldBe(["Safe rooms  now\nsoon.\nIn a box."]);
        read.Proposal.Beside.ShouldBe([new ImportedNote(PassageKind.Footnote, "Safe rooms now soon.", "See page 3."), new ImportedNote(PassageKind.Comment, "Safe rooms now soon.", "Really?")]);
        read.Unread.ShouldBe([new UnreadPart(UnreadKind.Picture, 1)]);
    }

    [Fact]
    public void A_document_in_rich_text_says_what_a_Word_document_does_whatever_it_is_called()
    {
        static string P(string text) => $@"\pard\plain {text}\par" + "\r\n";
        static string Items(string[] items) => string.Concat(items.Select(item => $@"\pard\plain {{\listtext\'b7\tab}}\ls1\ilvl0 {item}\par" + "\r\n"));
        static string Row(params string[] cells) => $@"\trowd\cellx3000\cellx9000 {string.Concat(cells.Select(cell => $@"\pard\intbl {cell}\cell "))}\row" + "\r\n";

        var rtf = @"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Arial;}{\f1\fnil\fcharset204 Arial Cyr;}}{\stylesheet{\s1 heading 1;}}{\*\generator LibreOffice}" + FormSample.Write(
            P, Items, (label, answer) => (label.Length == 0 ? "" : P($"{label}:")) + P(answer),
            all => string.Concat(all.Select((each, index) => Row($"Recommendation {index + 1}", each.Text) + Row("Actions", string.Join(@"\par ", each.Actions.Select(action => $"- {action}"))) + Row("Indicators", string.Join(@"\par ", each.Indicators)) + P("")))) + "}";

        foreach (var name in new[] { "report.rtf", "report.txt", "report.doc" })
        {
            var read = ReadFile.Of(name, Encoding.ASCII.GetBytes(rtf));

            read.Answers.ShouldBe(FormSample.Answers);
            read.Proposal.NotPlaced.ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData(@"na\'efve caf\'e9", "naïve café")]
    [InlineData(@"\u8220?quoted\u8221? \uc0\u8211 dash", "“quoted” –dash")]
    [InlineData(@"{\f1 \'cf\'f0\'e8\'e2\'e5\'f2}", "Привет")]
    [InlineData(@"seen{\v unseen}{\deleted taken out}", "seen")]
    [InlineData(@"one\line two\tab three", "one\ntwo three")]
    [InlineData(@"a {\field{\*\fldinst HYPERLINK ""x""}{\fldrslt link}} b", "a link b")]
    [InlineData(@"co\-operate \{braces\} \ldblquote x\rdblquote", "cooperate {braces} “x”")]
    [InlineData(@"text{\pict\pngblip 89504e47}{\*\unknown gone}", "text")]
    public void Letters_and_signs_of_rich_text_are_what_they_stand_for(string rtf, string words) =>
        ReadFile.Of("report.rtf", Encoding.Latin1.GetBytes(@"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}{\f1\fcharset204 Arial;}}8. Other information\par " + rtf + @"\par}")).To("other-information").ShouldBe([words]);

    [Fact]
    public void A_note_in_rich_text_is_kept_beside_its_paragraph() =>
        ReadFile.Of("report.rtf", Encoding.ASCII.GetBytes(@"{\rtf1 8. Other information\par The room was full.{\footnote\pard See page 3.\par}\par}")).Proposal.Beside.ShouldBe([new ImportedNote(PassageKind.Footnote, "The room was full.", "See page 3.")]);

    [Fact]
    public void A_web_page_says_what_a_Word_document_does()
    {
        var html = "<!DOCTYPE html><html><head><title>Not this</title><style>p{}</style><script>alert(1)</script></head><body>" + FormSample.Write(
            text => $"<h1>{text}</h1>",
            items => $"<ul>{string.Concat(items.Select(item => $"<li><p>{item}</p></li>"))}</ul>",
            (label, answer) => $"<p>{(label.Length == 0 ? "" : $"<b>{label}:</b><br>")}{answer}</p>",
            all => $"<table><thead><tr><th></th><th>Recommendation</th><th>Actions</th><th>Indicators</th></tr></thead>{string.Concat(all.Select((each, index) => $"<tr><td>{index + 1}</td><td>{each.Text}</td><td>{string.Join("<br>", each.Actions.Select(action => $"• {action}"))}</td><td>{string.Concat(each.Indicators.Select(item => $"<p>{item}</p>"))}</td></tr>"))}</table>") + "</body></html>";

        var read = ReadFile.Of("report.html", Encoding.UTF8.GetBytes(html));

        read.Answers.ShouldBe(FormSample.Answers);
        read.Proposal.NotPlaced.ShouldBeEmpty();
    }

    [Fact]
    public void A_text_in_Markdown_says_what_a_Word_document_does()
    {
        var markdown = FormSample.Write(
            text => $"# {text}\n\n",
            items => string.Concat(items.Select(item => $"* {item}\n")) + "\n",
            (label, answer) => label.Length == 0 ? $"{answer}\n\n" : $"**{label}:** {answer}\n\n",
            all => string.Concat(all.Select((each, index) => $"## Recommendation {index + 1}\n\n{each.Text}\n\n### Actions\n\n{string.Concat(each.Actions.Select(action => $"- {action}\n"))}\n### Indicators of change or success\n\n{string.Concat(each.Indicators.Select(item => $"- {item}\n"))}\n")));

        var read = ReadFile.Of("report.md", Encoding.UTF8.GetBytes(markdown));

        read.Answers.ShouldBe(FormSample.Answers);
        read.Proposal.NotPlaced.ShouldBeEmpty();
    }

    [Fact]
    public void What_a_page_hides_is_not_read_and_its_notes_are_kept()
    {
        var read = ReadFile.Of("report.html", Encoding.UTF8.GetBytes("""
            <html><body><h2>8. Other information</h2><p>Seen<span style="display: none">unseen</span><a class="footnote-ref" href="#fn1"><sup>1</sup></a> &amp; told</p><p><img src="http://example.org/x.png"></p>
            <div class="footnotes"><ol><li id="fn1"><p>See page 3.<a class="footnote-back-ref" href="#r1">↩</a></p></li></ol></div></body></html>
            """));

        read.To("other-information").ShouldBe(["Seen & told"]);
        read.Proposal.Beside.ShouldHaveSingleItem().ShouldBe(new ImportedNote(PassageKind.Footnote, "Seen & told", "See page 3."));
        read.Unread.ShouldBe([new UnreadPart(UnreadKind.Picture, 1)]);
    }

    [Fact]
    public void A_mail_is_read_with_the_document_that_came_with_it()
    {
        var document = Convert.ToBase64String(new DocxSample().Body(DocxSample.Paragraph("8. Other information") + DocxSample.Paragraph("The room was full.")).Write());
        var mail = $"From: Amy <amy@example.org>\r\nTo: Olga <olga@example.org>\r\nSubject: Our report\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nHere it is, caf=E9 and all.\r\n--b\r\nContent-Type: application/octet-stream; name=\"report.docx\"\r\nContent-Disposition: attachment; filename=\"report.docx\"\r\nContent-Transfer-Encoding: base64\r\n\r\n{document}\r\n--b\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename=\"x.png\"\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b--\r\n";

        var read = ReadFile.Of("report.eml", Encoding.ASCII.GetBytes(mail));

        read.Answers.ShouldBe(["other-information: The room was full."]);
        read.Proposal.NotPlaced.ShouldBe(["Here it is, café and all."]);
        read.Unread.ShouldBe([new UnreadPart(UnreadKind.Picture, 1)]);
    }

    [Fact]
    public void A_mail_that_is_text_and_nothing_else_is_read_as_a_text() =>
        ReadFile.Of("report.eml", "From: amy@example.org\r\nSubject: x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n> 8. Other information\r\n>\r\n> The room was full.\r\n"u8.ToArray()).Answers.ShouldBe(["other-information: The room was full."]);

    [Theory]
    [InlineData("windows-1252", "“Hope” is a right – said Zoë, for €5 • and no more")]
    [InlineData("windows-1250", "Společné zprávy vládám: otevřete bezpečné cesty před zimou, ať města mluví u stolu. Žádné dítě nespí v cele.")]
    [InlineData("windows-1251", "Откройте безопасные пути до зимы. Пусть города говорят за столом. Ни один ребёнок не спит в камере.")]
    [InlineData("windows-1256", "افتحوا الطرق الآمنة قبل الشتاء، ودعوا المدن تتحدث على الطاولة، ولا ينام طفل في زنزانة.")]
    [InlineData("utf-16", "“Hope” – żółć")]
    [InlineData("utf-16BE", "“Hope” – żółć")]
    public void The_letters_of_an_older_editor_are_found_by_how_often_each_is_there(string encoding, string words)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        ReadFile.Of("report.txt", Encoding.GetEncoding(encoding).GetBytes($"8. Other information\r\n{words}\r\n")).To("other-information").ShouldBe([words]);
    }

    [Fact]
    public void A_form_that_went_through_several_mails_is_read_as_it_was_written() =>
        ReadFile.Of("report.txt", ">> 8. Other information\n>>\n>> The room was full.\n> \n> Best, Amy\n"u8.ToArray()).Answers.ShouldBe(["other-information: The room was full.\nBest, Amy"]);

    private static string OdtP(string text) => $"<text:p>{text}</text:p>";

    private static string OdtList(string[] items) => $"<text:list>{string.Concat(items.Select(item => $"<text:list-item>{OdtP(item)}</text:list-item>"))}</text:list>";

    private static string OdtRow(params string[] cells) => $"<table:table-row>{string.Concat(cells.Select(cell => $"<table:table-cell>{cell}</table:table-cell>"))}</table:table-row>";
}
