namespace BotReports.Exports;

/// <summary>How an export shows what has no answer.</summary>
internal static class ExportedSlots
{
    /// <summary>A printed form has all its lines; one with room for twenty would be a page of nothing.</summary>
    private const int MostEmptyLines = 6;

    /// <summary>The answers, then a null for each line of the form that is left; once its rapporteurs are done with the question, only where there would be nothing at all.</summary>
    public static IEnumerable<ExportedAnswer?> Of(ExportedQuestion question) =>
        question.Answers.Concat(Enumerable.Repeat<ExportedAnswer?>(null, Math.Max(0, Math.Min(question.Limit ?? int.MaxValue, Lines(question)) - question.Answers.Count)));

    // Beyond that there is one more, to say that the form has room.
    private static int Lines(ExportedQuestion question) => question.State is not "open" ? 1 : Math.Max(MostEmptyLines, question.Answers.Count + 1);
}
