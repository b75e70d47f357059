using BotReports.Templates;

namespace BotReports.Programmes.Files;

/// <summary>A session as it was read from a file, before anybody has agreed to it.</summary>
/// <param name="Place">Where it stands in the file.</param>
/// <param name="Theme">Without the number that stood before it.</param>
/// <param name="End">Null where nobody knows.</param>
public sealed record DraftSession(SourcePlace Place, SessionNumber Number, NumberSource NumberFrom, LocalizedText Theme, DraftTime Start, DraftTime? End, EndSource EndFrom)
{
    /// <summary>What the program that the file is from calls it; null where it has no such name.</summary>
    public string? Key { get; init; }

    public string? Room { get; init; }

    public string? Track { get; init; }

    public IReadOnlyList<AssignedRapporteur> Rapporteurs { get; init; } = [];

    public IReadOnlyList<AssignedRapporteur> Chairs { get; init; } = [];

    /// <summary>Who speaks. They report nothing, but are people not to be named with what they say.</summary>
    public IReadOnlyList<string> Speakers { get; init; } = [];

    public IReadOnlyList<GroupName> Groups { get; init; } = [];

    /// <summary>What a report calls it: <c>4.1 Multilateral cooperation</c>.</summary>
    internal string Name => $"{Number} {Theme}";
}
