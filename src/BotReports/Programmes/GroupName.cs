using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using BotReports.Languages;
using BotReports.Spelling;

namespace BotReports.Programmes;

/// <summary>What a breakout group of a session is called: <c>Asia group</c>. The word for "group" makes no difference, so that <c>asia</c> means it too.</summary>
public sealed partial record GroupName
{
    private const int Longest = 60;

    // A group may well be called A, so an article of one letter counts.
    private static readonly FrozenSet<string> Generic =
        Vocabulary.All.Words("group-word").Concat(Vocabulary.All.Words("article").Where(article => article.Length > 1)).ToFrozenSet();

    private GroupName(string value) => (Value, Key) = (value, KeyOf(value));

    /// <summary>As it is printed.</summary>
    public string Value { get; }

    /// <summary>The same for all names of one group: lower case letters, digits and single hyphens.</summary>
    public string Key { get; }

    public static bool TryParse(string? text, [NotNullWhen(true)] out GroupName? name)
    {
        name = text?.Trim() is { Length: > 0 and <= Longest } trimmed && !trimmed.Contains('\n', StringComparison.Ordinal) ? new GroupName(trimmed) : null;
        return name is not null;
    }

    public static bool IsKey(string text) => KeyShape().IsMatch(text);

    /// <summary>Whether the name says that it is a group's.</summary>
    public bool SaysGroup => WordsIn(Value).Any(word => Vocabulary.All.Means("group-word", word));

    public override string ToString() => Value;

    private static string KeyOf(string value)
    {
        var words = WordsIn(value).Where(word => !Generic.Contains(word)).ToList();

        // A name in another alphabet has no letters that a document's name may have.
        return words.Count > 0 ? string.Join('-', words) : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Folding.Fold(value))), 0, 4);
    }

    private static IEnumerable<string> WordsIn(string value) => Word().Matches(Folding.Fold(value)).Select(match => match.Value);

    [GeneratedRegex("[a-z0-9]+", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Word();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex KeyShape();
}
