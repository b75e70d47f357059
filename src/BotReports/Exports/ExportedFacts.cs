using System.Globalization;
using BotReports.Languages;
using BotReports.Spelling;

namespace BotReports.Exports;

/// <summary>What stands at the head of a report: who wrote it, and on which session.</summary>
internal static class ExportedFacts
{
    /// <summary>As the form has it, with when and where the session was.</summary>
    public static IEnumerable<(string Label, string Value)> OfForm(ExportedReport report, Phrases phrases)
    {
        if (!AsksForNames(report, phrases))
        {
            yield return (phrases.FormRapporteurs, string.Join(", ", report.Rapporteurs));
        }

        yield return (phrases.FormSession, ExportedWords.SessionLine(report, phrases));
        foreach (var fact in OfSession(report.Session, phrases))
        {
            yield return fact;
        }
    }

    /// <summary>"2 Apr 2026, 09:00–10:30", and the room, as far as the programme says them.</summary>
    public static IEnumerable<(string Label, string Value)> OfSession(ExportedSession session, Phrases phrases)
    {
        if (session is { Start: { } start, End: { } end })
        {
            yield return (phrases.When, string.Create(CultureInfo.InvariantCulture, $"{phrases.DayOfYear(start)}, {start:HH:mm}–{end:HH:mm}"));
        }

        if (session.Room is { } room)
        {
            yield return (phrases.Room, room);
        }
    }

    /// <summary>Whether the form has a question of its own for the names, so that they are not asked for twice.</summary>
    private static bool AsksForNames(ExportedReport report, Phrases phrases) => report.Sections.SelectMany(section => section.Questions)
        .Any(question => Folding.Fold(question.Title).TrimEnd(':', ' ') is var title && (title == Folding.Fold(phrases.FormRapporteurs) || title == Folding.Fold(phrases.Rapporteurs)));
}
