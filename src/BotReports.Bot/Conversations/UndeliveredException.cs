namespace BotReports.Bot.Conversations;

/// <summary>A channel did not take something that the bot said. A channel derives its own exceptions from this one.</summary>
public class UndeliveredException : Exception
{
    /// <param name="code">The channel's own word for it; null when it had none.</param>
    public UndeliveredException(DeliveryFailure failure, string? code, TimeSpan? retryAfter = null)
        : this(failure, code, $"The channel did not take a message: {failure}{(code is null ? "" : $" ({code})")}.") => RetryAfter = retryAfter;

    protected UndeliveredException(DeliveryFailure failure, string? code, string message, Exception? inner = null)
        : base(message, inner) => (Failure, Code) = (failure, code);

    public DeliveryFailure Failure { get; }

    /// <summary>The channel's own word for the failure; null when it had none.</summary>
    public string? Code { get; }

    /// <summary>How long the channel wants to be left alone; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; protected init; }
}
