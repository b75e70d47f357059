using BotReports.Programmes;

namespace BotReports.Actions;

/// <summary>A report as somebody saw it.</summary>
/// <param name="Revision">Of its answers.</param>
public sealed record SeenReport(SessionNumber Session, int Revision);
