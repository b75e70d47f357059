namespace BotReports.Reports;

/// <summary>A person who fills the report in chat.</summary>
/// <param name="JoinedAt">When they last said that this is the report they work on; of several, the latest is the one that their messages go to.</param>
public sealed record Rapporteur(Person Person, DateTimeOffset JoinedAt);
