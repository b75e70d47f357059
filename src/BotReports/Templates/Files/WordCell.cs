namespace BotReports.Templates.Files;

/// <summary>A cell of a table in a Word document.</summary>
internal sealed record WordCell(IReadOnlyList<WordParagraph> Paragraphs)
{
    /// <summary>Its words in one line, with what is typed in front of them.</summary>
    public string Text { get; } = string.Join(' ', string.Join(' ', Paragraphs.Select(paragraph => paragraph.Text)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public bool IsBold => Text.Length > 0 && Paragraphs.Where(paragraph => !paragraph.IsBlank).All(paragraph => paragraph.IsBold);

    /// <summary>How many numbered places it has.</summary>
    public int Slots => Paragraphs.Count(paragraph => paragraph.IsSlot);
}
