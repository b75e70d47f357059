namespace BotReports.Reports;

/// <summary>What people are told about who fills a report.</summary>
public enum NoticeKind
{
    /// <summary>Somebody fills it from now on, too.</summary>
    Joined,

    /// <summary>Somebody asks to be let in.</summary>
    Asks,

    /// <summary>The person told has been let in.</summary>
    LetIn,

    /// <summary>The person told has not been let in.</summary>
    KeptOut,

    /// <summary>An organizer has made the report a draft again.</summary>
    Withdrawn,

    /// <summary>An organizer wants the person told to fill it.</summary>
    Reassigned,

    /// <summary>An organizer wants somebody else to fill it.</summary>
    TakenOff,

    /// <summary>An organizer has brought another session's answers here, and those who gave them.</summary>
    Moved,

    /// <summary>The person told fills it from now on, which they said in the chat of its meeting.</summary>
    JoinedFromChat,
}
