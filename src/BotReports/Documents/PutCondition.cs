namespace BotReports.Documents;

/// <summary>What must be true of the stored document for a write to happen.</summary>
public readonly record struct PutCondition
{
    private PutCondition(ETag? match, bool absent) => (Match, MustBeAbsent) = (match, absent);

    /// <summary>The state that the stored document must be in; null when any will do.</summary>
    public ETag? Match { get; }

    public bool MustBeAbsent { get; }

    /// <summary>Write whatever is there.</summary>
    public static PutCondition Always => default;

    /// <summary>Write only if there is no such document yet.</summary>
    public static PutCondition IfAbsent => new(null, absent: true);

    /// <summary>Write only over the state that was read.</summary>
    public static PutCondition IfMatch(ETag etag) => new(etag, absent: false);
}
