namespace BotReports.Reports;

/// <summary>A part of a form's text that answers one question, because the document that it was read from says so.</summary>
/// <param name="Field">The question's <see cref="FieldPath"/>; empty for what answers none. It comes from a file, so it may name a question that the template does not have.</param>
/// <param name="Start">Where it begins, in UTF-16 code units of the text.</param>
/// <param name="Length">How many code units it has, line breaks included.</param>
public readonly record struct Passage(string Field, int Start, int Length);
