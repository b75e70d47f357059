using BotReports.Languages;
using BotReports.Reports;
using BotReports.Spelling;
using BotReports.Templates;

namespace BotReports.Imports;

/// <summary>What was gathered, in the template's order.</summary>
internal sealed class ImportedAnswers(ReportTemplate template, IReadOnlyDictionary<(Question Question, int Repetition), ImportedField> fields)
{
    /// <summary>What belongs to a question and is no answer to it.</summary>
    public List<string> NotPlaced { get; } = [];

    public IReadOnlyList<ImportedAnswer> Placed() => [.. template.Sections.SelectMany(section => section.Questions).SelectMany(Of)];

    private IEnumerable<ImportedAnswer> Of(Question question)
    {
        if (question.Kind is not QuestionKind.Group)
        {
            return Found(question, 0).Select(found => found.As(FieldPath.Of(question.Id)));
        }

        // Some of the form's places may be empty; those that are not are counted again.
        var repetitions = fields.Where(pair => question.Questions.Contains(pair.Key.Question) && !pair.Value.IsEmpty).Select(pair => pair.Key.Repetition).Distinct().Order();
        return repetitions.SelectMany((repetition, index) => Repetition(question, repetition)
            .Select(answer => answer.Found.As(FieldPath.In(question.Id, index + 1, answer.Member.Id))));
    }

    private IEnumerable<(Question Member, FoundAnswer Found)> Repetition(Question group, int repetition)
    {
        var answers = group.Questions.Select(member => (Member: member, Found: Found(member, repetition).ToList())).ToList();
        foreach (var member in answers.Where(answer => answer.Found.Count == 0 && answer.Member.Kind is QuestionKind.Text))
        {
            if (answers[0].Found is [.., var opening] && !fields[(group.Questions[0], repetition)].EndsWhole && InBrackets(opening.Text, member.Member) is var (before, inside))
            {
                answers[0].Found[^1] = opening with { Text = before };
                member.Found.Add(new FoundAnswer(inside));
            }
        }

        return answers.SelectMany(answer => answer.Found.Select(found => (answer.Member, found)));
    }

    private IEnumerable<FoundAnswer> Found(Question question, int repetition)
    {
        if (!fields.TryGetValue((question, repetition), out var field))
        {
            return [];
        }

        var found = field.Answers.Select(answer => new FoundAnswer(answer.Words, answer.IsTagged, answer.Origin));
        return question.Kind is QuestionKind.Choice ? Choose(question, found.Where(answer => !CheckBoxes.IsUnticked(answer.Text))) : found;
    }

    private IEnumerable<FoundAnswer> Choose(Question question, IEnumerable<FoundAnswer> answers)
    {
        foreach (var answer in answers)
        {
            var folded = Folding.Fold(answer.Text);
            if (question.Options.FirstOrDefault(option => folded == option.Id || option.Label.Wordings.Values.Any(label => Folding.Fold(label) == folded)) is { } option)
            {
                yield return answer with { Text = option.Id };
            }
            else
            {
                NotPlaced.Add(answer.Text);
            }
        }
    }

    /// <summary>"… (Target: governments)" at the end of what opens a repetition answers the question that has that name.</summary>
    private static (string Before, string Inside)? InBrackets(string text, Question question)
    {
        var open = text.LastIndexOf('(');
        if (open <= 0 || !text.EndsWith(')'))
        {
            return null;
        }

        var inside = text[(open + 1)..^1];
        var sign = inside.AsSpan().IndexOfAny(":-–—");
        return sign > 0 && question.Name.Wordings.Values.Any(name => Folding.Fold(name) == Folding.Fold(inside[..sign])) && !string.IsNullOrWhiteSpace(inside[(sign + 1)..])
            ? (text[..open].TrimEnd(), inside[(sign + 1)..].Trim())
            : null;
    }

    /// <summary>An answer, before it is said where.</summary>
    private readonly record struct FoundAnswer(string Text, bool IsTagged = false, ImportedOrigin? Origin = null)
    {
        public ImportedAnswer As(FieldPath field) => new(field, Text) { IsTagged = IsTagged, Origin = Origin };
    }
}
