using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BotReports.Exports;

/// <summary>What we say of an answer, at the foot of its page. It is marked as ours, so that it is not taken for an answer when the document comes back.</summary>
internal sealed class WordFootnotes(MainDocumentPart document, WordText text)
{
    private Footnotes? _notes;
    private int _last;

    /// <summary>A number behind the words that it belongs to, and the note that it leads to.</summary>
    public Run Add(string words)
    {
        _notes ??= Begin();
        var note = new Footnote { Id = ++_last };
        var paragraph = text.Paragraph(WordStyles.NoteText, $" {words}");
        paragraph.InsertAfter(Marked(new FootnoteReferenceMark()), paragraph.ParagraphProperties);
        note.Append(paragraph);
        _notes.Append(note);
        return Marked(new FootnoteReference { Id = _last });
    }

    /// <summary>Word wants the lines above the notes among the notes.</summary>
    private Footnotes Begin()
    {
        var notes = new Footnotes(
            new Footnote(new Paragraph(new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
            new Footnote(new Paragraph(new Run(new ContinuationSeparatorMark()))) { Type = FootnoteEndnoteValues.ContinuationSeparator, Id = 0 });
        document.AddNewPart<FootnotesPart>().Footnotes = notes;
        return notes;
    }

    private static Run Marked(DocumentFormat.OpenXml.OpenXmlElement mark) => new(new RunProperties { RunStyle = new RunStyle { Val = WordStyles.NoteMark } }, mark);
}
