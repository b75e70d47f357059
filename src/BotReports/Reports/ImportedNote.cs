namespace BotReports.Reports;

/// <summary>Words that stand beside the text of a form.</summary>
/// <param name="Kind">Where they stand.</param>
/// <param name="Place">The first words of the paragraph that they belong to; null where they belong to none.</param>
/// <param name="Text">What they say.</param>
public sealed record ImportedNote(PassageKind Kind, string? Place, string Text);
