using BotReports.Languages;
using BotReports.Reports;

namespace BotReports.Slack;

/// <summary>A user's profile in Slack.</summary>
/// <param name="Email">Null where Slack does not tell.</param>
/// <param name="Locale">Such as <c>fr-FR</c>; null where Slack does not tell.</param>
/// <param name="TimeZone">An IANA name; null where Slack does not tell.</param>
internal sealed record SlackUser(string Id, string Name, string? Email = null, string? Locale = null, string? TimeZone = null)
{
    /// <summary>Whether the workspace vouches for the address: not for that of a guest, a stranger, somebody from another workspace, or one that nobody has confirmed.</summary>
    public bool IsProven { get; init; }

    /// <summary>In the user's language; where the bot does not speak it, in the other.</summary>
    /// <param name="otherwise">Two letters.</param>
    public Phrases PhrasesOr(string otherwise) => Phrases.Find(Locale) ?? Phrases.In(otherwise);

    public Person Person => IsProven ? new Person(Id, Name, Email) : new Person(Id, Name) { UnprovenEmail = Email };
}
