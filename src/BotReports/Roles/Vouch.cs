namespace BotReports.Roles;

/// <summary>An organizer's word that an address belongs to somebody whose channel does not prove it.</summary>
/// <param name="Id">The id of the person, as in <see cref="Reports.Person"/>.</param>
/// <param name="Name">What they were called at the time.</param>
/// <param name="Email">The address that the organizer saw. Another one, to which the person changes their profile, is not vouched for.</param>
/// <param name="By">The id of the organizer.</param>
/// <param name="ByName">What the organizer was called.</param>
public sealed record Vouch(string Id, string Name, string Email, string By, string ByName, DateTimeOffset At);
