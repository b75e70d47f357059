namespace BotReports.Actions;

/// <summary>Wants to report on another session.</summary>
/// <param name="Page">Which page of the sessions that are being looked through, from 1; null to begin anew.</param>
public sealed record ChooseSession(int? Page = null) : BotAction;
