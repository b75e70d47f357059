using System.Text.Json;
using BotReports.Documents;
using BotReports.Exports;

namespace BotReports.Console;

/// <summary>Stores the files from the bot and from the people at the console, for as long as the messages that link to them.</summary>
internal sealed class ConsoleFiles(IDocuments documents)
{
    /// <returns>The link to it.</returns>
    public Task<ConsoleFile> KeepAsync(ExportedFile file, CancellationToken cancellationToken) =>
        KeepAsync(new ConsoleKeptFile(file.Name, file.MediaType, file.Content.ToArray()), cancellationToken);

    /// <returns>The link to it.</returns>
    public async Task<ConsoleFile> KeepAsync(ConsoleKeptFile file, CancellationToken cancellationToken)
    {
        var id = Guid.NewGuid().ToString("N");
        await documents.PutAsync(NameOf(id), JsonSerializer.SerializeToUtf8Bytes(file, ConsoleJson.Default.ConsoleKeptFile), PutCondition.Always, cancellationToken);
        return LinkTo(id, file);
    }

    /// <summary>The link to a file that is kept; null when there is no such file.</summary>
    public async Task<ConsoleFile?> FindLinkAsync(string id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { } file ? LinkTo(id, file) : null;

    /// <summary>Null when there is no such file.</summary>
    public async Task<ConsoleKeptFile?> FindAsync(string id, CancellationToken cancellationToken) =>
        Guid.TryParseExact(id, "N", out _) && await documents.GetAsync(NameOf(id), cancellationToken) is { } document
            ? JsonSerializer.Deserialize(document.Content.Span, ConsoleJson.Default.ConsoleKeptFile)
            : null;

    private static ConsoleFile LinkTo(string id, ConsoleKeptFile file) => new(file.Name, $"/console/files/{id}", file.Content.Length);

    // Stored apart from the messages, because all messages are read at the start.
    private static DocumentName NameOf(string id) => DocumentName.Parse($"channels/console-files/{id}.json");
}
