using BotReports.Actions;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Roles;

namespace BotReports.Bot.Cards;

/// <summary>Who organizes the event, and who chairs.</summary>
internal static class RolesCard
{
    /// <summary>More lines of a kind than this nobody reads.</summary>
    private const int MostListed = 25;

    /// <summary>More buttons than this are no help.</summary>
    private const int MostButtons = 12;

    public static Card Of(EventRoles roles, Conference conference, Phrases phrases) => new(phrases.Roles)
    {
        Eyebrow = conference.Programme.Title.In(phrases.Language),
        Body =
        [
            .. Part(phrases.Organizers, Role.Organizer, roles, conference, phrases),
            .. Part(phrases.Chairs, Role.Chair, roles, conference, phrases),
            new CardText(phrases.RolesHint, CardTextStyle.Subtle),
        ],
        Buttons = [.. roles.Named.Named.TakeLast(MostButtons).Select(named => new CardButton(ButtonTitle.Of(phrases.ButtonDistrust(named.Name)), new TakeRole(named.Role, named.Identity)))],
        Language = phrases.Language,
    };

    private static IEnumerable<CardElement> Part(string heading, Role role, EventRoles roles, Conference conference, Phrases phrases)
    {
        List<CardListItem> people =
        [
            .. roles.InSettings(role).Select(identity => new CardListItem(identity, Note: phrases.RoleBySettings)),
            .. roles.Named.Named.Where(named => named.Role == role).Select(named => new CardListItem(named.Name, Note: phrases.RoleNamedBy(named.ByName, phrases.Moment(conference.Local(named.At))))),
        ];
        return people.Count == 0 ? [] : [new CardHeading(heading), .. ShortList.Of(people, MostListed, phrases)];
    }
}
