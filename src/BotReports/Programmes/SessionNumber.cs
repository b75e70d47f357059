using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace BotReports.Programmes;

/// <summary>The number of a session as the programme prints it: <c>4.1</c>, <c>12</c>, <c>3b</c>. Orders as people count: 4.2 before 4.10.</summary>
public sealed partial record SessionNumber : IComparable<SessionNumber>
{
    private static readonly StringComparer AsPeopleCount = StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.NumericOrdering);

    private SessionNumber(string value) => Value = value;

    public string Value { get; }

    /// <summary>The part before the first dot: the theme or track that the session belongs to.</summary>
    public string Track => Value.Split('.')[0];

    public static bool TryParse(string? text, [NotNullWhen(true)] out SessionNumber? number)
    {
        number = text is not null && Shape().IsMatch(text) ? new SessionNumber(text.ToLowerInvariant()) : null;
        return number is not null;
    }

    public int CompareTo(SessionNumber? other) => AsPeopleCount.Compare(Value, other?.Value);

    public override string ToString() => Value;

    [GeneratedRegex(@"^[0-9]{1,3}[a-zA-Z]?(\.[0-9]{1,3}[a-zA-Z]?){0,2}$", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Shape();
}
