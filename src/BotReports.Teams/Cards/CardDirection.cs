using System.Text;

namespace BotReports.Teams.Cards;

/// <summary>The direction of a text. A form may be in a language that the bot does not speak, so the direction comes from the text itself.</summary>
internal static class CardDirection
{
    /// <summary>Whether the first letter of a text is one of a script that runs from right to left.</summary>
    public static bool IsRightToLeft(string text) => text.EnumerateRunes().FirstOrDefault(Rune.IsLetter) is var letter && letter.Value is
        (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
