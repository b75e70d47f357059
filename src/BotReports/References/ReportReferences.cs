using System.Text;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.References;

/// <summary>
/// The references among a report's answers, by the numbers that its items have now. What points to nothing, or to itself, is only
/// words. Immutable.
/// </summary>
public sealed class ReportReferences(Report report, ReportTemplate template)
{
    /// <summary>How much of what is pointed to is shown, in characters.</summary>
    private const int OpeningWords = 60;

    private readonly ReferenceFinder _finder = ReferenceFinder.Of(template);

    /// <summary>A text in which each thing pointed to is shown with its first words, once. Nothing of the text is taken away.</summary>
    /// <param name="text">What an answer says.</param>
    /// <param name="path">The field that the answer is in.</param>
    /// <param name="answer">The answer's id.</param>
    public string Expand(string text, FieldPath path, int answer)
    {
        var expanded = new StringBuilder(text);
        foreach (var opening in Openings(text, path, answer).Reverse())
        {
            expanded.Insert(opening.At, opening.Shown);
        }

        return expanded.ToString();
    }

    /// <summary>What <see cref="Expand"/> adds, in the order of the text.</summary>
    /// <inheritdoc cref="Expand"/>
    public IReadOnlyList<ReferenceOpening> Openings(string text, FieldPath path, int answer)
    {
        var openings = new List<ReferenceOpening>();
        var shown = new HashSet<(FieldPath, int)>();
        foreach (var reference in _finder.Find(text))
        {
            if (Target(reference) is { } target && !IsIn(target, reference.Field, path, answer) && shown.Add((reference.Field, target.Id)) && WordsOf(reference.Field, target) is { Length: > 0 } words)
            {
                openings.Add(new ReferenceOpening(reference.At + reference.Length, Opening(words), reference.Field, reference.Place));
            }
        }

        return openings;
    }

    /// <summary>The slots whose answers point to an item of a list, or to a repetition of a group.</summary>
    public IReadOnlyList<Slot> To(FieldPath field, int id, Walk walk) =>
    [
        .. from slot in walk.Slots
           where slot.Address is { Answer: not null, Part: SlotPart.Words } && slot.Question.Kind is not QuestionKind.Choice
           let answer = walk.AnswerIn(slot)!
           where _finder.Find(answer.Text).Any(reference => reference.Field == field && Target(reference) is { } target && target.Id == id && !IsIn(target, field, slot.Address.Field, answer.Id))
           select slot,
    ];

    private Answer? Target(Reference reference) => report[reference.Field].Answers.ElementAtOrDefault(reference.Place - 1);

    private static bool IsIn(Answer target, FieldPath field, FieldPath path, int answer) =>
        (path == field && answer == target.Id) || (path.Group == field.Question && path.Repetition == target.Id);

    private string WordsOf(FieldPath field, Answer target) =>
        field.FindIn(template) is { Kind: QuestionKind.Group } group
            ? report[FieldPath.In(group.Id, target.Id, group.Questions[0].Id)].Answers.FirstOrDefault()?.Text ?? ""
            : target.Text;

    private static string Opening(string words)
    {
        var line = words.Split('\n')[0].Trim();
        if (line.Length <= OpeningWords)
        {
            return line.TrimEnd('.');
        }

        var cut = line.LastIndexOf(' ', OpeningWords);
        return $"{line[..(cut > 0 ? cut : OpeningWords)].TrimEnd(',', ';', ':', ' ')}…";
    }
}
