using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using BotReports.Webhooks;

namespace BotReports.Tests.Conversations;

/// <summary>The programs that webhooks lead to, which take what they are sent until a test has them fail.</summary>
public sealed class RecordingWebhooks : IWebhookSender
{
    private readonly ConcurrentQueue<(Webhook Webhook, WebhookMessage Message)> _taken = new();
    private int _tries;

    /// <summary>How they fail; null where they take what comes.</summary>
    public WebhookFailedException? Fails { get; set; }

    /// <summary>How often something was sent, taken or not.</summary>
    public int Tries => _tries;

    public IReadOnlyList<JsonNode> Taken => [.. _taken.Select(sent => JsonNode.Parse(Encoding.UTF8.GetString(sent.Message.Body.AsSpan()))!)];

    /// <summary>Which kinds of messages were taken, in order.</summary>
    public IReadOnlyList<string> Types => [.. Taken.Select(message => (string)message["type"]!)];

    public Task SendAsync(Webhook webhook, WebhookMessage message, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _tries);
        if (Fails is { } failure)
        {
            throw failure;
        }

        _taken.Enqueue((webhook, message));
        return Task.CompletedTask;
    }
}
