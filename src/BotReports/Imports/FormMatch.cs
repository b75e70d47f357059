namespace BotReports.Imports;

/// <summary>A wording of the form found in a text.</summary>
/// <param name="Number">The number that it carries; null for none.</param>
/// <param name="EndLine">The line in which it ends.</param>
/// <param name="EndOffset">The character of that line at which an answer may begin.</param>
/// <param name="IsExact">Whether all words there are the wording's own; else somebody's word may be among them.</param>
internal sealed record FormMatch(FormWording Wording, int? Number, int EndLine, int EndOffset, bool IsExact)
{
    /// <summary>The repetition that it names beside its question: "actions for recommendation 2"; null where it names none.</summary>
    public int? Repetition { get; init; }
}
