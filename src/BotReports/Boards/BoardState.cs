namespace BotReports.Boards;

/// <summary>How far the report on a session is, as organizers look at it.</summary>
public enum BoardState
{
    NotBegun,
    Begun,
    Submitted,
    Approved,
    Locked,

    /// <summary>Approved or locked, and an answer has changed since.</summary>
    Changed,

    /// <summary>An organizer has asked something that is still open.</summary>
    AskedBack,

    /// <summary>Submitted once, and a draft again.</summary>
    Withdrawn,

    /// <summary>The deadline is over, and it is not submitted.</summary>
    Overdue,
    Cancelled,
    Unreadable,
}
