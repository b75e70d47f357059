using BotReports.Reports;
using BotReports.Roles;

namespace BotReports.Exports;

/// <summary>All that is stored about one person.</summary>
/// <param name="Person">Who it is, as their channel says.</param>
public sealed record PersonalData(Person Person)
{
    /// <summary>Their chats with the bot: the channel, and the two letters of the language that they asked for, or the tag that the channel says.</summary>
    public IReadOnlyList<(string Channel, string? Language, string? TimeZone)> Chats { get; init; } = [];

    /// <summary>The reports that have something of them in them.</summary>
    public IReadOnlyList<Report> Reports { get; init; } = [];

    /// <summary>What organizers have vouched for, for them or by them.</summary>
    public IReadOnlyList<Vouch> Vouches { get; init; } = [];

    /// <summary>The roles that organizers have given to them, or they to others.</summary>
    public IReadOnlyList<NamedRole> Roles { get; init; } = [];

    /// <summary>That they wait for an organizer's word; null where they do not.</summary>
    public UnprovenPerson? Waiting { get; init; }
}
