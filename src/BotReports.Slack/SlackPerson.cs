namespace BotReports.Slack;

/// <summary>What Slack knows of somebody.</summary>
/// <param name="Email">Null where Slack does not tell.</param>
/// <param name="Locale">Such as <c>fr-FR</c>; null where Slack does not tell.</param>
/// <param name="TimeZone">An IANA name; null where Slack does not tell.</param>
internal sealed record SlackPerson(string Id, string Name, string? Email = null, string? Locale = null, string? TimeZone = null);
