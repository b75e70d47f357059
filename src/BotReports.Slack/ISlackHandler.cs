namespace BotReports.Slack;

/// <summary>Deals with one kind of payload. Every class that is one is found by itself; no two take the same payload.</summary>
internal interface ISlackHandler
{
    bool Takes(SlackPayload payload);

    /// <returns>When what has to be written is written: Slack repeats an event that it hears no answer to.</returns>
    Task<SlackAnswer> HandleAsync(SlackPayload payload, CancellationToken cancellationToken);
}
