namespace BotReports.Reports;

/// <summary>Which part of an answer is asked for. All but quotes have only words.</summary>
public enum SlotPart
{
    Words,

    /// <summary>Who said the quote.</summary>
    Speaker,

    /// <summary>Whether the named speaker approved.</summary>
    Approval,
}
