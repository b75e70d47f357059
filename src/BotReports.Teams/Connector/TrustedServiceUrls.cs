using System.Collections.Concurrent;
using BotReports.Bot.Conversations;
using Microsoft.Bot.Schema;

namespace BotReports.Teams.Connector;

/// <summary>
/// The service URLs that may receive the bot's tokens: those that came with a valid token of Teams, now or when the conversation was first stored, and
/// the one in the operator's settings.
/// </summary>
internal sealed class TrustedServiceUrls(TeamsOptions options, KnownConversations conversations, string? configured)
{
    private readonly ConcurrentDictionary<string, bool> _proven = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A valid token of Teams came with this URL.</summary>
    public void Trust(string serviceUrl) => _proven[serviceUrl] = true;

    /// <summary>Whether an address is at the server of a URL that a valid token of Teams came with.</summary>
    public bool IsProven(Uri address) => _proven.Keys.Any(known =>
        Uri.TryCreate(known, UriKind.Absolute, out var service)
        && Uri.Compare(address, service, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0);

    public async Task<bool> IsTrustedAsync(ConversationReference place, CancellationToken cancellationToken) =>
        Uri.TryCreate(place.ServiceUrl, UriKind.Absolute, out var address)
        && options.IsSafe(address)
        && (_proven.ContainsKey(place.ServiceUrl)
            || place.ServiceUrl.Equals(configured, StringComparison.OrdinalIgnoreCase)
            || (await conversations.FindAsync(place.ChannelId, place.Conversation.Id, cancellationToken))?.ServiceUrl == place.ServiceUrl);
}
