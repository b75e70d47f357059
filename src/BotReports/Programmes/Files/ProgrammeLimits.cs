using BotReports.Imports;

namespace BotReports.Programmes.Files;

/// <summary>How much a file with a programme may hold. Far more than a conference has.</summary>
public sealed record ProgrammeLimits
{
    /// <summary>The file as it is sent and unpacked.</summary>
    public ImportLimits File { get; init; } = new();

    /// <summary>The rows of a table, the entries of a list or the events of a calendar.</summary>
    public int Rows { get; init; } = 5_000;

    public int Columns { get; init; } = 200;

    /// <summary>The sessions that a programme can have.</summary>
    public int Sessions { get; init; } = 1_000;

    /// <summary>How many sessions one event of a calendar can repeat as.</summary>
    public int Repeats { get; init; } = 150;
}
