namespace BotReports.Imports.Files;

/// <summary>What a file is that somebody hands in.</summary>
internal enum FileKind
{
    /// <summary>None of the others.</summary>
    Unknown,
    Text,
    Html,
    Markdown,
    RichText,
    Mail,
    Word,
    OpenDocument,
    Pdf,

    /// <summary>Word's own kind until 2003.</summary>
    OldWord,

    /// <summary>Locked with a password.</summary>
    Encrypted,

    /// <summary>A workbook, slides, an archive.</summary>
    Other,
}
