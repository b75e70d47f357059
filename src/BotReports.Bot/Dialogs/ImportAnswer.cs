using System.Globalization;
using BotReports.Actions;
using BotReports.Reports;

namespace BotReports.Bot.Dialogs;

/// <summary>What a rapporteur has said to the offer to take a form.</summary>
/// <param name="Choice">Null for "it is one answer".</param>
/// <param name="Slot">See <see cref="ChooseImport"/>.</param>
/// <param name="Part">See <see cref="ChooseImport"/>.</param>
internal sealed record ImportAnswer(ImportChoice? Choice, SlotAddress? Slot = null, int Part = 0)
{
    /// <summary>Nobody types it, so that words like it are always a button's.</summary>
    private const char Mark = '\u0001';

    /// <summary>Words that were neither; they are a note now.</summary>
    public bool IsOther { get; init; }

    /// <summary>The word that brings a button's choice to the open prompt.</summary>
    public static string WordOf(ChooseImport action) => string.Create(CultureInfo.InvariantCulture, $"{Mark}{action.Choice}{Mark}{action.Part}{Mark}{action.Slot}");

    /// <summary>What such a word says; null for any other.</summary>
    public static ImportAnswer? Parse(string word) =>
        word.Split(Mark) is ["", var choice, var part, var slot] && Enum.TryParse<ImportChoice>(choice, out var wanted) && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new ImportAnswer(wanted, SlotAddress.TryParse(slot, out var address) ? address : null, number)
            : null;
}
