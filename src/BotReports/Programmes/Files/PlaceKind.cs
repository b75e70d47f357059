namespace BotReports.Programmes.Files;

public enum PlaceKind
{
    /// <summary>A row of a table, from 1, as a spreadsheet numbers it.</summary>
    Row,

    /// <summary>A line of a text, from 1.</summary>
    Line,

    /// <summary>One entry of a list in JSON, from 1 in the order of the file.</summary>
    Entry,
}
