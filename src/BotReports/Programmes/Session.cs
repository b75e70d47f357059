using BotReports.Templates;

namespace BotReports.Programmes;

/// <summary>One session of the conference, about which one report is written.</summary>
/// <param name="Start">In the event's time zone.</param>
/// <param name="End">In the event's time zone, after <paramref name="Start"/>.</param>
public sealed record Session(SessionNumber Number, LocalizedText Theme, DateTimeOffset Start, DateTimeOffset End)
{
    public string? Room { get; init; }

    public IReadOnlyList<AssignedRapporteur> Rapporteurs { get; init; } = [];

    /// <summary>Who chairs it, as the programme prints it.</summary>
    public IReadOnlyList<AssignedRapporteur> Chairs { get; init; } = [];

    /// <summary>What the programme files it under, in its own words; null when it says nothing.</summary>
    public string? Track { get; init; }

    /// <summary>What the program that the programme comes from calls the session, and will call it after it is moved or renamed; null when it has no such name.</summary>
    public string? Key { get; init; }

    /// <summary>It does not take place. It stays in the programme, since there is a report about it.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>The breakout groups that it is planned to have; others can be opened on the spot.</summary>
    public IReadOnlyList<GroupName> Groups { get; init; } = [];

    /// <summary>Made up to fill a demonstration; not in the real programme.</summary>
    public bool IsSample { get; init; }
}
