namespace BotReports.Programmes.Files;

/// <summary>What one row, entry or event of a file says, before anything is guessed.</summary>
internal sealed record FoundSession(SourcePlace Place)
{
    /// <summary>By language; the empty one is for a title that does not say its language.</summary>
    public IReadOnlyDictionary<string, string> Titles { get; init; } = new Dictionary<string, string>();

    public string Title => Titles.GetValueOrDefault("") ?? Titles.Values.FirstOrDefault() ?? "";

    /// <summary>What stands where a session's number should.</summary>
    public string? Number { get; init; }

    /// <summary>What the other program calls it for people.</summary>
    public string? Code { get; init; }

    /// <summary>What the other program calls it for programs.</summary>
    public string? Key { get; init; }

    public DraftTime? Start { get; init; }

    public DraftTime? End { get; init; }

    public TimeSpan? Length { get; init; }

    /// <summary>Which day of the conference it belongs to, which can be the day before where it begins after midnight; null where the file does not say.</summary>
    public int? Day { get; init; }

    public string? Room { get; init; }

    public string? Track { get; init; }

    public IReadOnlyList<AssignedRapporteur> Rapporteurs { get; init; } = [];

    public IReadOnlyList<AssignedRapporteur> Chairs { get; init; } = [];

    public IReadOnlyList<string> Speakers { get; init; } = [];

    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>The zone of its times where it says so itself; null otherwise.</summary>
    public string? Zone { get; init; }

    /// <summary>Why it is no session, where the file says so.</summary>
    public LeftOutReason? Reason { get; init; }

    /// <summary>What could not be read, and where, see <see cref="LeftOut.Words"/>.</summary>
    public string? Words { get; init; }
}
