using System.Globalization;
using BotReports.Languages;

namespace BotReports.Exports;

/// <summary>What Word and Markdown say alike.</summary>
internal static class ExportedWords
{
    /// <summary>"4.1: Multilateral cooperation…".</summary>
    public static string SessionLine(ExportedReport report) =>
        report.Session.Theme is { } theme ? $"{report.Session.Number}: {theme}" : report.Session.Number;

    /// <summary>"Recommendation 2".</summary>
    public static string Counted(ExportedQuestion question, int place) => string.Create(CultureInfo.InvariantCulture, $"{Capital(question.Name)} {place}");

    /// <summary>The words, and "(extra)" where the answer is one.</summary>
    public static string Marked(string words, ExportedAnswer? answer, Phrases phrases) => answer is { Extra: true } ? $"{words} ({phrases.Extra})" : words;

    public static string Of(ExportedAttribution attribution, Phrases phrases) =>
        attribution.Withheld ? phrases.Withheld : attribution.Speaker is { } speaker ? phrases.ApprovedSpeaker(speaker) : phrases.Anonymous;

    private static string Capital(string name) => name.Length == 0 ? name : char.ToUpper(name[0], CultureInfo.InvariantCulture) + name[1..];
}
