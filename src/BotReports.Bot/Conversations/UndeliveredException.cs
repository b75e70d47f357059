namespace BotReports.Bot.Conversations;

/// <summary>A channel did not take something that the bot said.</summary>
/// <param name="code">The channel's own word for it; null when it had none.</param>
public sealed class UndeliveredException(DeliveryFailure failure, string? code) : Exception($"The channel did not take a message: {failure}{(code is null ? "" : $" ({code})")}.")
{
    public DeliveryFailure Failure => failure;
}
