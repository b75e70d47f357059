using System.Xml;

namespace BotReports.Imports;

/// <summary>The words of a Word document in its order.</summary>
internal static class DocxText
{
    public static ImportFile Read(ReadOnlyMemory<byte> bytes, ImportLimits limits, CancellationToken cancellationToken)
    {
        if (!bytes.Span.StartsWith("PK"u8))
        {
            return ImportFile.Refuse(ImportRefusal.WrongType);
        }

        try
        {
            using var file = new MemoryStream(bytes.ToArray(), writable: false);
            using var package = new DocxPackage(file, limits, cancellationToken);
            using var document = package.Open(package.MainPart);
            return document is null ? ImportFile.Refuse(ImportRefusal.Damaged) : ImportFile.Of(new DocxReading(document, limits, cancellationToken).Read());
        }
        catch (RefusedException refused)
        {
            return ImportFile.Refuse(refused.Refusal);
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            // A damaged or forged file can make the libraries throw anything: all of it means that the file cannot be read.
            return ImportFile.Refuse(ImportRefusal.Damaged);
        }
    }
}
