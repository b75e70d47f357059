namespace BotReports.Roles;

/// <summary>Somebody who wanted what only a role or an assignment gives, and whose address would give it if it were proven.</summary>
/// <param name="Id">As in <see cref="Reports.Person"/>.</param>
/// <param name="Name">As in their profile.</param>
/// <param name="Email">The address in their profile.</param>
/// <param name="At">When they first wanted it.</param>
/// <param name="IsTold">Whether the organizers have been told of them.</param>
public sealed record UnprovenPerson(string Id, string Name, string Email, DateTimeOffset At, bool IsTold = false);
