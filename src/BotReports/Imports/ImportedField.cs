using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Imports;

/// <summary>Gathers the lines of one question into answers.</summary>
/// <param name="question">The question.</param>
/// <param name="isLaidOut">See <see cref="FilledForm.IsLaidOut"/>.</param>
internal sealed class ImportedField(Question question, bool isLaidOut)
{
    private readonly List<ImportedText> _answers = [];
    private MarkerKind _style;
    private int _place;
    private bool _isInner;
    private bool _opensNext;

    public Question Question => question;

    public bool IsEmpty => _answers.TrueForAll(answer => answer.IsEmpty);

    public IEnumerable<ImportedText> Answers => _answers.Where(answer => !answer.IsEmpty);

    public IEnumerable<string> Texts => Answers.Select(answer => answer.Words);

    /// <summary>The form has said that the next answer begins.</summary>
    public void OpenNext() => _opensNext = true;

    /// <summary>An answer that the document itself says to be one; what is written below it in a list begins the next.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="isTagged">See <see cref="Reports.ImportedAnswer.IsTagged"/>.</param>
    /// <param name="origin">See <see cref="Reports.ImportedAnswer.Origin"/>.</param>
    public void AddWhole(string answer, bool isTagged, ImportedOrigin? origin)
    {
        _answers.RemoveAll(each => each.IsEmpty);
        _answers.Add(ImportedText.Whole(answer, isTagged, origin));
        (_style, _place, _isInner, _opensNext) = (MarkerKind.Bullet, 0, false, false);
    }

    /// <summary>Whether the last answer came as it is meant, so that there is nothing in it to be taken apart.</summary>
    public bool EndsWhole => _answers is [.., { IsWhole: true }];

    /// <param name="line">A line with words, or with a marker alone.</param>
    /// <param name="offset">The character at which they begin.</param>
    /// <param name="isParagraph">Whether there is an empty line or a label before it.</param>
    public void Add(string line, int offset, bool isParagraph)
    {
        var marker = LineMarker.At(line, offset);
        var isAlone = marker.Kind is not MarkerKind.None && line.AsSpan(marker.End).IsWhiteSpace();
        var isWithin = isLaidOut && _answers.Count > 0 && marker.Kind is not MarkerKind.None && line[offset..] is ['\t', ..];
        if (question.Repeats && !isWithin && Begins(marker, isParagraph))
        {
            // A place that stayed empty is taken by what comes next.
            if (_answers is not [.., { IsEmpty: true }])
            {
                _answers.Add(new ImportedText());
            }

            _isInner = false;
            if (!isAlone)
            {
                // The marker's room counts for the width of the line.
                _answers[^1].Add(marker.Kind is MarkerKind.None ? line[offset..] : new string(' ', marker.End - offset) + line[marker.End..], isNew: false);
            }
        }
        else if (!isAlone)
        {
            if (_answers.Count == 0)
            {
                _answers.Add(new ImportedText());
            }

            _answers[^1].Add(line[offset..], isNew: isLaidOut || marker.Kind is not MarkerKind.None || (isParagraph && !_answers[^1].IsUnfinished));
        }
    }

    /// <summary>
    /// Whether an answer begins here. How the first of them are marked decides it: where they have numbers, a paragraph or a dash
    /// below one of them belongs to it; where they have nothing, an empty line parts them.
    /// </summary>
    private bool Begins(LineMarker marker, bool isParagraph)
    {
        if (_answers.Count == 0 || _opensNext)
        {
            _opensNext = false;
            (_style, _place) = (marker.Kind, marker.Number ?? 0);
            return true;
        }

        if (_style is MarkerKind.None)
        {
            return BeginsWithoutMarkers(marker, isParagraph);
        }

        if (marker.Kind != _style || (marker.Number is { } number && !(number == _place + 1 || (isParagraph && number > _place))))
        {
            return false;
        }

        _place = marker.Number ?? 0;
        return true;
    }

    private bool BeginsWithoutMarkers(LineMarker marker, bool isParagraph)
    {
        var last = _answers[^1];
        if (marker.Kind is MarkerKind.None)
        {
            return isParagraph && !last.IsEmpty && !(last.IsUnfinished && _isInner && !isLaidOut);
        }

        // "They should include:" is followed by parts of the same answer.
        _isInner = _isInner || last.EndsWithColon;
        if (_isInner || marker.Kind is MarkerKind.Letter or MarkerKind.Roman || marker.Number > 1)
        {
            _isInner = true;
            return false;
        }

        (_style, _place) = (marker.Kind, marker.Number ?? 0);
        return true;
    }
}
