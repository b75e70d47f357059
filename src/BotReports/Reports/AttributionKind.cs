namespace BotReports.Reports;

/// <summary>How far a quote may go under the Chatham House rule.</summary>
public enum AttributionKind
{
    /// <summary>The rapporteur decides later; until then the quote is withheld.</summary>
    Undecided,

    /// <summary>May be quoted without a name.</summary>
    Anonymous,

    /// <summary>Somebody is named who has not been asked yet; withheld.</summary>
    AwaitingApproval,

    /// <summary>The speaker approved being named.</summary>
    Approved,
}
