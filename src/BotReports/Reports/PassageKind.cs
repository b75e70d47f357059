namespace BotReports.Reports;

/// <summary>Where in a document words stand.</summary>
public enum PassageKind
{
    Text,
    Footnote,
    Endnote,
    Comment,

    /// <summary>At the top or the bottom of each page.</summary>
    PageMargin,
}
