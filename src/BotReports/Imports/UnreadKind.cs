namespace BotReports.Imports;

/// <summary>What a document can hold that is not read.</summary>
public enum UnreadKind
{
    Picture,
    Chart,
    Drawing,

    /// <summary>A document within the document, such as a worksheet.</summary>
    Embedded,

    /// <summary>Programs, which are never run.</summary>
    Macros,

    /// <summary>A page of a PDF without text, such as a scanned one.</summary>
    Page,
}
