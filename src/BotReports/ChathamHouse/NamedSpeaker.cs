namespace BotReports.ChathamHouse;

/// <summary>A name that stands beside reported speech.</summary>
/// <param name="Name">As it is in the text.</param>
/// <param name="IsOrganization">Whether it is an organization's rather than a person's.</param>
public sealed record NamedSpeaker(string Name, bool IsOrganization);
