namespace BotReports.AcceptanceTests.Hosting.Hosts;

/// <summary>All that was said about one report, in its order. Of a panel whose members speak at once, in the order in which they were answered.</summary>
internal sealed class Minutes(Panel panel)
{
    private readonly Lock _lock = new();
    private readonly List<(IReadOnlyList<Said> Burst, bool IsSubmitting)> _steps = [];

    public Panel Panel => panel;

    /// <summary>The bursts; most are of one message. With whether a summary may be owed after it.</summary>
    public IReadOnlyList<(IReadOnlyList<Said> Burst, bool IsSubmitting)> Steps => _steps;

    public IEnumerable<Said> All => _steps.SelectMany(step => step.Burst);

    public void Add((IReadOnlyList<Said> Burst, bool IsSubmitting) step)
    {
        lock (_lock)
        {
            _steps.Add(step);
        }
    }
}
