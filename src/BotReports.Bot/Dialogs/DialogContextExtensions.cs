using BotReports.Bot.Cards;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Reports;
using BotReports.Roles;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotReports.Bot.Dialogs;

/// <summary>What several commands do with the dialogs.</summary>
internal static class DialogContextExtensions
{
    /// <summary>Leaves whatever is open and begins a dialog.</summary>
    public static async Task<DialogTurnResult> RestartAsync(this DialogContext dialog, string name, object? options, CancellationToken cancellationToken)
    {
        await dialog.CancelAllDialogsAsync(cancellationToken);
        return await dialog.BeginDialogAsync(name, options, cancellationToken);
    }

    /// <summary>Says something and leaves the open question open.</summary>
    public static async Task<DialogTurnResult> SayAsync(this DialogContext dialog, string text, CancellationToken cancellationToken)
    {
        await dialog.Context.SendActivityAsync(MessageFactory.Text(text), cancellationToken);
        return Dialog.EndOfTurn;
    }

    /// <summary>Says something to one person where others read along, unseen by them where the channel can do that.</summary>
    public static async Task<DialogTurnResult> EphemeralAsync(this DialogContext dialog, Turn turn, string text, CancellationToken cancellationToken)
    {
        if (dialog.Context.Activity.Type is ActivityTypes.Invoke)
        {
            turn.Ephemeral = text;
            return Dialog.EndOfTurn;
        }

        var activity = MessageFactory.Text(text);
        activity.DeliveryMode = turn.IsPersonal ? null : DeliveryModes.Ephemeral;
        await dialog.Context.SendActivityAsync(activity, cancellationToken);
        return Dialog.EndOfTurn;
    }

    public static async Task<DialogTurnResult> ShowAsync(this DialogContext dialog, Card card, CancellationToken cancellationToken)
    {
        await dialog.Context.SendCardAsync(card, cancellationToken);
        return Dialog.EndOfTurn;
    }
}
