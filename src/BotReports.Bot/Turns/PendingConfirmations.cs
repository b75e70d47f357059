using BotReports.Languages;
using BotReports.Reports;

namespace BotReports.Bot.Turns;

/// <summary>Settles what the bot has asked whether it was meant, when "yes" and "no" are said rather than pressed. Only the next message can settle it.</summary>
internal static class PendingConfirmations
{
    private static readonly HashSet<string> Yes = ["yes", "y", "yep", "yeah", "oui", "si"];
    private static readonly HashSet<string> No = ["no", "n", "nope", "non"];

    /// <summary>What an utterance makes of the word in doubt: the command, the answer, or null where it is about something else.</summary>
    public static Utterance? Settle(Turn turn)
    {
        if (turn.Conversation.Confirmation is not { } pending)
        {
            return null;
        }

        turn.Conversation = turn.Conversation with { Confirmation = null };
        var folded = turn.Utterance.Folded;
        return turn.Utterance.IsPressed ? null
            : Yes.Contains(folded) ? new Utterance(pending.Command)
            : No.Contains(folded) && pending.Said.Length == 0 ? new Utterance("continue")
            : No.Contains(folded) || folded == Folding.Fold(turn.Phrases.ButtonMyAnswer) ? new Utterance(pending.Said, IsLiteral: true)
            : null;
    }
}
