using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BotReports.Reports;

/// <summary>
/// One field of a form: which answer it is for, and what it says. Its id carries a mark of the words that it was shown with, so
/// that nobody's form undoes what somebody else has written meanwhile.
/// </summary>
/// <param name="Slot">The place for the answer.</param>
/// <param name="Mark">A mark of the words that it was shown with; for a new answer, which of several it is.</param>
/// <param name="Text">What it says now.</param>
public sealed record FormField(SlotAddress Slot, string Mark, string Text)
{
    private const char Separator = '~';

    public string Id => $"{Slot}{Separator}{Mark}";

    /// <summary>Its place among the form's new answers; 0 for one that has been there.</summary>
    public int Number => Slot.Answer is null && int.TryParse(Mark, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Whether somebody has written something in it.</summary>
    public bool IsWritten => Text.Length > 0 && !WasShown(Text);

    public static FormField Of(SlotAddress slot, string text, int number) =>
        new(slot, slot.Answer is null ? number.ToString(CultureInfo.InvariantCulture) : MarkOf(text), Plain(text));

    public static bool TryParse(string id, string text, [NotNullWhen(true)] out FormField? field)
    {
        field = id.Split(Separator) is [var slot, var mark] && SlotAddress.TryParse(slot, out var address) && address.Part is SlotPart.Words
            ? new FormField(address, mark, Plain(text))
            : null;
        return field is not null;
    }

    /// <summary>Whether these are the words that the field was shown with.</summary>
    public bool WasShown(string text) => Slot.Answer is not null && MarkOf(text) == Mark;

    private static string MarkOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Plain(text))), 0, 6);

    /// <summary>Fields of a form come back with other line ends and without the blanks at the end of lines.</summary>
    private static string Plain(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).Trim();
}
