using System.Globalization;
using System.Text.RegularExpressions;

namespace BotReports.Templates.Files;

/// <summary>How many answers a form asks for in words: "up to four examples", "jusqu'à deux".</summary>
internal static partial class WordLimit
{
    private static readonly string[][] Numbers =
    [
        ["one", "un", "une", "uno", "una", "um", "uma"], ["two", "deux", "dos", "dois", "duas"], ["three", "trois", "tres", "três"], ["four", "quatre", "cuatro", "quatro"], ["five", "cinq", "cinco"],
        ["six", "seis"], ["seven", "sept", "siete", "sete"], ["eight", "huit", "ocho", "oito"], ["nine", "neuf", "nueve", "nove"], ["ten", "dix", "diez", "dez"],
    ];

    /// <summary>Null where it says none.</summary>
    public static int? In(string words)
    {
        foreach (Match match in UpTo().Matches(words))
        {
            var number = match.Groups["number"].Value.ToLowerInvariant();
            var limit = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : Array.FindIndex(Numbers, forms => forms.Contains(number)) + 1;
            if (limit is >= 1 and <= 100)
            {
                return limit;
            }
        }

        return null;
    }

    /// <summary>The words without a limit in brackets.</summary>
    public static string Without(string words) => InBrackets().Replace(words, match => In(match.Value) is null ? match.Value : "").Trim();

    [GeneratedRegex(@"\b(up to|at most|no more than|maximum( of)?|max\.?|only|one or|jusqu['’]à|au plus|au maximum|hasta|como máximo|máximo( de)?|até|no máximo|um ou|uno o|un ou) (?<number>[0-9]{1,2}|\w+)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, RegexTimeout.Milliseconds)]
    private static partial Regex UpTo();

    [GeneratedRegex(@"\s*\([^()]{0,80}\)\.?", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex InBrackets();
}
