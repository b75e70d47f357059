namespace BotReports.Imports.Files;

/// <summary>The words of a Word document.</summary>
internal static class DocxFile
{
    /// <param name="bytes">The whole file.</param>
    /// <param name="text">Takes down what is read.</param>
    /// <param name="limits">How much it may hold.</param>
    /// <param name="readForeign">Reads a document of another kind within it, by its name and content; null for what is not read.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="RefusedException">It is not read.</exception>
    /// <exception cref="InvalidDataException">It is damaged. So say <see cref="System.Xml.XmlException"/> and what else the libraries throw.</exception>
    public static void Read(ReadOnlyMemory<byte> bytes, DocumentText text, ImportLimits limits, Func<string, ReadOnlyMemory<byte>, DocumentText?> readForeign, CancellationToken cancellationToken)
    {
        using var file = new MemoryStream(bytes.ToArray(), writable: false);
        using var package = new DocxPackage(file, limits, cancellationToken);
        if (package.Tree(package.MainPart)?.Child("body") is not { } body)
        {
            throw new RefusedException(ImportRefusal.Damaged);
        }

        new DocxBody(package, new DocxParts(package, readForeign)).Read(body, text);
        if (package.HasMacros)
        {
            text.Unread(UnreadKind.Macros);
        }
    }
}
