using System.Text.RegularExpressions;

namespace BotReports.Programmes.Files;

/// <summary>A session's number that stands before its title: <c>4.1 Multilateral cooperation</c>, <c>WS #28: Cities</c>, <c>Session 12 – Closing</c>.</summary>
internal static partial class TitleNumber
{
    /// <summary>Null where a title begins with no number, or with one that more probably counts something.</summary>
    /// <param name="rest">The title without it.</param>
    public static SessionNumber? Of(string title, out string rest)
    {
        rest = title;
        if (Beginning().Match(title) is not { Success: true } match
            || !SessionNumber.TryParse(match.Groups["letters"].Value.Trim(' ', '#') + match.Groups["digits"].Value, out var number))
        {
            return null;
        }

        // "10 ways to listen" has ten ways; "10: ways to listen" is the tenth session. "Day 1: Opening" is no session's number.
        var letters = match.Groups["letters"].Value;
        var isPlain = letters.Length == 0 && !match.Groups["digits"].Value.Contains('.', StringComparison.Ordinal);
        var isWord = letters.EndsWith(' ') && letters.Any(char.IsLower);
        if (isWord || (isPlain && !match.Groups["word"].Success && string.IsNullOrWhiteSpace(match.Groups["after"].Value)))
        {
            return null;
        }

        rest = match.Groups["rest"].Value;
        return number;
    }

    [GeneratedRegex(
        @"\A(?<word>(?:session|séance|sesión|sessão|sitzung|workshop|atelier|taller) )?(?:#|n[o°º]\.? ?)?(?<letters>[a-z]{1,4}(?:-| ?#| )?)?(?<digits>[0-9]{1,3}[a-z]?(?:\.[0-9]{1,3}[a-z]?){0,2})(?<after> ?[:.)–—|-] | )(?<rest>\S.*)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, RegexTimeout.Milliseconds)]
    private static partial Regex Beginning();
}
