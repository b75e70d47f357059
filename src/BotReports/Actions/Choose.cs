using BotReports.Reports;

namespace BotReports.Actions;

/// <summary>Answers a question by one of its options: of a choice, of who said a quote, of whether they approve.</summary>
/// <param name="Slot">The question.</param>
/// <param name="Option">The id of the template's option, or one of the constants here.</param>
public sealed record Choose(SlotAddress Slot, string Option) : BotAction
{
    /// <summary>Of who said a quote: it stays without a name.</summary>
    public const string Anonymous = "anonymous";

    /// <summary>Of whether they approve: they do.</summary>
    public const string Yes = "yes";

    /// <summary>Of whether they approve: they do not.</summary>
    public const string No = "no";
}
