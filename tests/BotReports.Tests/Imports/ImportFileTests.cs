using System.IO.Compression;
using System.Text;
using BotReports.Imports;
using BotReports.Imports.Files;
using CsCheck;

namespace BotReports.Tests.Imports;

/// <summary>Files that people hand in, or that somebody made to do harm.</summary>
public sealed class ImportFileTests
{
    private static readonly ImportLimits Limits = new();

    // Whole files: to list each as a test of its own costs more than to run them all.
    public static TheoryData<string, byte[], ImportRefusal> Refused => new()
    {
        { "report.pdf", "%PDF-1.7"u8.ToArray(), ImportRefusal.Damaged },
        { "report.docx", [0x4D, 0x5A, 0x90, 0x00, 0x03], ImportRefusal.WrongType },
        { "report.txt", [0x4D, 0x5A, 0x90, 0x00, 0x03], ImportRefusal.WrongType },
        { "report.docx", [], ImportRefusal.Empty },
        { "report.txt", [], ImportRefusal.Empty },
        { "report.txt", " \n\t\n"u8.ToArray(), ImportRefusal.Empty },
        { "report.docx", Good().Write()[..^40], ImportRefusal.Damaged },
        { "report.docx", "PK and nothing else"u8.ToArray(), ImportRefusal.Damaged },
        { "report.docx", new DocxSample("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml").Write(), ImportRefusal.WrongType },
        { "report.docx", Zip("[Content_Types].xml", "xl/workbook.xml"), ImportRefusal.OtherKind },
        { "report.docx", OldOffice("EncryptedPackage"), ImportRefusal.Encrypted },
        { "report.doc", OldOffice("WordDocument"), ImportRefusal.OldWord },
        { "report.msg", OldOffice("__substg1.0_007D001F"), ImportRefusal.OtherKind },
        { "report.docx", new DocxSample().Write(), ImportRefusal.Empty },
        { "report.docx", Good().With("word/media/image1.png", new byte[30_000_000]).Write(), ImportRefusal.TooLarge },
        { "report.docx", Bomb(), ImportRefusal.TooLarge },
        { "report.docx", Many(), ImportRefusal.TooLarge },
        { "report.docx", new DocxSample().With("word/document.xml", "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>").Write(), ImportRefusal.Damaged },
        { "report.docx", new DocxSample().Body(string.Concat(Enumerable.Repeat("<w:sdt>", 5_000)) + string.Concat(Enumerable.Repeat("</w:sdt>", 5_000))).Write(), ImportRefusal.Damaged },
        { "report.docx", new DocxSample().Body("<w:p>").Write(), ImportRefusal.Damaged },
        { "report.txt", Enumerable.Repeat((byte)'a', Limits.File + 1).ToArray(), ImportRefusal.TooLarge },
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

    [Theory]
    [InlineData("attachedTemplate", "http://example.org/evil.dotm")]
    [InlineData("image", "http://example.org/pixel.png")]
    public void What_a_document_points_to_elsewhere_is_neither_fetched_nor_a_reason_to_refuse_it(string type, string target) =>
        ImportFile.Read("report.docx", Good().Relation(type, target).Write(), Limits).Form!.Text.ShouldBe("A report");

    [Fact]
    public void Macros_stay_where_they_are_and_are_named()
    {
        foreach (var sample in new[] { new DocxSample("application/vnd.ms-word.document.macroEnabled.main+xml").Body(DocxSample.Paragraph("A report")), Good().With("word/vbaProject.bin", [1, 2, 3]) })
        {
            var form = ImportFile.Read("report.docm", sample.Write(), Limits).Form.ShouldNotBeNull();

            form.Text.ShouldBe("A report");
            form.Unread.ShouldBe([new UnreadPart(UnreadKind.Macros, 1)]);
        }
    }

    [Fact]
    public void The_limits_are_settings()
    {
        var bytes = Good().Write();

        ImportFile.Read("report.docx", bytes, Limits with { File = 100 }).Refusal.ShouldBe(ImportRefusal.TooLarge);
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
        .Write(), Limits).Form!.Text.ShouldBe("One\ntwo\nLabel\n• First\n• Second\n\nkept");

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

    private static byte[] OldOffice(string part) => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[500], .. Encoding.Unicode.GetBytes(part), .. new byte[100]];

    private static byte[] Zip(params string[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
        {
            foreach (var part in parts)
            {
                using var entry = zip.CreateEntry(part).Open();
            }
        }

        return file.ToArray();
    }

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
