using System.Xml.Linq;
using BotReports.Reports;

namespace BotReports.Imports.Files;

/// <summary>What the parts of a Word document beside its text say.</summary>
internal sealed class DocxParts
{
    private readonly Dictionary<(PassageKind Kind, string Id), XElement> _notes = [];
    private readonly Func<string, ReadOnlyMemory<byte>, DocumentText?> _readForeign;

    /// <param name="package">The document.</param>
    /// <param name="readForeign">Reads a document of another kind within it, by its name and content; null for what is not read.</param>
    public DocxParts(DocxPackage package, Func<string, ReadOnlyMemory<byte>, DocumentText?> readForeign)
    {
        _readForeign = readForeign;
        Relations = package.RelationsOf(package.MainPart);
        Styles = new DocxStyles(Part(package, "styles"));
        Numbering = new DocxNumbering(Part(package, "numbering"));
        AddNotes(PassageKind.Footnote, Part(package, "footnotes"), "footnote");
        AddNotes(PassageKind.Endnote, Part(package, "endnotes"), "endnote");
        AddNotes(PassageKind.Comment, Part(package, "comments"), "comment");
    }

    public IReadOnlyDictionary<string, DocxRelation> Relations { get; }

    public DocxStyles Styles { get; }

    public DocxNumbering Numbering { get; }

    public XElement? NoteOf(PassageKind kind, string id) => _notes.GetValueOrDefault((kind, id));

    public DocumentText? ReadForeign(string name, ReadOnlyMemory<byte> bytes) => _readForeign(name, bytes);

    /// <summary>The part that the document's text refers to, or the usual one where it refers to none.</summary>
    private XElement? Part(DocxPackage package, string type) =>
        package.Tree(Relations.Values.FirstOrDefault(relation => relation.Type == type && !relation.IsElsewhere)?.Target ?? $"word/{type}.xml");

    private void AddNotes(PassageKind kind, XElement? part, string name)
    {
        // Word keeps the lines between text and notes among the notes.
        foreach (var note in part?.Children(name).Where(note => note.Value("type") is null or "normal") ?? [])
        {
            _notes.TryAdd((kind, note.Value("id") ?? ""), note);
        }
    }
}
