namespace BotReports.Imports.Files;

/// <summary>A piece of a document in the Rich Text Format.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Word">The name of a control word, or a control's sign; empty for all else.</param>
/// <param name="Number">A control word's number, or a letter's byte; null for none.</param>
internal readonly record struct RtfToken(RtfTokenKind Kind, string Word = "", int? Number = null);
