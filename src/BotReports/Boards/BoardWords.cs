using BotReports.Languages;

namespace BotReports.Boards;

/// <summary>The states as the board names them.</summary>
public static class BoardWords
{
    public static string Of(BoardState state, Phrases phrases) => state switch
    {
        BoardState.NotBegun => phrases.NotStarted,
        BoardState.Begun => phrases.InProgress,
        BoardState.Submitted => phrases.StepSubmitted,
        BoardState.Approved => phrases.StepApproved,
        BoardState.Locked => phrases.BoardLocked,
        BoardState.Changed => phrases.BoardChanged,
        BoardState.AskedBack => phrases.StepAskedBack,
        BoardState.Withdrawn => phrases.BoardWithdrawn,
        BoardState.Overdue => phrases.BoardOverdue,
        BoardState.Cancelled => phrases.SessionCancelled,
        _ => phrases.ReportUnreadableLabel,
    };
}
