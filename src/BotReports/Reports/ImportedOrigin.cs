using System.Globalization;

namespace BotReports.Reports;

/// <summary>Which answer of a report a document says that its words are. The report may be another one by now, so that it is no more than a hint.</summary>
/// <param name="Repetition">The id of its group's repetition; 0 in no group.</param>
/// <param name="Answer">The answer's id.</param>
public readonly record struct ImportedOrigin(int Repetition, int Answer)
{
    public static ImportedOrigin? Parse(string text) => text.Split('.') is [var repetition, var answer] && Number(repetition) is { } first && Number(answer) is { } second ? new ImportedOrigin(first, second) : null;

    /// <summary>As tags carry it: <c>2.5</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Repetition}.{Answer}");

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
