using BotReports.Actions;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Spelling;

namespace BotReports.Bot.Turns;

/// <summary>Settles what the bot has asked whether it was meant, when "yes" and "no" are said rather than pressed. Only the next message can settle it.</summary>
internal static class PendingConfirmations
{
    /// <summary>What the bot will have asked.</summary>
    /// <param name="action">What a yes does.</param>
    /// <param name="said">What a no makes an answer; empty where a no leaves everything as it is.</param>
    public static PendingConfirmation Of(BotAction action, string said) => new(ActionJson.Write(action), said);

    /// <summary>What a message makes of it: the action, the answer, or null where it is about something else.</summary>
    public static BotAction? Settle(Turn turn)
    {
        if (turn.Conversation.Confirmation is not { } pending)
        {
            return null;
        }

        turn.Conversation = turn.Conversation with { Confirmation = null };
        var (folded, vocabulary) = (turn.Said.Folded, Vocabulary.All);
        var isNo = vocabulary.Means("no", folded);
        return turn.IsPressed ? null
            : vocabulary.Means("yes", folded) ? ActionJson.Read(pending.Action)
            : isNo && pending.Said.Length == 0 ? ActionJson.Read(pending.Action) is Erase erase ? erase with { IsSure = false } : new Continue()
            : isNo || folded == Folding.Fold(turn.Phrases.ButtonMyAnswer) ? new GiveAnswer(pending.Said, IsLiteral: true)
            : null;
    }
}
