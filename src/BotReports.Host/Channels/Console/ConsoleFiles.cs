using System.Text.Json;
using BotReports.Documents;
using BotReports.Exports;

namespace BotReports.Host.Channels.Console;

/// <summary>The files that the bot has handed over at the console; as lasting as the messages that link to them.</summary>
internal sealed class ConsoleFiles(IDocuments documents)
{
    /// <returns>The link to it.</returns>
    public async Task<ConsoleFile> KeepAsync(ExportedFile file, CancellationToken cancellationToken)
    {
        var id = Guid.NewGuid().ToString("N");
        var kept = new ConsoleKeptFile(file.Name, file.MediaType, file.Content.ToArray());
        await documents.PutAsync(NameOf(id), JsonSerializer.SerializeToUtf8Bytes(kept, ConsoleJson.Default.ConsoleKeptFile), PutCondition.Always, cancellationToken);
        return new ConsoleFile(file.Name, $"/console/files/{id}", file.Content.Length);
    }

    /// <summary>Null when there is no such file.</summary>
    public async Task<ConsoleKeptFile?> FindAsync(string id, CancellationToken cancellationToken) =>
        Guid.TryParseExact(id, "N", out _) && await documents.GetAsync(NameOf(id), cancellationToken) is { } document
            ? JsonSerializer.Deserialize(document.Content.Span, ConsoleJson.Default.ConsoleKeptFile)
            : null;

    // Not among the messages, which are read at the start.
    private static DocumentName NameOf(string id) => DocumentName.Parse($"channels/console-files/{id}.json");
}
