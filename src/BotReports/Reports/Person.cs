using System.Text.Json.Serialization;
using BotReports.Programmes;
using BotReports.Spelling;

namespace BotReports.Reports;

/// <summary>Somebody who speaks to the bot.</summary>
/// <param name="Id">The Entra object id where there is one, else the channel's user id.</param>
/// <param name="Email">An address that the channel proves to be theirs. Null when it does not tell, or does not prove it.</param>
public sealed record Person(string Id, string Name, string? Email = null)
{
    /// <summary>The address in the profile of somebody whose channel does not prove it: a guest, a stranger. It gives no role. Null for none.</summary>
    [JsonIgnore]
    public string? UnprovenEmail { get; init; }

    /// <summary>Their id in the app that they write from, where they are known by that of another; null where there is one id.</summary>
    [JsonIgnore]
    public string? AccountId { get; init; }

    /// <summary>The person as they would be if their address were proven.</summary>
    [JsonIgnore]
    public Person IfProven => UnprovenEmail is null ? this : this with { Email = UnprovenEmail, UnprovenEmail = null };

    /// <summary>Whether an identity from a setting or the programme (an e-mail address or an id) means this person.</summary>
    public bool Is(string? identity) =>
        identity is not null
        && (string.Equals(identity, Id, StringComparison.OrdinalIgnoreCase) || string.Equals(identity, AccountId, StringComparison.OrdinalIgnoreCase) || string.Equals(identity, Email, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Whether the programme means the person. Everybody can call themselves what they like, so a name alone, in whatever order of its words, counts only where the
    /// programme gives no identity.
    /// </summary>
    public bool IsMeantBy(AssignedRapporteur assigned) => assigned.Identity is null ? WordsOf(assigned.Name).SetEquals(WordsOf(Name)) : Is(assigned.Identity);

    /// <summary>Whether the programme names the person for a session.</summary>
    public bool IsAssignedTo(Session session) => session.Rapporteurs.Any(IsMeantBy);

    /// <summary>What the programme calls the person for a session; what they call themselves where it does not name them.</summary>
    public string NameIn(Session session) => session.Rapporteurs.FirstOrDefault(rapporteur => Is(rapporteur.Identity))?.Name ?? Name;

    private static HashSet<string> WordsOf(string name) => [.. Folding.Fold(name).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)];
}
