namespace BotReports.Reports;

/// <summary>A message that shows the summary, or a part of a long one, in the organizers' channel.</summary>
/// <param name="Channel">The conversation that it stands in, as the channels' document names it.</param>
/// <param name="ActivityId">The message's id in that conversation.</param>
/// <param name="Fingerprint">Of what it shows, so that an unchanged part is left alone.</param>
public sealed record SummaryPost(string Channel, string ActivityId, string Fingerprint)
{
    /// <summary>A mark of the news that it tells, so that they are told of once in its thread; null for none.</summary>
    public string? News { get; init; }
}
