using BotReports.Reports;

namespace BotReports.Bot.Handlers;

/// <summary>Which report somebody works on.</summary>
/// <param name="Report">Null for none.</param>
public sealed record Workplace(Report? Report);
