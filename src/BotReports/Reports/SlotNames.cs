using System.Globalization;
using System.Text.RegularExpressions;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Spelling;
using BotReports.Templates;

namespace BotReports.Reports;

/// <summary>
/// Understands how people name a place in the form: <c>2.1</c>, <c>2.1 action 1</c>, <c>recommendation 2 action 1</c>, <c>women</c>,
/// in any of the form's languages, and as the bot prints it: <c>Recommendation 2 of 4 · action 1 of 2</c>. Immutable.
/// </summary>
public sealed class SlotNames
{
    // "The example 1", "l'exemple 1".
    private static readonly Regex Article = new(
        $"^(?:{string.Join('|', Vocabulary.All.Words("article").Select(article => Regex.Escape(article.EndsWith('\'') ? article : $"{article} ")))})(?=.* [0-9]+$)",
        RegexOptions.CultureInvariant, RegexTimeout.Value);

    // "Example 2 of 4", "example 5 (the form has room for 4)".
    private static readonly Regex Limit = new($@"(?<=[0-9]) (?:(?:{string.Join('|', Vocabulary.All.Words("of").Select(Regex.Escape))}) [0-9]+(?= |$)|\([^()]*\)$)", RegexOptions.CultureInvariant, RegexTimeout.Value);

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

    /// <summary>Where more is put: after the name of a list, without a number, its next free place. Otherwise the slot of that name.</summary>
    /// <inheritdoc cref="Find"/>
    public static Slot? FindFree(Walk walk, string folded)
    {
        var slot = Find(walk, folded);
        return slot is { Question.Repeats: true, Address.Answer: not null } && !char.IsAsciiDigit(folded[^1]) ? walk.Find(slot.Address with { Answer = null }) ?? slot : slot;
    }

    /// <summary>"The example 1" is example 1; without a number it may be the beginning of a sentence.</summary>
    private static string Bare(string folded) => Limit.Replace(Article.Replace(folded.Replace(" · ", " ", StringComparison.Ordinal), ""), "");

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
        slot.Place == 1 && !slot.Question.Repeats ? [name] : new[] { string.Create(CultureInfo.InvariantCulture, $"{name} {slot.Place}"), name });

    // "Indicators", "indicadores": the plural of what has a name in the singular.
    private static IEnumerable<string> NamesOf(Question question) => question.Name.Wordings.Values
        .SelectMany(name => question.Repeats ? [name, $"{name}s", $"{name}es"] : new[] { name }).Concat(question.Title.Wordings.Values).Select(Folding.Fold);
}
