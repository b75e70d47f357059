namespace BotReports.Bot.Files;

/// <summary>A whole file, or why it could not be had.</summary>
/// <param name="Content">Null where it could not be had.</param>
/// <param name="Failure">Null where it could.</param>
public sealed record FileDownload(ReadOnlyMemory<byte>? Content, FileFailure? Failure)
{
    public static FileDownload Of(ReadOnlyMemory<byte> content) => new(content, null);

    public static FileDownload Fail(FileFailure failure) => new(null, failure);
}
