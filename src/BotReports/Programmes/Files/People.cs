using System.Text.RegularExpressions;
using BotReports.Spelling;

namespace BotReports.Programmes.Files;

/// <summary>Reads the names and addresses of people from a cell.</summary>
internal static partial class People
{
    private const int Most = 20;

    /// <summary>The names in a cell that has several: one a line, or with semicolons or else commas between them.</summary>
    public static IReadOnlyList<string> Split(string? cell)
    {
        if (string.IsNullOrWhiteSpace(cell))
        {
            return [];
        }

        var separators = cell.Contains('\n', StringComparison.Ordinal) || cell.Contains(';', StringComparison.Ordinal) ? [';', '\n'] : new[] { ',' };
        return [.. cell.Split(separators).Select(name => Cleaning.Clean(name)).OfType<string>().Distinct().Take(Most)];
    }

    /// <summary>The people of a cell with names and of one with what they are known by.</summary>
    public static IReadOnlyList<AssignedRapporteur> Read(string? names, string? identities)
    {
        var people = Split(names).Select(Person).ToList();
        var known = Split(identities?.Replace(' ', ';')).Where(identity => Identity().IsMatch(identity)).ToList();
        if (known.Count == people.Count)
        {
            return [.. people.Zip(known, (person, identity) => person with { Identity = identity })];
        }

        // An address often has the family's name in it. One that fits nobody is somebody of its own.
        foreach (var identity in known)
        {
            var fitting = people.FindIndex(person => person.Identity is null && IsOf(identity, person.Name));
            if (fitting >= 0)
            {
                people[fitting] = people[fitting] with { Identity = identity };
            }
            else
            {
                people.Add(new AssignedRapporteur(identity, identity));
            }
        }

        return [.. people.Take(Most)];
    }

    /// <summary>One person by a name, by an address, or by both; null where there is neither.</summary>
    public static AssignedRapporteur? One(string? name, string? address)
    {
        var identity = address is not null && Identity().IsMatch(address) ? address : null;
        return (Cleaning.Clean(name) ?? identity) is { } known ? new AssignedRapporteur(known, identity) : null;
    }

    /// <summary><c>Ada Byron</c>, <c>Ada Byron &lt;ada@example.org&gt;</c> or <c>ada@example.org</c>.</summary>
    private static AssignedRapporteur Person(string text) =>
        Identity().IsMatch(text) ? new AssignedRapporteur(text, text)
        : text.IndexOf('<', StringComparison.Ordinal) is > 0 and var open && text.EndsWith('>') && Identity().IsMatch(text[(open + 1)..^1]) ? new AssignedRapporteur(text[..open].Trim(), text[(open + 1)..^1])
        : new AssignedRapporteur(text, null);

    private static bool IsOf(string identity, string name) =>
        Folding.Fold(name).Split(' ')[^1] is { Length: > 1 } last && Folding.Fold(identity.Split('@')[0]).Contains(last, StringComparison.Ordinal);

    // As the programme's schema has it.
    [GeneratedRegex(@"\A([^@\s]+@[^@\s]+|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[UW][A-Z0-9]{6,})\z", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Identity();
}
