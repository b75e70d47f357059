using System.Text;
using BotReports.Imports;
using CsCheck;

namespace BotReports.Tests.Imports;

/// <summary>Files that people hand in, or that somebody made to do harm.</summary>
public sealed class ImportFileTests
{
    private static readonly ImportLimits Limits = new();

    // Whole files: to list each as a test of its own costs more than to run them all.
    public static TheoryData<string, byte[], ImportRefusal> Refused => new()
    {
        { "report.pdf", "%PDF-1.7"u8.ToArray(), ImportRefusal.WrongType },
        { "report.docx", [0x4D, 0x5A, 0x90, 0x00, 0x03], ImportRefusal.WrongType },
        { "report.txt", [0x4D, 0x5A, 0x90, 0x00, 0x03], ImportRefusal.WrongType },
        { "report.docx", [], ImportRefusal.WrongType },
        { "report.txt", [], ImportRefusal.Empty },
        { "report.txt", " \n\t\n"u8.ToArray(), ImportRefusal.Empty },
        { "report.docx", Good().Write()[..^40], ImportRefusal.Damaged },
        { "report.docx", "PK and nothing else"u8.ToArray(), ImportRefusal.Damaged },
        { "report.docx", new DocxSample("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml").Write(), ImportRefusal.WrongType },
        { "report.docx", new DocxSample().Write(), ImportRefusal.Empty },
        { "report.docm", Good().Write(), ImportRefusal.Macros },
        { "report.docx", new DocxSample("application/vnd.ms-word.document.macroEnabled.main+xml").Write(), ImportRefusal.Macros },
        { "report.docx", Good().With("word/vbaProject.bin", [1, 2, 3]).Write(), ImportRefusal.Macros },
        { "report.docx", Good().Relation("attachedTemplate", "http://example.org/evil.dotm").Write(), ImportRefusal.External },
        { "report.docx", Good().Relation("image", "http://example.org/pixel.png").Write(), ImportRefusal.External },
        { "report.docx", Good().With("word/media/image1.png", new byte[30_000_000]).Write(), ImportRefusal.TooLarge },
        { "report.docx", Bomb(), ImportRefusal.TooLarge },
        { "report.docx", Many(), ImportRefusal.TooLarge },
        { "report.docx", new DocxSample().With("word/document.xml", "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>").Write(), ImportRefusal.Damaged },
        { "report.docx", new DocxSample().Body(string.Concat(Enumerable.Repeat("<w:sdt>", 5_000)) + string.Concat(Enumerable.Repeat("</w:sdt>", 5_000))).Write(), ImportRefusal.Damaged },
        { "report.docx", new DocxSample().Body("<w:p>").Write(), ImportRefusal.Damaged },
        { "report.txt", new byte[Limits.File + 1], ImportRefusal.TooLarge },
    };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void What_is_no_report_or_means_harm_is_refused_for_its_reason(string name, byte[] bytes, ImportRefusal refusal)
    {
        var file = ImportFile.Read(name, bytes, Limits);

        file.Refusal.ShouldBe(refusal);
        file.Form.ShouldBeNull();
    }

    [Fact]
    public void A_link_in_a_document_does_no_harm() =>
        ImportFile.Read("report.docx", Good().Relation("hyperlink", "https://example.org").Write(), Limits).IsRead.ShouldBeTrue();

    [Fact]
    public void The_limits_are_settings()
    {
        var bytes = Good().Write();

        ImportFile.Read("report.docx", bytes, Limits with { File = bytes.Length - 1 }).Refusal.ShouldBe(ImportRefusal.TooLarge);
        ImportFile.Read("report.docx", bytes, Limits with { Expanded = 200 }).Refusal.ShouldBe(ImportRefusal.TooLarge);
        ImportFile.Read("report.docx", bytes, Limits with { Entries = 1 }).Refusal.ShouldBe(ImportRefusal.TooLarge);
        ImportFile.Read("report.docx", bytes, Limits with { Depth = 2 }).Refusal.ShouldBe(ImportRefusal.Damaged);
    }

    [Fact]
    public void Whatever_is_damaged_in_a_document_nothing_breaks()
    {
        var good = Good().Write();
        Gen.Select(Gen.Int[0, good.Length - 1], Gen.Byte).Array[1, 5].Sample(changes =>
        {
            var bytes = good.ToArray();
            foreach (var (place, value) in changes)
            {
                bytes[place] = value;
            }

            var file = ImportFile.Read("report.docx", bytes, Limits);
            return file.IsRead || file.Refusal is not null;
        });
    }

    [Fact]
    public void A_document_is_read_paragraph_by_paragraph_and_cell_by_cell() => ImportFile.Read("REPORT.DOCX", new DocxSample()
        .Body(DocxSample.Paragraph("One\ntwo"))
        .Body($"<w:tbl>{DocxSample.Row(DocxSample.Paragraph("Label"), DocxSample.Paragraph("First", isListed: true) + DocxSample.Paragraph("Second", isListed: true))}</w:tbl>")
        .Body("<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:t>kept</w:t></w:r></w:p>")
        .Write(), Limits).Form!.Text.ShouldBe("One\ntwo\nLabel\n\n• First\n• Second\n\nkept");

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("latin1")]
    public void A_text_is_read_in_the_usual_encodings(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        ImportFile.Read("report.txt", (byte[])[.. encoding.GetPreamble(), .. encoding.GetBytes("Écoute\r\nniños")], Limits).Form!.Text.ShouldBe("Écoute\nniños");
    }

    private static DocxSample Good() => new DocxSample().Body(DocxSample.Paragraph("A report"));

    private static byte[] Bomb() => new DocxSample().With("word/document.xml", Enumerable.Repeat((byte)' ', 100_000_000).ToArray()).Write();

    private static byte[] Many()
    {
        var sample = Good();
        for (var i = 0; i < 2_001; i++)
        {
            sample.With($"word/media/{i}.txt", "x");
        }

        return sample.Write();
    }
}
