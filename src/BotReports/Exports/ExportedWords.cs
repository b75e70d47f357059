using System.Globalization;
using BotReports.Languages;
using BotReports.Reports;

namespace BotReports.Exports;

/// <summary>What Word and Markdown say alike.</summary>
internal static class ExportedWords
{
    /// <summary>"4.1: Multilateral cooperation…".</summary>
    public static string SessionLine(ExportedReport report, Phrases phrases) =>
        (report.Session.Theme is { } theme ? $"{report.Session.Number}: {theme}" : report.Session.Number)
        + (report.Session.Group is { } group ? $" ({group})" : "")
        + (report.Session.Cancelled is true ? $" ({phrases.SessionCancelled})" : "");

    /// <summary>"Recommendation 2".</summary>
    public static string Counted(ExportedQuestion question, int place) => string.Create(CultureInfo.InvariantCulture, $"{Capital(question.Name)} {place}");

    /// <summary>The words with <see cref="RemarkOn"/> after them.</summary>
    public static string Marked(string words, ExportedAnswer? answer, Phrases phrases) => RemarkOn(answer, phrases) is { } remark ? $"{words} {remark}" : words;

    /// <summary>"(Asia group · extra)": where the answer comes from and whether the form has room for it; null where there is nothing to say.</summary>
    public static string? RemarkOn(ExportedAnswer? answer, Phrases phrases) => (answer?.Origin, answer is { Extra: true } ? phrases.Extra : null) switch
    {
        (null, null) => null,
        var (origin, extra) => $"({string.Join(" · ", new[] { origin, extra }.OfType<string>())})",
    };

    /// <summary>"Asia group. From here on: more than the form has room for.": the same as a note below the page, said once where the room ends; null where there is nothing to say.</summary>
    public static string? NoteOn(ExportedQuestion question, ExportedAnswer? answer, Phrases phrases)
    {
        var isEndOfRoom = answer is { Extra: true } && answer == question.Answers.First(other => other.Extra);
        return string.Join(' ', new[] { answer?.Origin is { } origin ? $"{origin}." : null, isEndOfRoom ? phrases.ExtraNote : null }.OfType<string>()) is { Length: > 0 } note ? note : null;
    }

    public static string Of(ExportedAttribution attribution, Phrases phrases) =>
        attribution.Withheld ? phrases.Withheld : attribution.Speaker is { } speaker ? phrases.ApprovedSpeaker(speaker) : phrases.Anonymous;

    /// <summary>"Picture: flipchart.jpg"; what is withheld is named and not shown.</summary>
    public static string Of(ExportedAttachment attachment, Phrases phrases) =>
        attachment.Kind is AttachmentKind.VoiceNote ? phrases.VoiceNoteCaption(attachment.Name)
        : attachment.Withheld ? phrases.PictureWithheld(attachment.Name)
        : phrases.PictureCaption(attachment.Name);

    private static string Capital(string name) => name.Length == 0 ? name : char.ToUpper(name[0], CultureInfo.InvariantCulture) + name[1..];
}
