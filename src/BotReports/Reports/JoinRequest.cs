namespace BotReports.Reports;

/// <summary>Somebody would like to fill a report that others have begun.</summary>
/// <param name="Person">Who asks.</param>
/// <param name="Name">As they would be printed among the rapporteurs.</param>
/// <param name="At">When they asked first.</param>
public sealed record JoinRequest(Person Person, string Name, DateTimeOffset At);
