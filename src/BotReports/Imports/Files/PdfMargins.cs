using BotReports.Reports;

namespace BotReports.Imports.Files;

/// <summary>Takes off the pages what stands on each of them, and what stands below the text.</summary>
internal static class PdfMargins
{
    /// <summary>Notes are set in smaller letters than the text.</summary>
    private const double Smaller = 0.93;

    /// <summary>The lines of the pages' texts.</summary>
    /// <param name="pages">The lines of each page from its top to its bottom.</param>
    /// <param name="text">Takes down what stood beside.</param>
    public static IReadOnlyList<IReadOnlyList<PdfLine>> Strip(IReadOnlyList<IReadOnlyList<PdfLine>> pages, DocumentText text)
    {
        var size = pages.SelectMany(page => page).GroupBy(line => Math.Round(line.Height, 1)).OrderByDescending(group => group.Sum(line => line.Words.Length)).Select(group => group.Key).FirstOrDefault();
        var ends = pages.SelectMany(page => page.Take(1).Concat(page.TakeLast(1)).Distinct().Select(line => WithoutNumbers(line.Words))).GroupBy(words => words).ToDictionary(group => group.Key, group => group.Count());
        return [.. pages.Select(page => Strip(page, size, ends, text))];
    }

    private static List<PdfLine> Strip(IReadOnlyList<PdfLine> page, double size, Dictionary<string, int> ends, DocumentText text)
    {
        var lines = page.ToList();
        foreach (var line in page.Take(1).Concat(page.TakeLast(1)).Distinct())
        {
            if (IsOfEveryPage(line.Words, ends))
            {
                lines.Remove(line);
                if (PageMargins.IsMore(line.Words) && !line.Words.Any(char.IsDigit))
                {
                    text.Note(PassageKind.PageMargin, "", line.Words);
                }
            }
        }

        var notes = lines.FindLastIndex(line => line.Height >= size * Smaller) + 1;
        if (notes < lines.Count && char.IsDigit(lines[notes].Words[0]))
        {
            TakeNotes(lines[notes..], text);
            lines.RemoveRange(notes, lines.Count - notes);
        }

        return lines;
    }

    /// <summary>A number alone, or the same words on several pages.</summary>
    private static bool IsOfEveryPage(string words, Dictionary<string, int> ends) =>
        WithoutNumbers(words) is var rest && (rest.Length == 0 || ends[rest] > 1);

    private static void TakeNotes(List<PdfLine> lines, DocumentText text)
    {
        var note = "";
        foreach (var line in lines)
        {
            if (char.IsDigit(line.Words[0]))
            {
                text.Note(PassageKind.Footnote, "", note);
                note = line.Words.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' ');
            }
            else
            {
                note += $" {line.Words}";
            }
        }

        text.Note(PassageKind.Footnote, "", note);
    }

    private static string WithoutNumbers(string words) => string.Concat(words.Where(letter => !char.IsDigit(letter) && !char.IsPunctuation(letter) && !char.IsWhiteSpace(letter)));
}
