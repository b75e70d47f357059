using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.References;

/// <summary>
/// Finds in a text what points to an item of the form by its name and number: <c>recommendation 3</c>, <c>rec. 2</c>,
/// <c>exemple 1</c>, <c>recomendación 3</c>, in any of the form's languages, whatever language the text is in. Immutable.
/// </summary>
internal sealed class ReferenceFinder
{
    private const int ShortestAbbreviation = 2;

    // "Recommendation no. 3" and "recommendation #3".
    private static readonly string Sign = $"(?:{Vocabulary.All.Either("number-sign")}[.º°] ?|#)?";

    private static readonly string Percent = $" ?%| {Vocabulary.All.Either("percent")}";

    private static readonly ConditionalWeakTable<ReportTemplate, ReferenceFinder> Known = [];

    private readonly IReadOnlyList<(FieldPath Field, Regex Shape)> _shapes;

    /// <summary>The finder of a form, which takes a moment to make and is made once.</summary>
    public static ReferenceFinder Of(ReportTemplate template) => Known.GetValue(template, form => new ReferenceFinder(form));

    private ReferenceFinder(ReportTemplate template) => _shapes =
    [
        .. from section in template.Sections
           from question in section.Questions
           where question.Kind is QuestionKind.List or QuestionKind.Group
           select (FieldPath.Of(question.Id), ShapeOf(question)),
    ];

    /// <summary>The references in their order; they do not overlap.</summary>
    public IReadOnlyList<Reference> Find(string text)
    {
        var flat = Flat(text);
        var found = from shape in _shapes
                    from Match match in shape.Shape.Matches(flat)
                    select new Reference(match.Index, match.Length, shape.Field, int.Parse(match.Groups["place"].Value, CultureInfo.InvariantCulture));
        return [.. found.OrderBy(reference => reference.At)];
    }

    // A number with a unit or a decimal after it, or a year, counts something else.
    private static Regex ShapeOf(Question question)
    {
        var names = question.Name.Wordings.Values.Select(Flat).Distinct().ToList();
        var shorter = names.SelectMany(name => Enumerable.Range(ShortestAbbreviation, 3).Where(length => length < name.Length).Select(length => $"{name[..length]}."));
        var either = string.Join('|', names.Concat(shorter.Distinct()).OrderByDescending(name => name.Length).Select(Regex.Escape));
        return new Regex($@"(?<!\w)(?:{either}) ?{Sign}(?<place>[1-9][0-9]?)(?!\w|[.,]\d|{Percent})", RegexOptions.CultureInvariant, RegexTimeout.Value);
    }

    /// <summary>Lower case without accents, each character in its place.</summary>
    private static string Flat(string text) => string.Create(text.Length, text, static (flat, original) =>
    {
        for (var i = 0; i < flat.Length; i++)
        {
            var letter = original[i];
            flat[i] = char.ToLowerInvariant(letter < 128 || !char.IsLetter(letter) ? letter : letter.ToString().Normalize(NormalizationForm.FormD)[0]);
        }
    });
}
