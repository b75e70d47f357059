using BotReports.Exports;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Imports;

/// <summary>One walk through a text from its first line to its last, knowing at each which question it is in.</summary>
/// <param name="untitled">The sections whose titles the text does not have.</param>
/// <param name="isLaidOut">See <see cref="FilledForm.IsLaidOut"/>.</param>
internal sealed class FormReading(FormWordings wordings, FormText text, IReadOnlySet<Section> untitled, bool isLaidOut)
{
    private const int WordsOfAnOwnLabel = 2;

    private readonly FormMatcher _matcher = new(wordings, text);
    private readonly Dictionary<(Question Question, int Repetition), ImportedField> _fields = [];
    private readonly HashSet<Section> _found = [];
    private readonly List<ImportedText> _notPlaced = [];
    private readonly List<ImportedNote> _beside = [];
    private readonly List<(int Line, Section Section)> _headings = [];

    private Section? _section;
    private Question? _group;
    private ImportedField? _field;
    private int _repetition;
    private int _lastRepetition;
    private bool _hasLabels;

    /// <summary>The sections as the text goes through them, each with the line where it does.</summary>
    public IReadOnlyList<(int Line, Section Section)> Headings => _headings;

    public ImportProposal Read(out IReadOnlySet<Section> found)
    {
        var isParagraph = true;
        for (var line = 0; line < text.Lines.Count; line++)
        {
            if (text.AnswerAt(line) is { } answer)
            {
                Take(answer);
                isParagraph = true;
                continue;
            }

            for (var offset = 0; offset <= text.Lines[line].Length;)
            {
                if (text.Lines[line].AsSpan(offset).IsWhiteSpace())
                {
                    isParagraph |= offset == 0;
                    break;
                }

                if (_matcher.Find(line, offset, isParagraph, Allows, _group is null ? null : (_section!, _group)) is { } match)
                {
                    KeepStrangeWords(match, line, offset);
                    _headings.AddRange(match.Wording is { Section: { } heading, Question: null, IsExplanation: false } ? [(line, heading)] : []);
                    Enter(match);
                    (line, offset, isParagraph) = (match.EndLine, match.EndOffset, true);
                    continue;
                }

                Take(text.Lines[line], offset, isParagraph);
                isParagraph = false;
                break;
            }
        }

        found = _found;
        var answers = new ImportedAnswers(wordings.Template, _fields);
        return new ImportProposal([.. answers.Placed()], [.. _notPlaced.Select(kept => kept.ToString()), .. answers.NotPlaced], _found.Count) { Beside = [.. _beside] };
    }

    /// <summary>A label counts in its own section; elsewhere it may well be somebody's words.</summary>
    private bool Allows(FormWording wording, int? number) => wording switch
    {
        { Question: null } or { IsExplanation: true } => true,
        { Section: var section } when section == _section => true,
        { Group: not null } or { IsName: true } => false,
        { Section: { } section } => number == section.Number || (untitled.Contains(section) && wording.Words.Count >= WordsOfAnOwnLabel && !wording.Words.Contains(FormText.Number)),
        _ => false,
    };

    private void Enter(FormMatch match)
    {
        var wording = match.Wording;
        if (wording.Section is { } section && section != _section && (wording.Question is null || !wording.IsExplanation))
        {
            Enter(section);
        }

        if (wording.Question is null || wording.IsExplanation)
        {
            return;
        }

        if (wording.Group is { } group)
        {
            _hasLabels = true;
            EnterMember(group, wording.Question, match.Number, match.Repetition);
        }
        else if (wording.Question.Kind is QuestionKind.Group)
        {
            if (match.Number is { } number)
            {
                EnterMember(wording.Question, wording.Question.Questions[0], number);
            }
        }
        else
        {
            _hasLabels = true;
            _field = FieldOf(wording.Question, 0);
            if (match.Number is not null)
            {
                _field.OpenNext();
            }
        }
    }

    private void Enter(Section section)
    {
        _found.Add(section);
        (_section, _group, _field, _repetition, _lastRepetition, _hasLabels) = (section, null, null, 0, 0, false);
        if (section.Questions is [var only])
        {
            _group = only.Kind is QuestionKind.Group ? only : null;
            _field = only.Kind is QuestionKind.Group ? null : FieldOf(only, 0);
        }
    }

