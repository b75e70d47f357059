using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Reports;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Dialogs;

/// <summary>
/// A yes or a no before something large. Words that are neither are not lost: they are kept as a note, and nothing large happens.
/// </summary>
internal static class Confirmation
{
    /// <summary>What the question's prompt allows; the receipt says so where the answer was neither yes nor no.</summary>
    public static async Task<bool> ValidateAsync(PromptValidatorContext<bool> prompt, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(prompt.Context);
        if (prompt.Recognized.Succeeded)
        {
            return true;
        }

        await KeepAsync(turn, cancellationToken);
        prompt.Recognized.Value = false;
        return true;
    }

    /// <summary>Keeps words that are neither yes nor no.</summary>
    public static async Task KeepAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Report is { } current && turn.Said.Text.Length > 0)
        {
            turn.Report = await turn.Reports.ChangeAsync(current.Id, report => report!.Note(turn.Said.Text, turn.Delivery), cancellationToken);
        }

        turn.Receipt = new Receipt(turn.Phrases.NotFiled, CardTextStyle.Attention);
    }
}
