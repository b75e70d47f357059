namespace BotReports.Imports;

/// <summary>A word of a text as it is compared, and where it stands.</summary>
/// <param name="Stem">Folded, without the s of a plural, which forms print in brackets as often as not.</param>
/// <param name="End">The character after it in its line.</param>
internal readonly record struct FormWord(string Stem, int Line, int Start, int End);
