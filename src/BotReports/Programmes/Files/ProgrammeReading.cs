namespace BotReports.Programmes.Files;

/// <summary>What a file says of a programme, for somebody to look at before it is taken. Immutable.</summary>
/// <param name="Format">What kind of file it is; null for none that can be read.</param>
/// <param name="Title">The event's name; null where the file has none.</param>
/// <param name="Zone">The zone of its times; null where it has to be asked.</param>
public sealed record ProgrammeReading(ProgrammeFormat? Format, string? Title, TimeZoneInfo? Zone, IReadOnlyList<DraftSession> Sessions)
{
    /// <summary>What is not taken for a session.</summary>
    public IReadOnlyList<LeftOut> LeftOut { get; init; } = [];

    /// <summary>What has to be said before the programme can be taken.</summary>
    public IReadOnlyList<ProgrammeQuestion> Questions { get; init; } = [];

    public IReadOnlyList<ProgrammeWarning> Warnings { get; init; } = [];

    /// <summary>Null when the file is read.</summary>
    public ProgrammeRefusal? Refusal { get; init; }

    /// <summary>Whether it can be taken as it is.</summary>
    public bool IsComplete => Refusal is null && Questions.Count == 0;

    public static ProgrammeReading Refuse(ProgrammeRefusal refusal) => new(null, null, null, []) { Refusal = refusal };
}
