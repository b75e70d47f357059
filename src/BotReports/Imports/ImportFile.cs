using System.Diagnostics.CodeAnalysis;

namespace BotReports.Imports;

/// <summary>What a file holds, or why it is not read.</summary>
public sealed record ImportFile
{
    private ImportFile(FilledForm? form, ImportRefusal? refusal) => (Form, Refusal) = (form, refusal);

    /// <summary>Null when the file is refused.</summary>
    public FilledForm? Form { get; }

    /// <summary>Null when the file is read.</summary>
    public ImportRefusal? Refusal { get; }

    [MemberNotNullWhen(true, nameof(Form))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsRead => Form is not null;

    /// <param name="name">The file's name; its ending says what it is meant to be, its bytes whether it is.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="limits">How large it may be.</param>
    public static ImportFile Read(string name, ReadOnlyMemory<byte> bytes, ImportLimits limits) => ReadUntil(name, bytes, limits, CancellationToken.None);

    /// <inheritdoc cref="Read"/>
    /// <param name="cancelled">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static ImportFile ReadUntil(string name, ReadOnlyMemory<byte> bytes, ImportLimits limits, CancellationToken cancelled)
    {
        if (bytes.Length > limits.File)
        {
            return Refuse(ImportRefusal.TooLarge);
        }

        var file = Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".docx" => DocxText.Read(bytes, limits, cancelled),
            ".docm" or ".dotm" => Refuse(ImportRefusal.Macros),
            ".txt" => PlainText.Read(bytes, limits),
            _ => Refuse(ImportRefusal.WrongType),
        };
        return file.IsRead && string.IsNullOrWhiteSpace(file.Form.Text) ? Refuse(ImportRefusal.Empty) : file;
    }

    internal static ImportFile Of(FilledForm form) => new(form, null);

    public static ImportFile Refuse(ImportRefusal refusal) => new(null, refusal);
}
