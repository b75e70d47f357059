using System.Diagnostics.CodeAnalysis;

namespace BotReports.Imports;

/// <summary>The text of a file, or why it is not read.</summary>
public sealed record ImportFile
{
    private ImportFile(IReadOnlyList<string>? lines, ImportRefusal? refusal) => (Lines, Refusal) = (lines, refusal);

    /// <summary>Null when the file is refused.</summary>
    public IReadOnlyList<string>? Lines { get; }

    /// <summary>Null when the file is read.</summary>
    public ImportRefusal? Refusal { get; }

    [MemberNotNullWhen(true, nameof(Lines))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsRead => Lines is not null;

    /// <param name="name">The file's name; its ending says what it is meant to be, its bytes whether it is.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="limits">How large it may be.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static ImportFile Read(string name, ReadOnlyMemory<byte> bytes, ImportLimits limits, CancellationToken cancellationToken = default)
    {
        if (bytes.Length > limits.File)
        {
            return Refuse(ImportRefusal.TooLarge);
        }

        var file = Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".docx" => DocxText.Read(bytes, limits, cancellationToken),
            ".docm" or ".dotm" => Refuse(ImportRefusal.Macros),
            ".txt" => PlainText.Read(bytes, limits),
            _ => Refuse(ImportRefusal.WrongType),
        };
        return file.IsRead && file.Lines.All(string.IsNullOrWhiteSpace) ? Refuse(ImportRefusal.Empty) : file;
    }

    internal static ImportFile Of(IReadOnlyList<string> lines) => new(lines, null);

    public static ImportFile Refuse(ImportRefusal refusal) => new(null, refusal);
}
