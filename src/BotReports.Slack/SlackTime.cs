using System.Globalization;

namespace BotReports.Slack;

/// <summary>Slack's timestamps, which are message ids: seconds since 1970 and a counter.</summary>
internal static class SlackTime
{
    private const long LastSecond = 253_402_300_799;

    public static DateTimeOffset? Of(string? timestamp) =>
        long.TryParse(timestamp?.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= LastSecond
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
}
