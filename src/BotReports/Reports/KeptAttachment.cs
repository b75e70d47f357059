namespace BotReports.Reports;

/// <summary>An attachment and where in the report it is.</summary>
/// <param name="Field">The field; <see cref="FieldPath.Whole"/> for one that belongs to no question.</param>
/// <param name="Answer">The answer that it came with; null for one that waits beside its question.</param>
/// <param name="Attachment">What it is.</param>
public sealed record KeptAttachment(FieldPath Field, Answer? Answer, Attachment Attachment);
