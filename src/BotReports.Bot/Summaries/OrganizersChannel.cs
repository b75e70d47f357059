using System.Text.Json;
using BotReports.Documents;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Summaries;

/// <summary>
/// Which conversation is the organizers' channel: the one that an organizer named in chat, else the configured one. It is remembered;
/// where other processes write too, the storage is asked whether it still holds. Thread-safe.
/// </summary>
public sealed class OrganizersChannel(IDocuments documents, Conference conference, ChannelBinding? configured)
{
    private readonly DocumentName _document = DocumentName.Parse($"channels/{conference.Programme.Event}.json");

    private volatile Remembered? _remembered;

    /// <summary>Null as long as nobody has named or configured one.</summary>
    public async Task<ChannelBinding?> FindAsync(CancellationToken cancellationToken)
    {
        var known = _remembered;
        if (known is null || (documents.IsShared && known.ETag is null))
        {
            known = _remembered = Read(await documents.GetAsync(_document, cancellationToken));
        }
        else if (documents.IsShared && await documents.GetUnlessAsync(_document, known.ETag!.Value, cancellationToken) is { IsUnchanged: false } reading)
        {
            known = _remembered = Read(reading.Document);
        }

        return known.Binding ?? configured;
    }

    public async Task BindAsync(ChannelBinding binding, CancellationToken cancellationToken) => _remembered = new Remembered(
        binding, await documents.PutAsync(_document, JsonSerializer.SerializeToUtf8Bytes(binding, ChannelBindingJson.Default.ChannelBinding), PutCondition.Always, cancellationToken));

    private static Remembered Read(Document? document) => document is null
        ? new Remembered(null, null)
        : new Remembered(JsonSerializer.Deserialize(document.Content.Span, ChannelBindingJson.Default.ChannelBinding), document.ETag);

    /// <summary>What the storage holds; both null where nobody has named a channel.</summary>
    private sealed record Remembered(ChannelBinding? Binding, ETag? ETag);
}
