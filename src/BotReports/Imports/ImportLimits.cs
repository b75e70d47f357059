namespace BotReports.Imports;

/// <summary>How large a file may be that somebody hands in, packed and unpacked. Sizes are in bytes where nothing else is said.</summary>
public sealed record ImportLimits
{
    /// <summary>A file of words alone, as it is sent.</summary>
    public int File { get; init; } = 5_000_000;

    /// <summary>A file that can hold pictures, as it is sent.</summary>
    public int FileWithPictures { get; init; } = 15_000_000;

    /// <summary>All of its parts unpacked.</summary>
    public int Expanded { get; init; } = 40_000_000;

    /// <summary>How many times its packed size a part may be when unpacked.</summary>
    public int Ratio { get; init; } = 200;

    /// <summary>How many parts a document may have.</summary>
    public int Entries { get; init; } = 2_000;

    /// <summary>How deep its elements may be nested.</summary>
    public int Depth { get; init; } = 200;

    /// <summary>How many elements a part of it may have. A form that is filled to its last line has some 10,000.</summary>
    public int Elements { get; init; } = 400_000;

    /// <summary>The characters of its text. A form that is filled to its last line has some 30,000.</summary>
    public int Characters { get; init; } = 300_000;

    /// <summary>The lines of its text.</summary>
    public int Lines { get; init; } = 20_000;

    /// <summary>How many files are read at once; the others wait.</summary>
    public int AtOnce { get; init; } = 3;

    /// <summary>After how many seconds a file is given up that takes long to read.</summary>
    public int Seconds { get; init; } = 15;
}
