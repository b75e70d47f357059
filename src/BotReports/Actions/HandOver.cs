using BotReports.Reports;

namespace BotReports.Actions;

/// <summary>Passes the report on to somebody who has joined it.</summary>
/// <param name="Person">Their id; null when they are named or to be asked for.</param>
/// <param name="Name">What they were called, folded: a name, a part of one, an e-mail address.</param>
/// <param name="Report">The report that the button was about, so that a stale press passes on no other; null when it was typed.</param>
public sealed record HandOver(string? Person = null, string? Name = null, ReportId? Report = null) : BotAction;
