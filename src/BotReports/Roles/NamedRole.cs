namespace BotReports.Roles;

/// <summary>A role that an organizer has given to somebody in chat.</summary>
/// <param name="Role">Which.</param>
/// <param name="Identity">An e-mail address, or the person's id, as in <see cref="Reports.Person.Is"/>.</param>
/// <param name="Name">What they were called at the time; their address where nothing else was known.</param>
/// <param name="By">The id of the organizer.</param>
/// <param name="ByName">What the organizer was called.</param>
public sealed record NamedRole(Role Role, string Identity, string Name, string By, string ByName, DateTimeOffset At);
