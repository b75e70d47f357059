namespace BotReports.Reports;

/// <summary>Who said a quote, and whether they may be named.</summary>
/// <param name="Speaker">The name; only for <see cref="AttributionKind.AwaitingApproval"/> and <see cref="AttributionKind.Approved"/>.</param>
/// <param name="ApprovedAt">When the rapporteur said that the speaker had approved.</param>
public sealed record Attribution(AttributionKind Kind, string? Speaker = null, DateTimeOffset? ApprovedAt = null)
{
    /// <summary>The id of who said that the speaker had approved; null where that was not asked yet, and in documents from before it was kept.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>What that person is called, who need not be a rapporteur; null likewise.</summary>
    public string? ApproverName { get; init; }

    public static Attribution Undecided { get; } = new(AttributionKind.Undecided);

    public static Attribution Anonymous { get; } = new(AttributionKind.Anonymous);

    /// <summary>That of two quotes that become one: what is settled for one alone is asked anew for both.</summary>
    public static Attribution? OfBoth(Attribution? first, Attribution? second) => first == second ? first : null;

    /// <summary>Whether the quote may leave the report.</summary>
    public bool MayGoOut => Kind is AttributionKind.Anonymous or AttributionKind.Approved;
}
