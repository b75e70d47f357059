using System.Globalization;
using System.Text.RegularExpressions;
using BotReports.Languages;
using BotReports.Templates;

namespace BotReports.Reports;

/// <summary>
/// Understands how people name a place in the form: <c>2.1</c>, <c>2.1 action 1</c>, <c>recommendation 2 action 1</c>, <c>women</c>,
/// in any of the form's languages. Immutable.
/// </summary>
public sealed class SlotNames
{
    // "The example 1", "l'exemple 1".
    private static readonly Regex Article = new(
        $"^(?:{string.Join('|', Vocabulary.All.Words("article").Select(article => Regex.Escape(article.EndsWith('\'') ? article : $"{article} ")))})(?=.* [0-9]+$)",
        RegexOptions.CultureInvariant, RegexTimeout.Value);

    private readonly Regex _shape;

    public SlotNames(ReportTemplate template)
    {
        var names = template.Sections.SelectMany(section => section.Questions).SelectMany(question => question.Questions.Append(question)).SelectMany(NamesOf)
            .Distinct().OrderByDescending(name => name.Length).Select(Regex.Escape);
        var name = $"(?:{string.Join('|', names)})";
        _shape = new Regex($@"^(?:{name}(?: [0-9]+)?|[0-9]+(?:\.[0-9]+){{1,2}})(?: {name}(?: [0-9]+)?)?$", RegexOptions.CultureInvariant, RegexTimeout.Value);
    }

    /// <summary>Whether folded words can be such a name at all, whatever the report has.</summary>
    public bool Fits(string folded) => _shape.IsMatch(Bare(folded));

    /// <summary>The slot of that name in a report; null when it has none. A repetition's name means the answer that opened it.</summary>
    /// <param name="walk">The report along its template.</param>
    /// <param name="folded">The name, see <see cref="Folding"/>.</param>
    public static Slot? Find(Walk walk, string folded)
    {
        var bare = Bare(folded);
        return walk.Slots.Where(slot => slot.Address.Part is SlotPart.Words).OrderBy(slot => slot.Status is not SlotStatus.Answered).FirstOrDefault(slot => Names(slot).Contains(bare));
    }

    /// <summary>"The example 1" is example 1; without a number it may be the beginning of a sentence.</summary>
    private static string Bare(string folded) => Article.Replace(folded, "");

    private static IEnumerable<string> Names(Slot slot)
    {
        if (slot.Group is null)
        {
            yield return slot.Number;
            foreach (var name in OwnNames(slot))
            {
                yield return name;
            }

            yield break;
        }

        foreach (var repetition in NamesOf(slot.Group).Select(name => string.Create(CultureInfo.InvariantCulture, $"{name} {slot.Repetition}")).Prepend(slot.Number))
        {
            if (slot is { OpensRepetition: true, Place: 1 })
            {
                yield return repetition;
            }

            foreach (var name in OwnNames(slot))
            {
                yield return $"{repetition} {name}";
            }
        }
    }

    private static IEnumerable<string> OwnNames(Slot slot) => NamesOf(slot.Question).SelectMany(name =>
        slot.Place == 1 && !slot.Question.Repeats ? [name] : new[] { string.Create(CultureInfo.InvariantCulture, $"{name} {slot.Place}") });

    private static IEnumerable<string> NamesOf(Question question) => question.Name.Wordings.Values.Concat(question.Title.Wordings.Values).Select(Folding.Fold);
}
