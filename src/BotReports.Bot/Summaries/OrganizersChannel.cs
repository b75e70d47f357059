using System.Text.Json;
using BotReports.Documents;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Summaries;

/// <summary>
/// Which conversation is the organizers' channel: the one that an organizer named in chat, else the configured one. It is remembered;
/// where other processes write too, the storage is asked whether it still holds. Thread-safe.
/// </summary>
public sealed class OrganizersChannel(IDocuments documents, DocumentQuarantine quarantine, Conference conference, ChannelBinding? configured)
{
    private readonly DocumentName _document = DocumentName.Parse($"channels/{conference.Programme.Event}.json");

    private volatile Remembered? _remembered;

    /// <summary>Null as long as nobody has named or configured one.</summary>
    public async Task<ChannelBinding?> FindAsync(CancellationToken cancellationToken)
    {
        var known = _remembered;
        if (known is null || (documents.IsShared && known.ETag is null))
        {
            known = _remembered = await ReadAsync(await documents.GetAsync(_document, cancellationToken), cancellationToken);
        }
        else if (documents.IsShared && await documents.GetUnlessAsync(_document, known.ETag!.Value, cancellationToken) is { IsUnchanged: false } reading)
        {
            known = _remembered = await ReadAsync(reading.Document, cancellationToken);
        }

        return known.Binding ?? configured;
    }

    /// <exception cref="UnreadableDocumentException">A newer version of this program wrote what is stored.</exception>
    public async Task BindAsync(ChannelBinding binding, CancellationToken cancellationToken)
    {
        // Whoever binds over a document that cannot be read has it set aside first.
        if ((await ReadAsync(await documents.GetAsync(_document, cancellationToken), cancellationToken)).Binding is { Schema: > ChannelBinding.CurrentSchema })
        {
            throw new UnreadableDocumentException(_document, DocumentProblem.Newer);
        }

        var content = JsonSerializer.SerializeToUtf8Bytes(binding, ChannelBindingJson.Default.ChannelBinding);
        _remembered = new Remembered(binding, await documents.PutAsync(_document, content, PutCondition.Always, cancellationToken));
    }

    /// <summary>Forgets who named the channel; it stays the channel.</summary>
    /// <returns>False where somebody else's write came first.</returns>
    public async Task<bool> TryForgetAsync(Func<string, bool> isGone, CancellationToken cancellationToken)
    {
        var document = await documents.GetAsync(_document, cancellationToken);
        if (document is null || (await ReadAsync(document, cancellationToken)).Binding is not { BoundBy: { } by, Schema: <= ChannelBinding.CurrentSchema } binding || !isGone(by))
        {
            return true;
        }

        var forgotten = binding with { BoundBy = null };
        if (await documents.PutAsync(_document, JsonSerializer.SerializeToUtf8Bytes(forgotten, ChannelBindingJson.Default.ChannelBinding), PutCondition.IfMatch(document.ETag), cancellationToken) is not { } etag)
        {
            return false;
        }

        _remembered = new Remembered(forgotten, etag);
        return true;
    }

    /// <summary>A document that cannot be read is set aside, and counts as none.</summary>
    private async Task<Remembered> ReadAsync(Document? document, CancellationToken cancellationToken)
    {
        if (document is null)
        {
            return new Remembered(null, null);
        }

        try
        {
            return new Remembered(DocumentJson.Read(_document, document.Content.Span, ChannelBindingJson.Default.ChannelBinding, ChannelBinding.CurrentSchema), document.ETag);
        }
        catch (UnreadableDocumentException exception) when (exception.Problem is not DocumentProblem.Newer)
        {
            await quarantine.SetAsideAsync(documents, _document, document, cancellationToken);
            return new Remembered(null, document.ETag);
        }
    }

    /// <summary>What the storage holds; both null where nobody has named a channel.</summary>
    private sealed record Remembered(ChannelBinding? Binding, ETag? ETag);
}
