using BotReports.Languages;
using Microsoft.Bot.Builder;

namespace BotReports.Bot.Turns;

/// <summary>
/// A word of which the bot has asked whether it is a command, so that "yes" and "no" can be said as well as pressed. Only the next
/// message can settle it. Disposable: where it is lost, the word can be sent again.
/// </summary>
public sealed class Doubt(ConversationState state)
{
    private static readonly HashSet<string> Yes = ["yes", "y", "yep", "yeah", "oui", "si"];
    private static readonly HashSet<string> No = ["no", "n", "nope", "non"];

    private readonly IStatePropertyAccessor<string> _property = state.CreateProperty<string>("doubt");

    /// <param name="context">The turn.</param>
    /// <param name="word">The command that may be meant.</param>
    /// <param name="said">What was typed; empty where the bot has asked of its own, so that a no leaves everything as it is.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task RememberAsync(ITurnContext context, string word, string said, CancellationToken cancellationToken) =>
        _property.SetAsync(context, $"{word}\n{said}", cancellationToken);

    public Task ForgetAsync(ITurnContext context, CancellationToken cancellationToken) => _property.SetAsync(context, "", cancellationToken);

    /// <summary>What an utterance makes of the word in doubt: the command, the answer, or null where it is about something else.</summary>
    public async Task<Utterance?> SettleAsync(ITurnContext context, Turn turn, CancellationToken cancellationToken)
    {
        if ((await _property.GetAsync(context, () => "", cancellationToken)).Split('\n') is not [var word, var said])
        {
            return null;
        }

        await _property.SetAsync(context, "", cancellationToken);
        var folded = turn.Utterance.Folded;
        return turn.Utterance.IsPressed ? null
            : Yes.Contains(folded) ? new Utterance(word)
            : No.Contains(folded) && said.Length == 0 ? new Utterance("continue")
            : No.Contains(folded) || folded == Folding.Fold(turn.Phrases.ButtonMyAnswer) ? new Utterance(said, IsLiteral: true)
            : null;
    }
}
