using System.IO.Compression;

namespace BotReports.Imports.Files;

/// <summary>The words of an OpenDocument text, as LibreOffice writes it.</summary>
internal static class OdtFile
{
    private const string Content = "content.xml";
    private const string Styles = "styles.xml";
    private const string Manifest = "META-INF/manifest.xml";

    /// <param name="bytes">The whole file.</param>
    /// <param name="text">Takes down what is read.</param>
    /// <param name="limits">How much it may hold.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="RefusedException">It is not read.</exception>
    public static void Read(ReadOnlyMemory<byte> bytes, DocumentText text, ImportLimits limits, CancellationToken cancellationToken)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
        var parts = new ZipParts(limits, cancellationToken);
        parts.CheckWords(zip, part => part.StartsWith("Pictures/", StringComparison.Ordinal) || part.StartsWith("Thumbnails/", StringComparison.Ordinal) || part.StartsWith("Object", StringComparison.Ordinal));
        if (parts.Tree(zip, Manifest)?.Descendants().Any(element => element.Name.LocalName == "encryption-data") is true)
        {
            throw new RefusedException(ImportRefusal.Encrypted);
        }

        var content = parts.Tree(zip, Content) ?? throw new RefusedException(ImportRefusal.Damaged);
        var body = content.Child("body")?.Child("text") ?? throw new RefusedException(ImportRefusal.Damaged);
        var own = parts.Tree(zip, Styles);
        var reading = new OdtReading(new OdtStyles([content.Child("automatic-styles"), content.Child("styles"), .. own?.Elements() ?? []]), text);
        reading.Read(body);
        foreach (var margin in own?.Descendants().Where(element => element.Local is "header" or "footer") ?? [])
        {
            reading.ReadMargin(margin);
        }

        if (zip.Entries.Any(entry => entry.FullName.StartsWith("Basic/", StringComparison.Ordinal) || entry.FullName.StartsWith("Scripts/", StringComparison.Ordinal)))
        {
            text.Unread(UnreadKind.Macros);
        }
    }
}
