namespace BotReports.Reports;

/// <summary>What organizers, or a rapporteur by submitting, decide about a report as a whole.</summary>
public enum ReviewStepKind
{
    Submitted,
    Approved,
    AskedBack,

    /// <summary>It is a draft again.</summary>
    Withdrawn,

    /// <summary>Nobody changes its answers any more.</summary>
    Locked,
    Unlocked,

    /// <summary>Somebody else fills it from then on.</summary>
    Reassigned,

    /// <summary>Its answers are another session's from then on.</summary>
    MovedAway,

    /// <summary>The answers of another session are its own from then on.</summary>
    MovedHere,
}
