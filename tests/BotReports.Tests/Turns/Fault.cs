namespace BotReports.Tests.Turns;

/// <summary>What goes wrong at a write.</summary>
public enum Fault
{
    None,

    /// <summary>Somebody else's harmless write of the same document comes first.</summary>
    Conflict,

    /// <summary>The storage does not take the write.</summary>
    Refused,

    /// <summary>The write happens, and its answer does not come back.</summary>
    AnswerLost,

    /// <summary>The write happens, its answer is lost, and somebody else writes over it before it is asked for again: it counts as a conflict.</summary>
    Overtaken,

    /// <summary>The write happens, and from then on the answers to everything are lost until somebody mends the way.</summary>
    Cut,

    /// <summary>The write does not happen, and nobody can tell: from then on the answers to everything are lost until somebody mends the way.</summary>
    CutBefore,

    /// <summary>The storage takes the write and never answers, nor does it write.</summary>
    Hangs,

    /// <summary>The write happens, and the storage never answers.</summary>
    HangsAfter,

    /// <summary>The host ends before the write.</summary>
    CrashBefore,

    /// <summary>The host ends after the write, before it knows of it.</summary>
    CrashAfter,
}
