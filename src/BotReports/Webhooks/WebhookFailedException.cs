namespace BotReports.Webhooks;

/// <summary>A program was not told. The message names neither its address nor what was sent.</summary>
public sealed class WebhookFailedException(WebhookFailure failure, int? status = null, Exception? inner = null)
    : Exception(status is null ? $"{failure}" : $"{failure} ({status})", inner)
{
    public WebhookFailure Failure => failure;

    /// <summary>What it answered with; null where it did not answer.</summary>
    public int? Status => status;
}
