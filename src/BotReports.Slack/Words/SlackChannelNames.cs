using System.Text.Json.Nodes;
using BotReports.Slack.Api;
using Microsoft.Extensions.Caching.Memory;

namespace BotReports.Slack.Words;

/// <summary>What channels are called, as far as Slack tells the bot. Thread-safe.</summary>
internal sealed class SlackChannelNames(SlackClient client, TimeProvider time) : IDisposable
{
    /// <summary>Channels are seldom renamed.</summary>
    private static readonly TimeSpan RememberedFor = TimeSpan.FromHours(6);

    private const int MostRemembered = 1_000;

    private readonly MemoryCache _remembered = new(new MemoryCacheOptions { SizeLimit = MostRemembered });

    public void Dispose() => _remembered.Dispose();

    /// <summary>Null where Slack does not tell: of a channel that the bot may not see, and while Slack does not answer.</summary>
    public async Task<string?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (_remembered.TryGetValue(id, out (string? Name, DateTimeOffset At) known) && time.GetUtcNow() - known.At < RememberedFor)
        {
            return known.Name;
        }

        try
        {
            var name = (await client.CallAsync(SlackMethod.ConversationsInfo, new JsonObject { ["channel"] = id }, cancellationToken)).Body.Object("channel")?.Text("name");
            _remembered.Set(id, (name, time.GetUtcNow()), new MemoryCacheEntryOptions { Size = 1 });
            return name;
        }
        catch (SlackUnreachableException)
        {
            return null;
        }
    }
}
