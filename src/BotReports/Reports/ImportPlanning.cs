using System.Text;
using BotReports.Spelling;
using BotReports.Templates;

namespace BotReports.Reports;

/// <summary>Finds for each answer of a form the one of a report that it is.</summary>
internal sealed class ImportPlanning(Report report, ReportTemplate template)
{
    /// <summary>From this share of common words on, two answers say the same in other words.</summary>
    private const double Similar = 0.6;

    /// <summary>Shorter answers are too often alike by chance.</summary>
    private const int FewestWords = 3;

    private readonly HashSet<int> _repetitions = [];

    public List<PlannedAnswer> New { get; } = [];

    public List<ImportCorrection> Corrections { get; } = [];

    /// <param name="group">The group; null for answers in none.</param>
    /// <param name="answers">Those of one repetition, or all in no group.</param>
    public void Add(string? group, IReadOnlyList<ImportedAnswer> answers)
    {
        var repetition = group is null ? null : RepetitionOf(group, answers);
        foreach (var field in answers.GroupBy(answer => answer.Field))
        {
            var path = group is null ? field.Key : repetition is { } id ? FieldPath.In(group, id, field.Key.Question) : null;
            Compare(path, [.. field], repetition);
        }
    }

    /// <summary>The repetition of the report that a repetition of the form is; null for a new one.</summary>
    private int? RepetitionOf(string group, IReadOnlyList<ImportedAnswer> answers)
    {
        var known = report[FieldPath.Of(group)].Answers.Select(repetition => repetition.Id).Where(id => !_repetitions.Contains(id)).ToList();
        var opening = answers[0];
        var found = answers.Select(answer => answer.Origin?.Repetition).FirstOrDefault(id => id is { } said && known.Contains(said))
            ?? FirstOrNull(known, id => report[FieldPath.In(group, id, opening.Field.Question)].Answers.Any(answer => IsSame(answer.Text, opening.Text)))
            ?? FirstOrNull(known, id => report[FieldPath.In(group, id, opening.Field.Question)].Answers.Any(answer => IsSimilar(answer.Text, opening.Text)))
            ?? (opening.IsTagged && opening.Origin is null && opening.Field.Repetition <= report[FieldPath.Of(group)].Answers.Length ? FirstOrNull(known, id => id == report[FieldPath.Of(group)].Answers[opening.Field.Repetition - 1].Id) : null);
        if (found is { } taken)
        {
            _repetitions.Add(taken);
        }

        return found;
    }

    private static int? FirstOrNull(List<int> ids, Func<int, bool> fits) => ids.Where(fits).Select(id => (int?)id).FirstOrDefault();

    private void Compare(FieldPath? path, List<ImportedAnswer> answers, int? repetition)
    {
        var there = path is null ? [] : report[path].Answers.ToList();
        answers.RemoveAll(answer => Take(there, other => IsSame(other.Text, answer.Text)) is not null);
        foreach (var answer in answers)
        {
            var old = Take(there, other => other.Id == answer.Origin?.Answer) ?? Take(there, other => IsSimilar(other.Text, answer.Text));

            // Without ids, a retyped answer stands where it stood; and a question with room for one is answered anew.
            old ??= (answer.IsTagged && answer.Origin is null) || (path is not null && path.FindIn(template) is { Repeats: false }) ? Take(there, _ => true) : null;
            if (old is null)
            {
                New.Add(new PlannedAnswer(answer, repetition));
            }
            else
            {
                Corrections.Add(new ImportCorrection(new SlotAddress(path!, old.Id), old.Text, answer));
            }
        }
    }

    private static Answer? Take(List<Answer> answers, Predicate<Answer> fits)
    {
        var index = answers.FindIndex(fits);
        if (index < 0)
        {
            return null;
        }

        var found = answers[index];
        answers.RemoveAt(index);
        return found;
    }

    /// <summary>Word processors change spaces and how accents are written.</summary>
    private static bool IsSame(string one, string other) => one == other || Plain(one) == Plain(other);

    private static string Plain(string text) => string.Join(' ', text.Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsSimilar(string one, string other)
    {
        var (first, second) = (Words(one), Words(other));
        return first.Count >= FewestWords && second.Count >= FewestWords && 2.0 * first.Intersect(second).Count() / (first.Count + second.Count) >= Similar;
    }

    private static HashSet<string> Words(string text) =>
        [.. Folding.Fold(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', ',', ';', ':', '!', '?', '"', '(', ')')).Where(word => word.Length > 0)];
}
