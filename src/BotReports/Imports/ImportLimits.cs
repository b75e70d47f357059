namespace BotReports.Imports;

/// <summary>How large a file may be that somebody hands in, packed and unpacked. All sizes are in bytes.</summary>
public sealed record ImportLimits
{
    /// <summary>The file as it is sent.</summary>
    public int File { get; init; } = 5_000_000;

    /// <summary>All of its parts unpacked.</summary>
    public int Expanded { get; init; } = 40_000_000;

    /// <summary>How many times its packed size a part may be when unpacked.</summary>
    public int Ratio { get; init; } = 200;

    /// <summary>How many parts a document may have.</summary>
    public int Entries { get; init; } = 2_000;

    /// <summary>How deep its elements may be nested.</summary>
    public int Depth { get; init; } = 200;
}
