using System.Collections.Concurrent;
using BotReports.Bot.Conversations;
using Microsoft.Bot.Schema;

namespace BotReports.Teams.Connector;

/// <summary>
/// To whom the bot may show its tokens: to a service that a token of Teams vouched for, now or when a conversation was noted, and
/// to the one that the operator named.
/// </summary>
internal sealed class TrustedServices(TeamsOptions options, KnownConversations conversations, string? configured)
{
    private readonly ConcurrentDictionary<string, bool> _proven = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A token of Teams has vouched for it.</summary>
    public void Trust(string serviceUrl) => _proven[serviceUrl] = true;

    public async Task<bool> IsTrustedAsync(ConversationReference place, CancellationToken cancellationToken) =>
        Uri.TryCreate(place.ServiceUrl, UriKind.Absolute, out var address)
        && options.IsSafe(address)
        && (_proven.ContainsKey(place.ServiceUrl)
            || place.ServiceUrl.Equals(configured, StringComparison.OrdinalIgnoreCase)
            || (await conversations.FindAsync(place.ChannelId, place.Conversation.Id, cancellationToken))?.ServiceUrl == place.ServiceUrl);
}
