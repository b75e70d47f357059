namespace BotReports.AcceptanceTests.Hosting.Chaos;

/// <summary>What somebody knows of a message after all that they were told.</summary>
internal enum Verdict
{
    /// <summary>It was acknowledged, and nothing was said: what is acknowledged is saved.</summary>
    Acknowledged,

    /// <summary>They were told that it is saved.</summary>
    Saved,

    /// <summary>They were told that it is not saved.</summary>
    NotSaved,

    /// <summary>They were told that it is not known, and heard nothing more.</summary>
    InDoubt,

    /// <summary>It was not taken for an answer.</summary>
    NotTaken,
}
