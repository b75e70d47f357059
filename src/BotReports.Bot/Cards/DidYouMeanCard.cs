using BotReports.Actions;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Spelling;

namespace BotReports.Bot.Cards;

/// <summary>Asks whether a word is a command with a typing mistake, or the answer. Until one of them is pressed, neither has happened.</summary>
internal static class DidYouMeanCard
{
    /// <param name="phrases">The language.</param>
    /// <param name="word">The word that may have been meant.</param>
    /// <param name="action">What the word does.</param>
    /// <param name="text">What was typed, as an answer.</param>
    /// <param name="asked">The slot that is asked for; null when none is.</param>
    public static Card Of(Phrases phrases, string word, BotAction action, string text, SlotAddress? asked)
    {
        var shown = phrases.HelpLines.FirstOrDefault(line => Folding.Fold(line.Word) == word)?.Word ?? word;
        return new Card(phrases.DidYouMean(shown))
        {
            Body = [new CardText(phrases.DidYouMeanHint, CardTextStyle.Subtle)],
            Buttons =
            [
                new CardButton(shown, About(asked, action)) { IsPrimary = true },
                new CardButton(phrases.ButtonMyAnswer, new GiveAnswer(text, asked, IsLiteral: true)),
            ],
            Language = phrases.Language,
        };
    }

    /// <summary>Only an action about the open question can come too late for it.</summary>
    private static BotAction About(SlotAddress? asked, BotAction action) => action switch
    {
        Skip skip => skip with { Slot = asked },
        Done done => done with { Slot = asked },
        Back back => back with { Slot = asked },
        More more => more with { Slot = asked },
        SettleQuotes settle => settle with { Slot = asked },
        _ => action,
    };
}
