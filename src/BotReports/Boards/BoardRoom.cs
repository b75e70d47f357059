namespace BotReports.Boards;

/// <summary>The sessions of one room on one day, by time.</summary>
/// <param name="Name">Null for sessions without a room, and where a day is not put apart by rooms.</param>
public sealed record BoardRoom(string? Name, IReadOnlyList<BoardRow> Rows);
