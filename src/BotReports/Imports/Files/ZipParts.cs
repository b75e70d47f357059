using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace BotReports.Imports.Files;

/// <summary>Unpacks parts of a file no further than the limits allow. What a header says of sizes is not believed: the bytes are counted as they come.</summary>
/// <param name="limits">How far they may be unpacked.</param>
/// <param name="cancellationToken">Ends the unpacking.</param>
internal sealed class ZipParts(ImportLimits limits, CancellationToken cancellationToken)
{
    private readonly HashSet<string> _counted = new(StringComparer.Ordinal);
    private long _expanded;

    /// <summary>A part as a tree; null when there is no such part.</summary>
    /// <exception cref="RefusedException">It is larger or nested deeper than allowed, or has more elements than any form.</exception>
    /// <exception cref="XmlException">It is no XML.</exception>
    public XElement? Tree(ZipArchive zip, string part)
    {
        if (zip.GetEntry(part) is not { } entry)
        {
            return null;
        }

        // Elements take far more memory than letters, so they are counted before any is held.
        using (var reader = Open(entry))
        {
            var elements = 0;
            while (reader.Read())
            {
                elements += reader.NodeType is XmlNodeType.Element ? 1 : 0;
                if (reader.Depth > limits.Depth || elements > limits.Elements)
                {
                    throw new RefusedException(reader.Depth > limits.Depth ? ImportRefusal.Damaged : ImportRefusal.TooLong);
                }
            }
        }

        using var again = Open(entry);
        return XDocument.Load(again, LoadOptions.PreserveWhitespace).Root;
    }

    /// <summary>A part as XML that refers to nothing outside.</summary>
    public XmlReader Open(ZipArchiveEntry entry)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true, MaxCharactersInDocument = limits.Expanded };
        return XmlReader.Create(new CountedStream(entry.Open(), Count(entry)), settings);
    }

    /// <summary>The bytes of a part.</summary>
    /// <exception cref="RefusedException">It is larger than allowed.</exception>
    public byte[] Bytes(ZipArchiveEntry entry)
    {
        using var counted = new CountedStream(entry.Open(), Count(entry));
        using var bytes = new MemoryStream();
        counted.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>Reads a part to its end, so that it counts, and keeps nothing of it.</summary>
    /// <exception cref="RefusedException">It is larger than allowed.</exception>
    public void Measure(ZipArchiveEntry entry)
    {
        using var counted = new CountedStream(entry.Open(), Count(entry));
        counted.CopyTo(Stream.Null);
    }

    /// <summary>Whether the words of a file are more than its limit, as they are packed. Pictures do not count.</summary>
    /// <param name="zip">The file.</param>
    /// <param name="isPicture">Tells pictures, and whatever else is not read, from the rest.</param>
    public void CheckWords(ZipArchive zip, Func<string, bool> isPicture)
    {
        if (zip.Entries.Count > limits.Entries || zip.Entries.Where(entry => !isPicture(entry.FullName)).Sum(entry => entry.CompressedLength) > limits.File)
        {
            throw new RefusedException(ImportRefusal.TooLarge);
        }
    }

    /// <summary>Called with each number of bytes that come out of an entry. For the whole file they count once, however often the entry is read.</summary>
    private Action<int> Count(ZipArchiveEntry entry)
    {
        // Small parts pack well without meaning harm.
        const int AlwaysAllowed = 200_000;
        var size = 0L;
        var counts = _counted.Add(entry.FullName);
        return bytes =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            size += bytes;
            _expanded += counts ? bytes : 0;
            if (_expanded > limits.Expanded || size > limits.Expanded || (size > AlwaysAllowed && size > entry.CompressedLength * limits.Ratio))
            {
                throw new RefusedException(ImportRefusal.TooLarge);
            }
        };
    }
}
