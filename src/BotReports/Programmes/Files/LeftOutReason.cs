namespace BotReports.Programmes.Files;

/// <summary>Why something in a file is no session.</summary>
public enum LeftOutReason
{
    /// <summary>A pause, a meal, a walk from one place to another.</summary>
    Break,

    /// <summary>It takes a day, or several, and has no time.</summary>
    AllDay,

    NoTitle,

    NoStart,

    ZeroLength,

    EndsBeforeItStarts,

    Cancelled,

    /// <summary>What stands for a date is none, or could be two.</summary>
    NoDate,

    NoTime,

    /// <summary>It is on a day when there was no such conference, as an empty cell of Excel is on the first of January 1900.</summary>
    ImpossibleDate,
}
