using BotReports.Imports;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Dialogs;

/// <summary>What a document holds beside the answers, said in a rapporteur's language.</summary>
internal static class ImportedWords
{
    private const int LinesOfAHead = 8;

    /// <summary>A proposal in which footnotes, comments and the like are among the words that fit no question, each with its place.</summary>
    public static ImportProposal Say(ImportProposal proposal, Phrases phrases) =>
        proposal with { NotPlaced = proposal.NotPlaced.AddRange(proposal.Beside.Select(note => Say(note, phrases))), Beside = [] };

    /// <summary>What was not read of a document; null where all was.</summary>
    public static string? NotRead(FilledForm form, Phrases phrases) =>
        form.Unread.IsEmpty ? null : phrases.NotRead(string.Join(", ", form.Unread.Select(part => Say(part, phrases))));

    /// <summary>What is said before anybody agrees to take a form.</summary>
    /// <param name="proposal">What it says.</param>
    /// <param name="unread">What it holds that was not read; null where that was said already.</param>
    /// <param name="report">The report that it would go to.</param>
    /// <param name="programme">The sessions that it may name.</param>
    /// <param name="phrases">In the language of whoever is asked.</param>
    public static IReadOnlyList<string> Warnings(ImportProposal proposal, FilledForm? unread, Report report, Programme programme, Phrases phrases) =>
    [
        .. WordsIn(proposal.NotPlaced) > WordsIn(proposal.Answers.Select(answer => answer.Text)) ? [phrases.ImportMostlyNotPlaced] : Array.Empty<string>(),
        .. OtherSession(proposal, report, programme) is { } other ? [phrases.ImportOtherSession(other, $"{report.Id.Session}")] : Array.Empty<string>(),
        .. unread is not null && NotRead(unread, phrases) is { } notRead ? [notRead] : Array.Empty<string>(),
    ];

    /// <summary>The number of another session in the head of a form that does not name its own.</summary>
    private static string? OtherSession(ImportProposal proposal, Report report, Programme programme)
    {
        var named = proposal.NotPlaced.Take(LinesOfAHead).SelectMany(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Select(word => word.Trim('.', ',', ':', ';', '#', '(', ')', '“', '”'))
            .Where(word => word.Any(char.IsDigit) && !word.All(char.IsDigit)).Select(word => SessionNumber.TryParse(word, out var number) ? programme.Find(number)?.Number : null).OfType<SessionNumber>().ToList();
        return named.Count == 0 || named.Contains(report.Id.Session) ? null : $"{named[0]}";
    }

    private static int WordsIn(IEnumerable<string> texts) => texts.Sum(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);

    private static string Say(ImportedNote note, Phrases phrases) => note.Kind switch
    {
        PassageKind.Footnote => phrases.FootnoteAt(note.Place ?? "…", note.Text),
        PassageKind.Endnote => phrases.EndnoteAt(note.Place ?? "…", note.Text),
        PassageKind.Comment => phrases.CommentAt(note.Place ?? "…", note.Text),
        _ => phrases.PageMargin(note.Text),
    };

    private static string Say(UnreadPart part, Phrases phrases) => part.Kind switch
    {
        UnreadKind.Picture => phrases.PicturesNotRead(part.Count),
        UnreadKind.Chart => phrases.ChartsNotRead(part.Count),
        UnreadKind.Drawing => phrases.DrawingsNotRead(part.Count),
        UnreadKind.Embedded => phrases.EmbeddedNotRead(part.Count),
        UnreadKind.Macros => phrases.MacrosNotRead(part.Count),
        _ => phrases.PagesNotRead(part.Count),
    };
}
