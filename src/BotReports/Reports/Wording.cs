using System.Globalization;

namespace BotReports.Reports;

/// <summary>Words that somebody sent, and where they come from.</summary>
/// <param name="By">The person's id.</param>
/// <param name="ActivityId">The id of the message they came in, as the channel gave it.</param>
public sealed record Wording(string Text, string By, DateTimeOffset At, string ActivityId)
{
    /// <summary>Tells it from the other wordings of its answer, without the words.</summary>
    public string Stamp() => string.Create(CultureInfo.InvariantCulture, $"{At.UtcTicks} {By}");
}
