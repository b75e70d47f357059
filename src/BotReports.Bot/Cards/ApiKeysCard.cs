using BotReports.Access;
using BotReports.Actions;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;

namespace BotReports.Bot.Cards;

/// <summary>Which keys other programs have.</summary>
internal static class ApiKeysCard
{
    /// <summary>More buttons than this are no help; a name does as well.</summary>
    private const int MostButtons = 12;

    public static Card Of(ApiKeyList list, Conference conference, Phrases phrases) => new(phrases.ApiKeys)
    {
        Eyebrow = conference.Programme.Title.In(phrases.Language),
        Body =
        [
            list.Keys.IsEmpty ? new CardText(phrases.NoApiKeys) : new CardList([.. list.Keys.Select(key => new CardListItem(key.Name, Note: NoteOf(key, conference, phrases)))]),
            new CardText(phrases.ApiKeysHint(ApiAddress.Of(conference)), CardTextStyle.Subtle),
        ],
        Buttons = [.. list.Keys.TakeLast(MostButtons).Select(key => new CardButton(ButtonTitle.Of(phrases.ButtonDistrust(key.Name)), new RevokeApiKey(key.Id)))],
        Language = phrases.Language,
    };

    private static string NoteOf(ApiKey key, Conference conference, Phrases phrases)
    {
        var made = phrases.ApiKeyMadeBy(key.ByName, phrases.Moment(conference.Local(key.At)));
        return key.IsApprovedOnly ? $"{made} · {phrases.OnlyApproved}" : made;
    }
}
