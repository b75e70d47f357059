using BotReports.Imports;

namespace BotReports.Templates.Files;

/// <summary>A paragraph of a Word document.</summary>
/// <param name="Text">Its words, on one line or several.</param>
/// <param name="Level">Of a heading, from 1; null for anything else.</param>
/// <param name="IsListed">Whether the document numbers it, or gives it a bullet.</param>
/// <param name="IsBold">Whether all of its words are bold.</param>
internal sealed record WordParagraph(string Text, int? Level, bool IsListed, bool IsBold) : WordBlock
{
    public bool IsBlank => Words.Length == 0;

    /// <summary>Whether it is one of the numbered places of a form.</summary>
    public bool IsSlot => Level is null && (IsListed || LineMarker.At(Text, 0).Kind is MarkerKind.Number or MarkerKind.Bullet);

    /// <summary>The number that is typed in front; null for none.</summary>
    public int? Number => LineMarker.At(Text, 0) is { Kind: MarkerKind.Number, Number: var number } ? number : null;

    /// <summary>The words without a number or a bullet in front, with single spaces.</summary>
    public string Words => string.Join(' ', Text[LineMarker.At(Text, 0).End..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
