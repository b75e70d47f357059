namespace BotReports.Boards;

/// <summary>The sessions of one day, by time and room.</summary>
/// <param name="Name">"8 Dec 2016".</param>
public sealed record BoardDay(string Name, IReadOnlyList<BoardRow> Rows);
