using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace BotReports.Programmes;

/// <summary>
/// The number of a session as the programme prints it: <c>4.1</c>, <c>12</c>, <c>3b</c>, <c>WS28</c>, <c>A-12</c>. Letters in front are
/// capitals and letters behind are small, however they were written. Orders as people count: 4.2 before 4.10.
/// </summary>
public sealed partial record SessionNumber : IComparable<SessionNumber>
{
    private static readonly StringComparer AsPeopleCount = StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.NumericOrdering);

    private SessionNumber(string prefix, string digits) => (Value, Prefix) = (prefix + digits, prefix.TrimEnd('-'));

    public string Value { get; }

    /// <summary>The letters that it begins with, <c>WS</c>; empty for a number that begins with a digit. Such a number looks like a word.</summary>
    public string Prefix { get; }

    /// <summary>The theme or track that the session belongs to: the part before the first dot, or the letters in front where there is no dot.</summary>
    public string Track => Value.Contains('.', StringComparison.Ordinal) || Prefix.Length == 0 ? Value.Split('.')[0] : Prefix;

    public static bool TryParse(string? text, [NotNullWhen(true)] out SessionNumber? number)
    {
        number = text is not null && Shape().Match(text) is { Success: true } match
            ? new SessionNumber(match.Groups["prefix"].Value.ToUpperInvariant(), match.Groups["digits"].Value.ToLowerInvariant())
            : null;
        return number is not null;
    }

    /// <summary>Whether a text means this number, with or without its hyphen: <c>a12</c> and <c>A 12</c> mean <c>A-12</c>.</summary>
    public bool IsMeantBy(string text) => string.Equals(Bare(text), Bare(Value), StringComparison.OrdinalIgnoreCase);

    public int CompareTo(SessionNumber? other) =>
        AsPeopleCount.Compare(Value, other?.Value) is not 0 and var order ? order : string.CompareOrdinal(Value, other?.Value);

    public override string ToString() => Value;

    private static string Bare(string text) => text.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);

    [GeneratedRegex(@"\A(?<prefix>[a-zA-Z]{1,4}-?)?(?<digits>[0-9]{1,3}[a-zA-Z]?(\.[0-9]{1,3}[a-zA-Z]?){0,2})\z", RegexOptions.ExplicitCapture, RegexTimeout.Milliseconds)]
    private static partial Regex Shape();
}
