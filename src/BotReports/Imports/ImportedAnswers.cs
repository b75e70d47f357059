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
            return Texts(question, 0).Select(text => new ImportedAnswer(FieldPath.Of(question.Id), text));
        }

        // Some of the form's places may be empty; those that are not are counted again.
        var repetitions = fields.Where(pair => question.Questions.Contains(pair.Key.Question) && !pair.Value.IsEmpty).Select(pair => pair.Key.Repetition).Distinct().Order();
        return repetitions.SelectMany((repetition, index) => Repetition(question, repetition)
            .Select(answer => new ImportedAnswer(FieldPath.In(question.Id, index + 1, answer.Member.Id), answer.Text)));
    }

    private IEnumerable<(Question Member, string Text)> Repetition(Question group, int repetition)
    {
        var answers = group.Questions.Select(member => (Member: member, Texts: Texts(member, repetition).ToList())).ToList();
        foreach (var member in answers.Where(answer => answer.Texts.Count == 0 && answer.Member.Kind is QuestionKind.Text))
        {
            if (answers[0].Texts is [.., var opening] && !fields[(group.Questions[0], repetition)].EndsWhole && InBrackets(opening, member.Member) is var (before, inside))
            {
                answers[0].Texts[^1] = before;
                member.Texts.Add(inside);
            }
        }

        return answers.SelectMany(answer => answer.Texts.Select(text => (answer.Member, text)));
    }

    private IEnumerable<string> Texts(Question question, int repetition)
    {
        if (!fields.TryGetValue((question, repetition), out var field))
        {
            return [];
        }

        return question.Kind is QuestionKind.Choice ? Choose(question, field.Texts.Where(text => !CheckBoxes.IsUnticked(text))) : field.Texts;
    }

    private IEnumerable<string> Choose(Question question, IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            var folded = Folding.Fold(text);
            if (question.Options.FirstOrDefault(option => folded == option.Id || option.Label.Wordings.Values.Any(label => Folding.Fold(label) == folded)) is { } option)
            {
                yield return option.Id;
            }
            else
            {
                NotPlaced.Add(text);
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
}
