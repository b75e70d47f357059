using BotReports.Templates;

namespace BotReports.Programmes;

/// <summary>One session of the conference, about which one report is written.</summary>
/// <param name="Start">In the event's time zone.</param>
/// <param name="End">In the event's time zone, after <paramref name="Start"/>.</param>
public sealed record Session(SessionNumber Number, LocalizedText Theme, DateTimeOffset Start, DateTimeOffset End)
{
    public string? Room { get; init; }

    public IReadOnlyList<AssignedRapporteur> Rapporteurs { get; init; } = [];

    /// <summary>The breakout groups that it is planned to have; others can be opened on the spot.</summary>
    public IReadOnlyList<GroupName> Groups { get; init; } = [];

    /// <summary>Made up to fill a demonstration; not in the real programme.</summary>
    public bool IsSample { get; init; }
}
