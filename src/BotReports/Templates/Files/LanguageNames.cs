using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace BotReports.Templates.Files;

/// <summary>Languages as an XLSForm names them: <c>French (fr)</c>, and in older ones <c>French</c>, <c>français</c> or <c>fr</c>.</summary>
internal static partial class LanguageNames
{
    private static readonly FrozenDictionary<string, string> Codes = Known();

    /// <summary>The two letters of a language; null for one that is not known.</summary>
    public static string? CodeOf(string name)
    {
        var words = name.Trim();
        if (InBrackets().Match(words) is { Success: true } match)
        {
            words = match.Groups["code"].Value;
            if (words.Length == 2)
            {
                return words.ToLowerInvariant();
            }
        }

        return Codes.GetValueOrDefault(words.Split('-', '_')[0].ToLowerInvariant());
    }

    public static string NameOf(string code) => $"{CultureInfo.GetCultureInfo(code).EnglishName.Split('(')[0].Trim()} ({code})";

    private static FrozenDictionary<string, string> Known()
    {
        var codes = new Dictionary<string, string>();
        foreach (var culture in CultureInfo.GetCultures(CultureTypes.NeutralCultures).Where(culture => culture.Name.Length == 2))
        {
            foreach (var name in new[] { culture.Name, culture.ThreeLetterISOLanguageName, culture.EnglishName, culture.NativeName })
            {
                codes.TryAdd(name.ToLowerInvariant(), culture.Name);
            }
        }

        return codes.ToFrozenDictionary();
    }

    [GeneratedRegex(@"\((?<code>[A-Za-z]{2,3})([-_][A-Za-z0-9]{1,8}){0,3}\)\s*\z", RegexOptions.ExplicitCapture, RegexTimeout.Milliseconds)]
    private static partial Regex InBrackets();
}
