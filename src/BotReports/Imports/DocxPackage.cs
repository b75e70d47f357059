using System.IO.Compression;
using System.Xml;

namespace BotReports.Imports;

/// <summary>
/// The parts of a Word document, unpacked no further than the limits allow. What a header says of sizes is not believed: the
/// bytes are counted as they come.
/// </summary>
internal sealed class DocxPackage : IDisposable
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string WordDocument = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private readonly ZipArchive _zip;
    private readonly ImportLimits _limits;
    private readonly CancellationToken _cancellationToken;
    private readonly bool _mayPointOutside;
    private long _expanded;

    /// <param name="file">The whole file.</param>
    /// <param name="limits">How far it may be unpacked.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <param name="mayPointOutside">Whether it may have parts elsewhere that a word processor would fetch, such as its template. Nothing here ever fetches them.</param>
    /// <exception cref="RefusedException">It is not taken.</exception>
    /// <exception cref="InvalidDataException">It is no zip file.</exception>
    public DocxPackage(Stream file, ImportLimits limits, CancellationToken cancellationToken, bool mayPointOutside = false)
    {
        (_limits, _cancellationToken, _mayPointOutside) = (limits, cancellationToken, mayPointOutside);
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

    private const string UsualPart = "word/document.xml";

    /// <summary>A part's name as Word writes it: <c>word/document.xml</c>.</summary>
    public string MainPart { get; private set; } = "";

    public void Dispose() => _zip.Dispose();

    /// <summary>Null when there is no such part.</summary>
    public XmlReader? Open(string part) => _zip.GetEntry(part) is { } entry ? Read(entry, isFirst: false) : null;

    private void Check()
    {
        if (_zip.Entries.Count > _limits.Entries)
        {
            throw new RefusedException(ImportRefusal.TooLarge);
        }

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

        if (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
        {
            throw new RefusedException(ImportRefusal.Macros);
        }

        // Some writers give the type to a whole ending instead of to the part; the part has its usual name then.
        if (type == WordDocument)
        {
            MainPart = part?.TrimStart('/') ?? UsualPart;
        }
    }

    private void CheckEntry(ZipArchiveEntry entry)
    {
        if (entry.Name.StartsWith("vba", StringComparison.OrdinalIgnoreCase))
        {
            throw new RefusedException(ImportRefusal.Macros);
        }

        if (entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
        {
            using var relations = Read(entry, isFirst: true);
            while (relations.Read())
            {
                // A link is only followed by who presses it; all else would be fetched by opening the document.
                if (!_mayPointOutside && relations.GetAttribute("TargetMode") is "External" && relations.GetAttribute("Type")?.EndsWith("/hyperlink", StringComparison.Ordinal) is not true)
                {
                    throw new RefusedException(ImportRefusal.External);
                }
            }
        }
        else
        {
            using var counted = new CountedStream(entry.Open(), Count(entry, isFirst: true));
            counted.CopyTo(Stream.Null);
        }
    }

    private XmlReader Read(ZipArchiveEntry entry, bool isFirst)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true, MaxCharactersInDocument = _limits.Expanded };
        return XmlReader.Create(new CountedStream(entry.Open(), Count(entry, isFirst)), settings);
    }

    /// <summary>Called with each number of bytes that come out of an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="isFirst">Whether they count for the whole; each entry does once.</param>
    private Action<int> Count(ZipArchiveEntry entry, bool isFirst)
    {
        // Small parts pack well without meaning harm.
        const int AlwaysAllowed = 200_000;
        var size = 0L;
        return bytes =>
        {
            _cancellationToken.ThrowIfCancellationRequested();
            size += bytes;
            _expanded += isFirst ? bytes : 0;
            if (_expanded > _limits.Expanded || size > _limits.Expanded || (size > AlwaysAllowed && size > entry.CompressedLength * _limits.Ratio))
            {
                throw new RefusedException(ImportRefusal.TooLarge);
            }
        };
    }
}
