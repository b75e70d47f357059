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

    /// <summary>Shows a card of any length, in several messages where one is not enough.</summary>
    public static async Task<DialogTurnResult> ShowAllAsync(this DialogContext dialog, Card card, CancellationToken cancellationToken)
    {
        foreach (var part in CardSplitter.Split(card))
        {
            await dialog.Context.SendCardAsync(part, cancellationToken);
        }

        return Dialog.EndOfTurn;
    }

    /// <summary>After somebody has left a report: goes on with the one that they worked on before, or stops asking.</summary>
    public static async Task<DialogTurnResult> GoBackAsync(
        this DialogContext dialog, Turn turn, string said, CancellationToken cancellationToken)
    {
        turn.Report = await turn.Reports.CurrentOfAsync(turn.Sender, cancellationToken);
        turn.Ask(null, null);
        if (turn.Report is { } before)
        {
            turn.Receipt = new Receipt($"{said} {turn.Phrases.WelcomeBack(before.Id.Name)}");
            return await dialog.RestartAsync(ReportDialog.Name, null, cancellationToken);
        }

        await dialog.CancelAllDialogsAsync(cancellationToken);
        return await dialog.SayAsync(said, cancellationToken);
    }

    /// <summary>Welcomes somebody who has no report: a chair or an organizer with what they can ask, anybody else with the sessions.</summary>
    public static async Task<DialogTurnResult> WelcomeAsync(this DialogContext dialog, Turn turn, EventRoles roles, CancellationToken cancellationToken)
    {
        var phrases = turn.Phrases;
        if (!roles.MayAskForMessages(turn.Sender))
        {
            turn.Receipt = new Receipt(phrases.Welcome, CardTextStyle.Default);
            return await dialog.RestartAsync(SessionDialog.Name, null, cancellationToken);
        }

        return await dialog.ShowAsync(
            new Card(phrases.PriorityMessages)
            {
                Body = [new CardText(phrases.ChairHelp)],
                Buttons =
                [
                    new CardButton(phrases.PriorityMessages, "priority messages") { IsPrimary = true },
                    new CardButton(phrases.WhoIsMissing, "who is missing"),
                    new CardButton(phrases.ButtonReport, "start"),
                ],
                Language = phrases.Language,
            },
            cancellationToken);
    }
}
