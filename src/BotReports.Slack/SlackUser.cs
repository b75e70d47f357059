namespace BotReports.Slack;

/// <summary>A user's profile in Slack.</summary>
/// <param name="Email">Null where Slack does not tell.</param>
/// <param name="Locale">Such as <c>fr-FR</c>; null where Slack does not tell.</param>
/// <param name="TimeZone">An IANA name; null where Slack does not tell.</param>
internal sealed record SlackUser(string Id, string Name, string? Email = null, string? Locale = null, string? TimeZone = null);
