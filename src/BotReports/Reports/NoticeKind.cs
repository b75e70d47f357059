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
}
