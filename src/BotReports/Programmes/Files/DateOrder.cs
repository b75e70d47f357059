namespace BotReports.Programmes.Files;

/// <summary>Whether 4/5 is the fourth of May or the fifth of April.</summary>
internal enum DateOrder
{
    DayFirst,
    MonthFirst,
}
