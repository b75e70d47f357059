using BotReports.Bot.Cards;
using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotReports.Bot.Handlers;

/// <summary>Does what a handler has decided: the changes in the turn, the replies, then what is asked next. All of it stands once the turn is committed.</summary>
internal static class Performance
{
    public static async Task<DialogTurnResult> PerformAsync(Decision decision, DialogContext dialog, Turn turn, CancellationToken cancellationToken)
    {
        await ApplyAsync(decision, turn, cancellationToken);
        foreach (var reply in decision.Replies)
        {
            await SayAsync(reply, dialog, turn, cancellationToken);
        }

        switch (decision.Next)
        {
            case NextStep.Ask { Slot: var slot }:
                return await dialog.RestartAsync(DialogIds.Report, slot.ToString(), cancellationToken);
            case NextStep.Begin { Dialog: var name, Options: var options }:
                return await dialog.RestartAsync(name, options, cancellationToken);
            case var next when next == NextStep.Close:
                await dialog.CancelAllDialogsAsync(cancellationToken);
                return Dialog.EndOfTurn;
            default:
                return Dialog.EndOfTurn;
        }
    }

    /// <summary>Makes the changes that were decided on, without a word.</summary>
    public static async Task ApplyAsync(Decision decision, Turn turn, CancellationToken cancellationToken)
    {
        foreach (var report in decision.Changed)
        {
            await turn.Reports.PutAsync(report, cancellationToken);
            turn.Report = report.Id == turn.Report?.Id ? report : turn.Report;
        }

        turn.Report = decision.WorksOn is { } workplace ? workplace.Report : turn.Report;
        turn.Conversation = decision.Conversation ?? turn.Conversation;
        turn.Place = decision.Place ?? turn.Place;
        turn.Phrases = decision.Phrases ?? turn.Phrases;
        turn.Receipt = decision.Receipt ?? turn.Receipt;
        turn.Replacement = decision.Replacement ?? turn.Replacement;
        turn.Binding = decision.Binding ?? turn.Binding;
        turn.Trust = decision.Trust ?? turn.Trust;
        turn.Role = decision.Role ?? turn.Role;
        turn.ApiKey = decision.ApiKey ?? turn.ApiKey;
        turn.Webhook = decision.Webhook ?? turn.Webhook;
        turn.Board = decision.Board ?? turn.Board;
        turn.Watch = decision.Watch ?? turn.Watch;
        turn.Announcing = decision.Announcing ?? turn.Announcing;
        turn.Reminding = decision.Reminding ?? turn.Reminding;
        turn.Erasure = decision.Erasure ?? turn.Erasure;
        turn.Proposed = decision.Proposed ?? turn.Proposed;
        turn.Applied = decision.Applied ?? turn.Applied;
        turn.ProposedForm = decision.ProposedForm ?? turn.ProposedForm;
        turn.Used = decision.Used ?? turn.Used;
    }

    private static async Task SayAsync(Reply reply, DialogContext dialog, Turn turn, CancellationToken cancellationToken)
    {
        switch (reply)
        {
            case Reply.Ephemeral { Words: var words }:
                await dialog.EphemeralAsync(turn, words, cancellationToken);
                break;
            case Reply.Later later:
                Replies.Of(dialog.Context).Add((context, token) => MakeAsync(later, context, turn, token));
                break;
            default:
                await SendAsync(reply, dialog.Context, turn, cancellationToken);
                break;
        }
    }

    private static async Task SendAsync(Reply reply, ITurnContext context, Turn turn, CancellationToken cancellationToken)
    {
        switch (reply)
        {
            case Reply.Text { Words: var words }:
                await context.SendActivityAsync(MessageFactory.Text(words), cancellationToken);
                break;
            case Reply.Shown { Card: var card }:
                foreach (var part in CardSplitter.Show(card))
                {
                    await context.SendCardAsync(part, cancellationToken);
                }

                break;
            case Reply.Exported { File: var file, Request: var request, Words: var words }:
                var activity = (Activity)MessageFactory.Attachment(FileAttachment.From(file, request), words);

                // What a channel without files says instead is said in the same language.
                activity.Locale = turn.Phrases.Language;
                await context.SendActivityAsync(activity, cancellationToken);
                break;
        }
    }

    private static async Task MakeAsync(Reply.Later later, ITurnContext context, Turn turn, CancellationToken cancellationToken)
    {
        IReadOnlyList<Reply> made;
        try
        {
            made = await later.Make(cancellationToken);
        }
        catch (IOException)
        {
            made = [new Reply.Text(later.Otherwise)];
        }

        foreach (var reply in made)
        {
            await SendAsync(reply, context, turn, cancellationToken);
        }
    }
}