    private void EnterMember(Question group, Question member, int? number, int? repetition = null)
    {
        _group = group;
        if (member == group.Questions[0])
        {
            _repetition = number ?? (_repetition == 0 || !RepetitionIsEmpty(group) ? _lastRepetition + 1 : _repetition);
        }
        else if (repetition is not null || _repetition == 0)
        {
            _repetition = repetition ?? 1;
        }

        _lastRepetition = Math.Max(_lastRepetition, _repetition);
        _field = FieldOf(member, _repetition);
        if (member != group.Questions[0] && number is not null)
        {
            _field.OpenNext();
        }
    }

    private bool RepetitionIsEmpty(Question group) =>
        group.Questions.All(member => !_fields.TryGetValue((member, _repetition), out var field) || field.IsEmpty);

    private void Take(FormLine passage)
    {
        if (passage.Kind is PassageKind.Text)
        {
            Take(passage.Field!, passage.Text, passage.IsTagged);
        }
        else if (passage.Kind is not PassageKind.PageMargin || !wordings.IsOwn(passage.Text))
        {
            _beside.Add(new ImportedNote(passage.Kind, passage.Place, passage.Text));
        }
    }

    /// <summary>Words whose place the document says; one that the template does not know is no place.</summary>
    private void Take(string tag, string answer, bool isTagged)
    {
        var (field, origin) = WordTag.Split(tag);
        if (wordings.QuestionAt(field) is not var (section, question, group, repetition))
        {
            _notPlaced.Add(ImportedText.Whole(answer));
            return;
        }

        if (section != _section)
        {
            Enter(section);
        }

        if (group is not null)
        {
            (_group, _repetition, _lastRepetition) = (group, repetition, Math.Max(_lastRepetition, repetition));
        }

        _hasLabels = true;
        _field = FieldOf(question, repetition);
        _field.AddWhole(answer, isTagged, origin);
    }

    /// <summary>Words of an answer, or of nothing that we know.</summary>
    private void Take(string line, int offset, bool isParagraph)
    {
        var marker = LineMarker.At(line, offset);
        if (_section is not null && !_hasLabels && marker is { Kind: MarkerKind.Number, Number: { } number })
        {
            offset = ByNumber(number) ? marker.End : offset;
        }

        if (line.AsSpan(offset).IsWhiteSpace())
        {
            return;
        }

        if (_field is not null)
        {
            _field.Add(line, offset, isParagraph);
        }
        else if (marker.Kind is MarkerKind.None || !line.AsSpan(marker.End).IsWhiteSpace())
        {
            if (isParagraph || _notPlaced.Count == 0)
            {
                _notPlaced.Add(new ImportedText());
            }

            _notPlaced[^1].Add(line[offset..], isNew: isParagraph);
        }
    }

    /// <summary>Where the form has no labels, its numbers tell repetitions and questions apart.</summary>
    private bool ByNumber(int number)
    {
        if (_group is { } group && number >= 1 && (number == _lastRepetition + 1 || number == _repetition))
        {
            EnterMember(group, group.Questions[0], number);
            return true;
        }

        if (_group is null && _section!.Questions is { Count: > 1 } questions && number >= 1 && number <= questions.Count && questions[number - 1].Kind is not QuestionKind.Group)
        {
            _field = FieldOf(questions[number - 1], 0);
            return true;
        }

        return false;
    }

    /// <summary>A form's sentence with a word in it that is not the form's is kept as it stands: it may be the answer.</summary>
    private void KeepStrangeWords(FormMatch match, int line, int offset)
    {
        if (match.IsExact)
        {
            return;
        }

        var kept = new ImportedText();
        for (var each = line; each <= match.EndLine; each++)
        {
            var start = each == line ? offset : 0;
            kept.Add(each == match.EndLine ? text.Lines[each][start..match.EndOffset] : text.Lines[each][start..], isNew: false);
        }

        _notPlaced.Add(kept);
    }

    private ImportedField FieldOf(Question question, int repetition)
    {
        if (!_fields.TryGetValue((question, repetition), out var field))
        {
            _fields[(question, repetition)] = field = new ImportedField(question, isLaidOut);
        }

        return field;
    }
}
