namespace BotReports.Exports.Proceedings;

/// <summary>The files that there are of a whole event.</summary>
public enum EventFileKind
{
    /// <summary>One Word document to print.</summary>
    Proceedings,

    /// <summary>An Excel workbook: the sessions, and a sheet for every list and repeating group of the form.</summary>
    Workbook,

    /// <summary>The workbook's tables as CSV, in a zip.</summary>
    Csv,

    /// <summary>For other programs.</summary>
    Json,

    /// <summary>All reports as one text.</summary>
    Markdown,

    /// <summary>The sessions as a calendar.</summary>
    Calendar,
}
