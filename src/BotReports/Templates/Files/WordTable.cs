namespace BotReports.Templates.Files;

/// <summary>A table of a Word document: rows of cells, each with its paragraphs.</summary>
internal sealed record WordTable(IReadOnlyList<IReadOnlyList<WordCell>> Rows) : WordBlock;
