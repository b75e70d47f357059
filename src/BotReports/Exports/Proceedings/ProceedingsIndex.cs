using System.Globalization;
using BotReports.Spelling;
using BotReports.Templates;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BotReports.Exports.Proceedings;

/// <summary>The indexes at the end: to whom something is addressed, the tracks, and all sessions with how far their reports are.</summary>
internal sealed class ProceedingsIndex(EventContent content, WordParts parts)
{
    /// <summary>A longer text is a sentence, and is listed as it is.</summary>
    private const int LongestName = 80;

    private static readonly char[] Separators = [',', ';', '/', '\n'];

    private readonly HashSet<(string Question, bool IsMember)> _asked =
    [
        .. from form in content.Forms
           from section in form.Sections
           from question in section.Questions
           from asked in question.Questions.Append(question)
           where asked.Purpose is QuestionPurpose.Addressee
           select (asked.Id, asked != question),
    ];

    private readonly List<(string Name, string Label, string Place)> _addressees = [];

    /// <summary>Takes down whom something is addressed to: one name, or several with commas between them. Other answers are in no index.</summary>
    public void Add(IndexedAnswer answer)
    {
        if (!_asked.Contains((answer.Question.Id, answer.IsMember)))
        {
            return;
        }

        foreach (var name in answer.Words.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(name => name.TrimEnd('.')).Where(name => name.Length > 0).DefaultIfEmpty(answer.Words))
        {
            _addressees.Add((name.Length <= LongestName ? name : $"{name[..LongestName].TrimEnd()}…", answer.Label, answer.Place.Value));
        }
    }

    public IEnumerable<OpenXmlElement> Elements()
    {
        yield return parts.Text.Paragraph(WordStyles.SectionHeading, content.Phrases.Index);
        var culture = StringComparer.Create(CultureInfo.GetCultureInfo(content.Language), CompareOptions.IgnoreCase | CompareOptions.NumericOrdering);
        if (_addressees.Count > 0)
        {
            yield return parts.Text.Paragraph(WordStyles.PartHeading, content.Phrases.IndexOfAddressees);
            foreach (var same in _addressees.GroupBy(entry => Folding.Fold(entry.Name)).OrderBy(same => same.First().Name, culture))
            {
                yield return Entry(same.First().Name, [.. same.Select(entry => (entry.Label, entry.Place)).Distinct()]);
            }
        }

        var tracks = content.Reported.Where(session => session.Session.Track is not null).GroupBy(session => session.Session.Track!).OrderBy(track => track.Key, culture).ToList();
        if (tracks.Count > 0)
        {
            yield return parts.Text.Paragraph(WordStyles.PartHeading, content.Phrases.IndexOfTracks);
            foreach (var track in tracks)
            {
                yield return Entry(track.Key, [.. track.Select(session => (session.Session.Number, ProceedingsFront.BookmarkOf(session)))]);
            }
        }

        yield return parts.Text.Paragraph(WordStyles.PartHeading, content.Phrases.EventSessions);
        yield return WordTable.Of(parts.Text, content.Phrases.EventSessions, Columns(), content.Sessions.Select(Row));
    }

    private Paragraph Entry(string name, IReadOnlyList<(string Label, string Place)> places)
    {
        var paragraph = parts.Text.Paragraph(WordStyles.IndexEntry, name, Words(": "));
        foreach (var (number, (label, place)) in places.Index())
        {
            if (number > 0)
            {
                paragraph.Append(Words(", "));
            }

            paragraph.Append(new Hyperlink(Words(WordText.Printable(label))) { Anchor = place, History = true });
        }

        return paragraph;
    }

    private List<(Paragraph Heading, double Share)> Columns() =>
    [
        (Label(content.Phrases.ColumnPlace), 0.09), (Label(content.Phrases.ColumnTheme), 0.39), (Label(content.Phrases.When), 0.22), (Label(content.Phrases.Room), 0.14), (Label(content.Phrases.ColumnState), 0.16),
    ];

    private List<Paragraph> Row(EventSession session) =>
    [
        session.Report is null ? Cell(session.Session.Number) : Linked(session),
        Cell(session.Session.Theme ?? ""),
        Cell(session.Session is { Start: { } start, End: { } end } ? string.Create(CultureInfo.InvariantCulture, $"{content.Phrases.Day(start)} {start:HH:mm}–{end:HH:mm}") : ""),
        Cell(session.Session.Room ?? ""),
        Cell(session.Session.Cancelled is true ? $"{content.Phrases.SessionCancelled} · {StandingWords.Of(session.Standing, content.Phrases)}" : StandingWords.Of(session.Standing, content.Phrases)),
    ];

    private Paragraph Linked(EventSession session)
    {
        var paragraph = Cell("");
        paragraph.Append(new Hyperlink(Words(session.Session.Number)) { Anchor = ProceedingsFront.BookmarkOf(session), History = true });
        return paragraph;
    }

    private Paragraph Label(string words) => parts.Text.Paragraph(WordStyles.Label, words);

    private Paragraph Cell(string words) => parts.Text.Paragraph(WordStyles.Answer, words);

    private static Run Words(string words) => new(new Text(words) { Space = SpaceProcessingModeValues.Preserve });
}
