using BotReports.Bot.Commands;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;

namespace BotReports.Bot.Cards;

/// <summary>Asks whether a word is a command with a typing mistake, or the answer. Until one of them is pressed, neither has happened.</summary>
public static class DidYouMeanCard
{
    /// <param name="turn">The turn of the word.</param>
    /// <param name="word">The command's word.</param>
    /// <param name="command">The command; null where the word is an answer that the open question knows.</param>
    /// <param name="asked">The slot that is asked for; null when none is.</param>
    public static Card Of(Turn turn, string word, ICommand? command, SlotAddress? asked)
    {
        var phrases = turn.Phrases;
        var shown = phrases.HelpLines.FirstOrDefault(line => Folding.Fold(line.Word) == word)?.Word ?? word;
        return new Card(phrases.DidYouMean(shown))
        {
            Body = [new CardText(phrases.DidYouMeanHint, CardTextStyle.Subtle)],
            Buttons =
            [
                // Only a command about the open question can come too late for it.
                new CardButton(shown, word) { IsPrimary = true, Slot = command is null or WalkCommand ? asked?.ToString() : null },
                new CardButton(phrases.ButtonMyAnswer, $"\\{turn.Utterance.Text}") { Slot = asked?.ToString() },
            ],
            Language = phrases.Language,
        };
    }
}
