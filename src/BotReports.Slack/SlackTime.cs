using System.Globalization;

namespace BotReports.Slack;

/// <summary>Slack's messages are called by their time: seconds since 1970, and what tells two of one second apart.</summary>
internal static class SlackTime
{
    private const long LastSecond = 253_402_300_799;

    public static DateTimeOffset? Of(string? timestamp) =>
        long.TryParse(timestamp?.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= LastSecond
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
}
