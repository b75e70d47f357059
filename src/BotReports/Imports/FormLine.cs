namespace BotReports.Imports;

/// <summary>One line of a form; or a whole answer with its line breaks, where the document says which question it answers.</summary>
/// <param name="Text">The words.</param>
/// <param name="Field">See <see cref="Reports.Passage"/>; null where the document says nothing.</param>
internal readonly record struct FormLine(string Text, string? Field = null);
