using System.IO.Compression;
using System.Security;
using System.Text;

namespace BotReports.Tests.Imports;

/// <summary>A Word document as its parts, good or hostile.</summary>
internal sealed class DocxSample
{
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private readonly Dictionary<string, byte[]> _parts = [];
    private readonly StringBuilder _body = new();

    public DocxSample(string mainType = Main) => With(
        "[Content_Types].xml",
        $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"{mainType}\"/></Types>");

    public static string Paragraph(string text, bool isListed = false) =>
        $"<w:p>{(isListed ? "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>" : "")}"
        + string.Join("<w:r><w:br/></w:r>", text.Split('\n').Select(line => $"<w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(line)}</w:t></w:r>"))
        + "</w:p>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc>{cell}</w:tc>"))}</w:tr>";

    public DocxSample Body(string xml)
    {
        _body.Append(xml);
        return this;
    }

    public DocxSample With(string part, string content) => With(part, Encoding.UTF8.GetBytes(content));

    public DocxSample With(string part, byte[] content)
    {
        _parts[part] = content;
        return this;
    }

    public DocxSample Relation(string type, string target) => With(
        "word/_rels/document.xml.rels",
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}\" Target=\"{target}\" TargetMode=\"External\"/></Relationships>");

    public byte[] Write()
    {
        _parts.TryAdd("word/document.xml", Encoding.UTF8.GetBytes($"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{_body}</w:body></w:document>"));
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in _parts)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                entry.Write(content);
            }
        }

        return file.ToArray();
    }
}
