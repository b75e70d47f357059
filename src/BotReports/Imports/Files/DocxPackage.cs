using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace BotReports.Imports.Files;

/// <summary>The parts of a Word document. Those that are elsewhere, such as a template or a linked picture, are never fetched, and macros never touched.</summary>
internal sealed class DocxPackage : IDisposable
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string UsualPart = "word/document.xml";

    /// <summary>A document or a template, with macros or without.</summary>
    private static readonly string[] MainTypes =
    [
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    ];

    private readonly ZipArchive _zip;
    private readonly ZipParts _parts;

    /// <param name="file">The whole file.</param>
    /// <param name="limits">How far it may be unpacked.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="RefusedException">It is not taken.</exception>
    /// <exception cref="InvalidDataException">It is no zip file.</exception>
    public DocxPackage(Stream file, ImportLimits limits, CancellationToken cancellationToken)
    {
        _parts = new ZipParts(limits, cancellationToken);
        _zip = new ZipArchive(file, ZipArchiveMode.Read);
        try
        {
            Check();
        }
        catch
        {
            _zip.Dispose();
            throw;
        }
    }

    /// <summary>A part's name as Word writes it: <c>word/document.xml</c>.</summary>
    public string MainPart { get; private set; } = "";

    /// <summary>Whether it brings programs, which are left where they are.</summary>
    public bool HasMacros { get; private set; }

    public void Dispose() => _zip.Dispose();

    /// <summary>Null when there is no such part.</summary>
    public XmlReader? Open(string part) => _zip.GetEntry(part) is { } entry ? _parts.Open(entry) : null;

    /// <summary>A part as a tree; null when there is no such part.</summary>
    /// <exception cref="RefusedException">It is nested deeper than allowed, or has more elements than any form.</exception>
    /// <exception cref="XmlException">It is no XML.</exception>
    public XElement? Tree(string part) => _parts.Tree(_zip, part);

    /// <summary>The parts that a part refers to, by the ids that it uses.</summary>
    public IReadOnlyDictionary<string, DocxRelation> RelationsOf(string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var relations = new Dictionary<string, DocxRelation>(StringComparer.Ordinal);
        using var reader = Open($"{folder}_rels/{part[folder.Length..]}.rels");
        while (reader?.Read() is true)
        {
            if (reader.NodeType is XmlNodeType.Element && reader.GetAttribute("Id") is { } id && reader.GetAttribute("Target") is { } target)
            {
                var type = reader.GetAttribute("Type") ?? "";
                relations[id] = new DocxRelation(type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target), reader.GetAttribute("TargetMode") is "External");
            }
        }

        return relations;
    }

    /// <summary>The bytes of a part; null when there is no such part.</summary>
    public byte[]? Bytes(string part) => _zip.GetEntry(part) is { } entry ? _parts.Bytes(entry) : null;

    /// <summary>A target is written from its part's folder, or from the top.</summary>
    private static string Resolve(string folder, string target)
    {
        var parts = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step is ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (step is not (".." or "."))
            {
                parts.Add(step);
            }
        }

        return string.Join('/', parts);
    }

    private void Check()
    {
        _parts.CheckWords(_zip, part => part.StartsWith("word/media/", StringComparison.Ordinal) || part.StartsWith("word/embeddings/", StringComparison.Ordinal) || part.StartsWith("docProps/", StringComparison.Ordinal));
        var types = Open(ContentTypes) ?? throw new RefusedException(ImportRefusal.WrongType);
        using (types)
        {
            while (types.Read())
            {
                CheckType(types.GetAttribute("ContentType"), types.GetAttribute("PartName"));
            }
        }

        if (MainPart.Length == 0)
        {
            throw new RefusedException(ImportRefusal.WrongType);
        }

        foreach (var entry in _zip.Entries)
        {
            CheckEntry(entry);
        }
    }

    private void CheckType(string? type, string? part)
    {
        if (type is null)
        {
            return;
        }

        HasMacros |= type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase);

        // Some writers give the type to a whole ending instead of to the part; the part has its usual name then.
        if (MainTypes.Contains(type))
        {
            MainPart = part?.TrimStart('/') ?? UsualPart;
        }
    }

    private void CheckEntry(ZipArchiveEntry entry)
    {
        HasMacros |= entry.Name.StartsWith("vba", StringComparison.OrdinalIgnoreCase);
        _parts.Measure(entry);
    }
}
