using System.Globalization;
using System.Text.RegularExpressions;

namespace BotReports.Languages;

/// <summary>
/// Which form of a text a whole number takes in a language. The rules are those of Unicode CLDR, in its notation:
/// <c>n = 1</c>, <c>n % 100 = 3..10</c>, <c>n % 10 = 2..4 and n % 100 != 12..14</c>. Immutable.
/// </summary>
internal sealed partial class PluralRules
{
    /// <summary>The form for every number that no rule is about.</summary>
    public const string Other = "other";

    /// <summary>Every number is the same.</summary>
    public static readonly PluralRules None = new([]);

    private readonly IReadOnlyList<(string Category, Func<int, bool> Fits)> _rules;

    private PluralRules(IReadOnlyList<(string, Func<int, bool>)> rules) => _rules = rules;

    public IEnumerable<string> Categories => _rules.Select(rule => rule.Category).Append(Other);

    public string CategoryOf(int number) => _rules.FirstOrDefault(rule => rule.Fits(Math.Abs(number))).Category ?? Other;

    public PluralRules With(string category, string rule) => new([.. _rules, (category, Parse(rule))]);

    /// <exception cref="FormatException">It is no such rule.</exception>
    private static Func<int, bool> Parse(string rule)
    {
        var choices = rule.Split(" or ").Select(choice => choice.Split(" and ").Select(Relation).ToList()).ToList();
        return number => choices.Exists(conditions => conditions.TrueForAll(condition => condition(number)));
    }

    private static Predicate<int> Relation(string text)
    {
        if (Shape().Match(text.Trim()) is not { Success: true } match)
        {
            throw new FormatException($"\"{text.Trim()}\" is no rule such as \"n = 1\" or \"n % 100 = 3..10\"");
        }

        var ranges = match.Groups["ranges"].Value.Split(',').Select(range => range.Split("..")).Select(range => (From: Number(range[0]), To: Number(range[^1]))).ToList();
        var (isWhole, isEqual) = (match.Groups["operand"].Value is "n" or "i", match.Groups["is"].Value is "=");
        var modulus = match.Groups["modulus"] is { Success: true } given ? Math.Max(1, Number(given.Value)) : int.MaxValue;

        // The other operands are about digits behind a comma, which a whole number does not have.
        return number => ranges.Exists(range => (isWhole ? number % modulus : 0) is var value && value >= range.From && value <= range.To) == isEqual;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<operand>[nivwftce])( % (?<modulus>[0-9]{1,7}))? (?<is>!?=) (?<ranges>[0-9]{1,7}(\.\.[0-9]{1,7})?(,[0-9]{1,7}(\.\.[0-9]{1,7})?)*)$", RegexOptions.ExplicitCapture, RegexTimeout.Milliseconds)]
    private static partial Regex Shape();
}
