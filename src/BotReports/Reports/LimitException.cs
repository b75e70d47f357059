namespace BotReports.Reports;

/// <summary>A change takes a report beyond one of the <see cref="ReportLimits"/>. Nothing of it is stored.</summary>
public sealed class LimitException(LimitKind kind, int limit) : Exception($"The limit {kind} of {limit} characters is reached.")
{
    public LimitKind Kind { get; } = kind;

    public int Limit { get; } = limit;
}
