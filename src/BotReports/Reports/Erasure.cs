using BotReports.Spelling;

namespace BotReports.Reports;

/// <summary>A person who is taken out of reports, and what takes their place.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Mode">What becomes of their words.</param>
/// <param name="Pseudonym">What takes the place of the id; the same in all reports of the event.</param>
/// <param name="At">When it was asked for.</param>
public sealed record Erasure(string Person, ErasureMode Mode, string Pseudonym, DateTimeOffset At)
{
    /// <summary>A shorter part of a name is in too many words.</summary>
    private const int ShortestName = 3;

    /// <summary>What the person is called, in each way that was found.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The e-mail addresses that were found.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    /// <summary>The keys of the person's own chats in <see cref="Report.Conversations"/>.</summary>
    public IReadOnlyList<string> Conversations { get; init; } = [];

    /// <summary>Whether the messages that words came in still lead to them: somebody's id takes the place, and not nobody's.</summary>
    public bool KeepsMessages { get; init; }

    /// <summary>What takes the place of the name.</summary>
    public required string Somebody { get; init; }

    /// <summary>What takes the place of words that something else refers to.</summary>
    public required string Gone { get; init; }

    public bool IsMe(string? id) => string.Equals(id, Person, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a name is the person's, in whatever order of its words.</summary>
    public bool IsMyName(string? name) => name is not null && WordsOf(name) is { Count: > 0 } words && Names.Any(mine => WordsOf(mine).SetEquals(words));

    /// <summary>The id, or what takes its place.</summary>
    public string IdOf(string id) => IsMe(id) ? Pseudonym : id;

    /// <summary>A <see cref="Wording.Stamp"/>, which ends in its author's id.</summary>
    public string? StampOf(string? stamp) => stamp?.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && IsMe(stamp[(space + 1)..]) ? $"{stamp[..space]} {Pseudonym}" : stamp;

    /// <summary>A text without the person's full name and address.</summary>
    public string Unnamed(string text) =>
        Names.Concat(Addresses).Where(name => name.Length > 1).OrderByDescending(name => name.Length).Aggregate(text, (without, name) => without.Replace(name, Somebody, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a text, of JSON or of the bot's own, has the person's id, name or address in it.</summary>
    public bool IsAboutMe(string? text) => text is not null
        && Names.Concat(Addresses).Append(Person).Any(mine => mine.Length > 0 && (text.Contains(mine, StringComparison.OrdinalIgnoreCase) || text.Contains(Escaped(mine), StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether the name of a file has any of the person's names in it.</summary>
    public bool IsCalledAfterMe(string file) => IsAboutMe(file) || Names.SelectMany(WordsOf).Any(word => word.Length >= ShortestName && Folding.Fold(file).Contains(word, StringComparison.Ordinal));

    private static string Escaped(string text) => System.Text.Json.JsonEncodedText.Encode(text).Value;

    private static HashSet<string> WordsOf(string name) => [.. Folding.Fold(name).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)];
}
