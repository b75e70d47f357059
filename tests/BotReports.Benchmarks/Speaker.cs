using System.Net.Http.Json;

namespace BotReports.Benchmarks;

/// <summary>Somebody in a conversation of their own with the bot.</summary>
internal sealed class Speaker(BenchmarkHost host, string id)
{
    private int _messages;

    /// <summary>Says something, and waits until the bot has dealt with it.</summary>
    public async Task SayAsync(string text, CancellationToken cancellationToken)
    {
        using var response = await host.Http.PostAsJsonAsync(
            "/api/messages",
            new
            {
                type = "message",
                id = $"{id}-{++_messages}",
                timestamp = TimeProvider.System.GetUtcNow(),
                channelId = "msteams",
                serviceUrl = host.ServiceUrl,
                from = new { id, name = $"Speaker {id}", role = "user" },
                recipient = new { id = "bot", name = "BotReports", role = "bot" },
                conversation = new { id = $"conversation-of-{id}", conversationType = "personal", isGroup = false },
                textFormat = "plain",
                locale = "en-GB",
                text,
            },
            cancellationToken);
        response.EnsureSuccessStatusCode();
    }
}
