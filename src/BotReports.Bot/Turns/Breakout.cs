using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Turns;

/// <summary>A breakout group of a session, and its report once somebody has begun it.</summary>
public sealed record Breakout(GroupName Name, Report? Report)
{
    /// <summary>What its rapporteurs say to fill its form: "4.1 asia".</summary>
    public string IdIn(SessionNumber session) => $"{session} {Name.Key}";
}
