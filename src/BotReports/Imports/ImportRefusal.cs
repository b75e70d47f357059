namespace BotReports.Imports;

/// <summary>Why a file is not read.</summary>
public enum ImportRefusal
{
    /// <summary>It is no document that is known.</summary>
    WrongType,

    /// <summary>It cannot be opened: cut off, damaged, or made to look like what it is not.</summary>
    Damaged,

    /// <summary>It is larger than a report can be, as it is or unpacked.</summary>
    TooLarge,

    /// <summary>It has more text than a report can have, or takes too long to read.</summary>
    TooLong,

    /// <summary>It is locked with a password.</summary>
    Encrypted,

    /// <summary>It is of the kind that Word wrote until 2003.</summary>
    OldWord,

    /// <summary>It is a workbook, slides or another kind of file that a report does not come as.</summary>
    OtherKind,

    /// <summary>There are no words in it.</summary>
    Empty,

    /// <summary>Its pages are pictures, such as scanned ones.</summary>
    OnlyPictures,
}
