using System.Globalization;
using BotReports.Templates;

namespace BotReports.Reports;

/// <summary>A place for one answer as the walk meets it: what is asked, where, and which of how many.</summary>
/// <param name="Section">The section that it is in.</param>
/// <param name="Question">The question asked: within a group, the group's question.</param>
/// <param name="Address">Its name.</param>
/// <param name="Status">What has become of it.</param>
/// <param name="Place">Which answer of its question it is, from 1; beyond the question's limit for what is extra.</param>
public sealed record Slot(Section Section, Question Question, SlotAddress Address, SlotStatus Status, int Place)
{
    /// <summary>The group that the question is in; null when in none.</summary>
    public Question? Group { get; init; }

    /// <summary>Which repetition of the group it is in, from 1; 0 when in none.</summary>
    public int Repetition { get; init; }

    /// <summary>Whether the answer goes beyond what the form has room for.</summary>
    public bool IsExtra => Place > Question.Limit;

    /// <summary>Whether answering it opens a repetition of its group, which is also where a group can be closed.</summary>
    public bool OpensRepetition => Group is not null && Question.Id == Group.Questions[0].Id;

    /// <summary>
    /// The number that people use: <c>1.3</c> the third example, <c>2.4</c> the fourth recommendation or anything in it,
    /// <c>3.2</c> the second question of a section with several.
    /// </summary>
    public string Number
    {
        get
        {
            var top = Group ?? Question;
            var place = Group is null ? Place : Repetition;
            var questions = Section.Questions;
            if (questions.Count == 1)
            {
                return string.Create(CultureInfo.InvariantCulture, $"{Section.Number}.{place}");
            }

            var index = questions.TakeWhile(question => question != top).Count() + 1;
            return top.Repeats
                ? string.Create(CultureInfo.InvariantCulture, $"{Section.Number}.{index}.{place}")
                : string.Create(CultureInfo.InvariantCulture, $"{Section.Number}.{index}");
        }
    }
}
