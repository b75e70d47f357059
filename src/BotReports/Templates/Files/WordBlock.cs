namespace BotReports.Templates.Files;

/// <summary>What a Word document is made of: paragraphs and tables.</summary>
internal abstract record WordBlock;
