using BotReports.Imports;
using BotReports.Languages;
using BotReports.Reports;

namespace BotReports.Bot.Dialogs;

/// <summary>What a document holds beside the answers, said in a rapporteur's language.</summary>
internal static class ImportedWords
{
    /// <summary>A proposal in which footnotes, comments and the like are among the words that fit no question, each with its place.</summary>
    public static ImportProposal Say(ImportProposal proposal, Phrases phrases) =>
        proposal with { NotPlaced = proposal.NotPlaced.AddRange(proposal.Beside.Select(note => Say(note, phrases))), Beside = [] };

    /// <summary>What was not read of a document; null where all was.</summary>
    public static string? NotRead(FilledForm form, Phrases phrases) =>
        form.Unread.IsEmpty ? null : phrases.NotRead(string.Join(", ", form.Unread.Select(part => Say(part, phrases))));

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
