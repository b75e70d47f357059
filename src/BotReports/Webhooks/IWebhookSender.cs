namespace BotReports.Webhooks;

/// <summary>Brings a message to a program. Thread-safe.</summary>
public interface IWebhookSender
{
    /// <summary>Returns when the program has taken it, within some ten seconds.</summary>
    /// <exception cref="WebhookFailedException">It has not, or may not have.</exception>
    Task SendAsync(Webhook webhook, WebhookMessage message, CancellationToken cancellationToken);
}
