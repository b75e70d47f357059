using BotReports.Reports;

namespace BotReports.Bot.Dialogs;

/// <summary>What has been decided so far about a form that is being taken. The dialog's state holds it as text.</summary>
/// <param name="Part">Which of several reports in it, from 1; 0 where that is not said.</param>
/// <param name="AllParts">Whether the others are taken afterwards.</param>
/// <param name="IsOneByOne">Whether each answer that differs is asked about.</param>
/// <param name="Ignored">The answers that stay as the report has them.</param>
internal sealed record ImportProgress(int Part, bool AllParts, bool IsOneByOne, IReadOnlyList<SlotAddress> Ignored)
{
    /// <summary>The form has just been shown.</summary>
    public static ImportProgress Begun { get; } = new(0, false, false, []);

    /// <summary>Null where nothing has been decided yet.</summary>
    public static ImportProgress? Parse(object? text) =>
        text is string said && said.Split(' ') is [var part, var all, var each, .. var ignored] && int.TryParse(part, out var number)
            ? new ImportProgress(number, all == "1", each == "1", [.. ignored.Select(slot => SlotAddress.TryParse(slot, out var address) ? address : null).OfType<SlotAddress>()])
            : null;

    public override string ToString() => string.Join(' ', [$"{Part}", AllParts ? "1" : "0", IsOneByOne ? "1" : "0", .. Ignored.Select(slot => slot.ToString())]);
}
