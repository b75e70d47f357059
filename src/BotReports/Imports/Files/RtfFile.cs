namespace BotReports.Imports.Files;

/// <summary>The words of a document in the Rich Text Format. No library for it is kept well, and a form needs little of it.</summary>
internal static class RtfFile
{
    /// <exception cref="RefusedException">It is not read.</exception>
    public static void Read(ReadOnlyMemory<byte> bytes, DocumentText text, ImportLimits limits) => new RtfReading(text, limits).Read(new RtfTokens(bytes));
}
