using System.Text.Json;
using BotReports.Documents;
using BotReports.Programmes;

namespace BotReports.Bot.Summaries;

/// <summary>Which conversation is the organizers' channel: the one that an organizer named in chat, else the configured one.</summary>
public sealed class OrganizersChannel(IDocuments documents, Conference conference, ChannelBinding? configured)
{
    private readonly DocumentName _document = DocumentName.Parse($"channels/{conference.Programme.Event}.json");

    private volatile ChannelBinding? _named;

    /// <summary>Null as long as nobody has named or configured one.</summary>
    public async Task<ChannelBinding?> FindAsync(CancellationToken cancellationToken)
    {
        if (_named is null && await documents.GetAsync(_document, cancellationToken) is { } document)
        {
            _named = JsonSerializer.Deserialize(document.Content.Span, ChannelBindingJson.Default.ChannelBinding);
        }

        return _named ?? configured;
    }

    public async Task BindAsync(ChannelBinding binding, CancellationToken cancellationToken)
    {
        await documents.PutAsync(_document, JsonSerializer.SerializeToUtf8Bytes(binding, ChannelBindingJson.Default.ChannelBinding), PutCondition.Always, cancellationToken);
        _named = binding;
    }
}
