namespace BotReports.Imports;

/// <summary>What stands behind words that may be a label.</summary>
internal enum LabelEnding
{
    /// <summary>More words.</summary>
    None,
    Line,
    Colon,

    /// <summary>A tab, a cell's border, or more than one space.</summary>
    Gap,
}
