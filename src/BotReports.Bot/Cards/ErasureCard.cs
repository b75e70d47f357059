using BotReports.Actions;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;

namespace BotReports.Bot.Cards;

/// <summary>Asks whom somebody wants to be erased, which way, and whether they are sure.</summary>
internal static class ErasureCard
{
    /// <summary>More buttons than this are no help.</summary>
    private const int MostButtons = 12;

    /// <summary>What is to become of the person's words.</summary>
    public static Card Ask(Person person, Erase action, bool isSelf, Phrases phrases) => new(isSelf ? phrases.EraseYourself : phrases.ErasePerson(person.Name))
    {
        Body = [new CardText(phrases.EraseHint, CardTextStyle.Subtle)],
        Buttons =
        [
            new CardButton(phrases.ButtonEraseName, action with { Mode = ErasureMode.Name }),
            new CardButton(phrases.ButtonEraseWords, action with { Mode = ErasureMode.Words }),
            new CardButton(phrases.ButtonEraseNothing, action with { Mode = ErasureMode.Name, IsSure = false }) { IsPrimary = true },
        ],
        Language = phrases.Language,
    };

    /// <summary>Nothing of it can be undone.</summary>
    public static Card ForSure(Person person, Erase sure, bool isSelf, Phrases phrases) => new(
        isSelf ? phrases.EraseYourselfForSure(sure.Mode is ErasureMode.Words) : phrases.ErasePersonForSure(person.Name, sure.Mode is ErasureMode.Words))
    {
        Buttons = [new CardButton(phrases.ButtonNo, sure with { IsSure = false }) { IsPrimary = true }, new CardButton(phrases.ButtonYes, sure)],
        Language = phrases.Language,
    };

    /// <summary>Those who bear a name.</summary>
    public static Card Choice(IReadOnlyList<Person> called, Phrases phrases) => new(called.Count > 0 ? phrases.EraseWhom : phrases.NobodyToErase)
    {
        Body = called.Count == 0 ? [] : [new CardList([.. called.Take(MostButtons).Select(person => new CardListItem(person.Name, Note: person.Email ?? person.Id))])],
        Buttons = [.. called.Take(MostButtons).Select(person => new CardButton(ButtonTitle.Of(phrases.ButtonErase(person.Name)), new Erase(person.Id)))],
        Language = phrases.Language,
    };
}
