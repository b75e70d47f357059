using System.Text;

namespace BotReports.Teams.Cards;

/// <summary>Which way a text runs: a form may be written in a language that the bot itself does not speak, and its question then decides how the card is laid out.</summary>
internal static class CardDirection
{
    /// <summary>Whether the first letter of a text is one of a script that runs from right to left.</summary>
    public static bool IsRightToLeft(string text) => text.EnumerateRunes().FirstOrDefault(Rune.IsLetter) is var letter && letter.Value is
        (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
