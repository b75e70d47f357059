namespace BotReports.Boards;

/// <summary>One session on the board: states only, and nobody's answers.</summary>
/// <param name="Session">Its number.</param>
/// <param name="Theme">In the board's language, not too long.</param>
/// <param name="When">The time of day on the event's clock: "11:00–12:30".</param>
/// <param name="Room">Null where the programme knows none.</param>
/// <param name="Who">Those who fill the report; those of the programme as long as nobody does.</param>
/// <param name="State">How far the report is.</param>
/// <param name="Done">How many sections of the form are done.</param>
/// <param name="Sections">How many sections the form has; 0 where there is no report.</param>
/// <param name="LastSign">When the report changed last, on the event's clock; null where there is none.</param>
public sealed record BoardRow(string Session, string Theme, string When, string? Room, string Who, BoardState State, int Done, int Sections, string? LastSign)
{
    /// <summary>Whether somebody should look after it now.</summary>
    public bool IsProblem => State is BoardState.Overdue or BoardState.Changed or BoardState.AskedBack or BoardState.Withdrawn or BoardState.Unreadable;
}
