namespace BotReports.Imports;

/// <summary>Why a file is not read.</summary>
public enum ImportRefusal
{
    /// <summary>It is neither text nor a Word document.</summary>
    WrongType,

    /// <summary>It cannot be opened: cut off, damaged, or made to look like what it is not.</summary>
    Damaged,

    /// <summary>It is larger than a report can be, as it is or unpacked.</summary>
    TooLarge,

    /// <summary>It has more text than a report can have, or takes too long to read.</summary>
    TooLong,

    /// <summary>It has macros.</summary>
    Macros,

    /// <summary>It fetches something from elsewhere, such as a template or an image.</summary>
    External,

    /// <summary>There are no words in it.</summary>
    Empty,
}
