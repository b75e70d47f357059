using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Spelling;

namespace BotReports.ChathamHouse;

/// <summary>
/// Finds the programme's participants and organizations where a text tells what somebody said. Under the Chatham House rule that
/// may be told, but not by whom. Looks at one sentence at a time; case and accents do not matter. Immutable.
/// </summary>
public sealed partial class SpeakerFinder
{
    /// <summary>A shorter surname is too often another word.</summary>
    private const int ShortestSurname = 4;

    // Folded: verbs of saying, and the ways of naming a source.
    private static readonly Regex Speech = new(Vocabulary.All.Saying("speech"), RegexOptions.CultureInvariant, RegexTimeout.Value);

    private static readonly string Title = $@"(?:(?:{string.Join('|', Vocabulary.All.WrittenWords("title").Select(Regex.Escape))})\.?\s+)?";

    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    private static readonly SearchValues<char> OpeningMarks = SearchValues.Create("\"“«");

    private static readonly SearchValues<char> ClosingMarks = SearchValues.Create("\"”»");

    private readonly IReadOnlyList<NamedSpeaker> _names;

    // The longest first, so that a full name is not found as a surname only.
    public SpeakerFinder(Programme programme) => _names =
    [
        .. programme.Participants.SelectMany(WithSurname).Select(name => new NamedSpeaker(name, IsOrganization: false))
            .Concat(programme.Organizations.Select(name => new NamedSpeaker(name, IsOrganization: true)))
            .OrderByDescending(name => name.Name.Length),
    ];

    /// <summary>The names beside reported speech, each once, as they are in the text; empty for a text that gives nobody away.</summary>
    public IReadOnlyList<NamedSpeaker> Find(string text)
    {
        var found = new List<NamedSpeaker>();
        foreach (var sentence in Sentences().Split(text).Where(TellsSpeech))
        {
            var rest = sentence;
            foreach (var name in _names)
            {
                while (PlaceOf(name.Name, rest) is var (at, length))
                {
                    found.Add(name with { Name = rest.Substring(at, length) });
                    rest = rest.Remove(at, length);
                }
            }
        }

        return [.. found.DistinctBy(name => name.Name)];
    }

    /// <summary>The text with other words in the place of names and of the titles before them.</summary>
    public static string Replace(string text, IEnumerable<NamedSpeaker> names, Func<NamedSpeaker, string> instead)
    {
        foreach (var name in names.OrderByDescending(name => name.Name.Length))
        {
            text = Regex.Replace(text, $@"(?<!\w){Title}{Regex.Escape(name.Name)}(?!\w)", found => found.Index == 0 ? Capital(instead(name)) : instead(name), RegexOptions.None, RegexTimeout.Value);
        }

        return text;
    }

    private static string Capital(string words) => char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];

    private static bool TellsSpeech(string sentence) => Speech.IsMatch(Folding.Fold(sentence)) || QuotesWords(sentence);

    /// <summary>Whether three words or more stand between quotation marks; fewer are rather a term. Where the first mark has none after its third word, no other has.</summary>
    private static bool QuotesWords(ReadOnlySpan<char> sentence)
    {
        if (sentence.IndexOfAny(OpeningMarks) is not (>= 0 and var opening))
        {
            return false;
        }

        var rest = sentence[(opening + 1)..].TrimStart();
        for (var words = 1; words < 3; words++)
        {
            var end = 0;
            while (end < rest.Length && !char.IsWhiteSpace(rest[end]))
            {
                end++;
            }

            rest = rest[end..].TrimStart();
        }

        return rest.Length > 1 && rest[1..].ContainsAny(ClosingMarks);
    }

    private static IEnumerable<string> WithSurname(string name) =>
        name.Split(' ')[^1] is { Length: >= ShortestSurname } surname && surname.Length < name.Length ? [name, surname] : [name];

    /// <summary>Where a name stands as a word of its own.</summary>
    private static (int At, int Length)? PlaceOf(string name, string sentence)
    {
        for (var from = 0; from < sentence.Length;)
        {
            var at = CultureInfo.InvariantCulture.CompareInfo.IndexOf(sentence.AsSpan(from), name, Loosely, out var length);
            if (at < 0 || length == 0)
            {
                return null;
            }

            at += from;
            if ((at == 0 || !char.IsLetterOrDigit(sentence[at - 1])) && (at + length == sentence.Length || !char.IsLetterOrDigit(sentence[at + length])))
            {
                return (at, length);
            }

            from = at + 1;
        }

        return null;
    }

    [GeneratedRegex(@"(?<=[.!?…])\s+|\n", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Sentences();
}
