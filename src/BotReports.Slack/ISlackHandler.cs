namespace BotReports.Slack;

/// <summary>Handles one kind of payload. All implementations in this assembly are registered; no two may take the same payload.</summary>
internal interface ISlackHandler
{
    bool Takes(SlackPayload payload);

    /// <returns>Completes after everything is written: Slack redelivers an event that is not acknowledged.</returns>
    Task<SlackAnswer> HandleAsync(SlackPayload payload, CancellationToken cancellationToken);
}
