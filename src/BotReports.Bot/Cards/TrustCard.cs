using BotReports.Actions;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Roles;

namespace BotReports.Bot.Cards;

/// <summary>For whom the organizers have vouched, and who waits for it.</summary>
internal static class TrustCard
{
    /// <summary>More buttons than this are no help.</summary>
    private const int MostButtons = 12;

    /// <summary>Everybody, with what can be done.</summary>
    public static Card Of(TrustList list, Conference conference, Phrases phrases) => new(phrases.TrustedPeople(list.Vouches.Length))
    {
        Body =
        [
            .. list.Vouches.IsEmpty ? Array.Empty<CardElement>() : [new CardList([.. list.Vouches.Select(vouch => new CardListItem(vouch.Name, Note: phrases.VouchedBy(vouch.Email, vouch.ByName, conference.TimeOf(vouch.At))))])],
            .. list.Waiting.IsEmpty ? Array.Empty<CardElement>() : [new CardHeading(phrases.WaitForTrust), new CardList([.. list.Waiting.Select(waiting => new CardListItem(waiting.Name, Note: waiting.Email))])],
            new CardText(phrases.TrustHint, CardTextStyle.Subtle),
        ],
        Buttons =
        [
            .. list.Waiting.Take(MostButtons).Select(waiting => new CardButton(ButtonTitle.Of(phrases.ButtonTrust(waiting.Name)), new Trust(waiting.Id))),
            .. list.Vouches.TakeLast(MostButtons).Select(vouch => new CardButton(ButtonTitle.Of(phrases.ButtonDistrust(vouch.Name)), new Distrust(vouch.Id))),
        ],
        Language = phrases.Language,
    };

    /// <summary>Those who bear a name. Where nobody does, all who wait.</summary>
    public static Card Choice(IReadOnlyList<Person> called, TrustList list, Phrases phrases)
    {
        var offered = called.Count > 0 ? called : [.. list.Waiting.Select(waiting => new Person(waiting.Id, waiting.Name) { UnprovenEmail = waiting.Email })];
        return new Card(called.Count > 0 ? phrases.TrustWhom : phrases.NobodyToTrust)
        {
            Body =
            [
                .. offered.Count == 0 ? Array.Empty<CardElement>() : [new CardList([.. offered.Take(MostButtons).Select(person => new CardListItem(person.Name, Note: person.UnprovenEmail))])],
                new CardText(phrases.TrustHint, CardTextStyle.Subtle),
            ],
            Buttons = [.. offered.Take(MostButtons).Select(person => new CardButton(ButtonTitle.Of(phrases.ButtonTrust(person.Name)), new Trust(person.Id)))],
            Language = phrases.Language,
        };
    }

    /// <summary>Tells the organizers of people who wanted what their role would give them.</summary>
    public static Card Wanted(IReadOnlyList<UnprovenPerson> people, Phrases phrases) => new(phrases.WaitForTrust)
    {
        Body =
        [
            new CardList([.. people.Select(person => new CardListItem(person.Name, Note: person.Email))]),
            new CardText(phrases.WaitForTrustHint, CardTextStyle.Subtle),
        ],
        Buttons = [.. people.Select(person => new CardButton(ButtonTitle.Of(phrases.ButtonTrust(person.Name)), new Trust(person.Id)))],
        Language = phrases.Language,
    };
}
