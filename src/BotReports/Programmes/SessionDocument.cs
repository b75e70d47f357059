using System.Text.Json.Serialization;

namespace BotReports.Programmes;

/// <summary>A session as it is written down.</summary>
internal sealed record SessionDocument
{
    public required string Number { get; init; }

    public required IReadOnlyDictionary<string, string> Theme { get; init; }

    [JsonRequired]
    public DateTimeOffset Start { get; init; }

    [JsonRequired]
    public DateTimeOffset End { get; init; }

    public string? Room { get; init; }

    public string? Track { get; init; }

    public string? Key { get; init; }

    public IReadOnlyList<PersonDocument> Rapporteurs { get; init; } = [];

    public IReadOnlyList<PersonDocument> Chairs { get; init; } = [];

    public IReadOnlyList<string> Groups { get; init; } = [];

    public bool IsSample { get; init; }

    public bool IsCancelled { get; init; }
}
