using BotReports.Bot.Cards;
using BotReports.Bot.Handlers;
using BotReports.Bot.Turns;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BotReports.Bot.Dialogs;

/// <summary>
/// The walk through the form: ask the next open question, store what comes back, begin again. Its option is the
/// <see cref="SlotAddress"/> to ask for instead of the next one, or one of <see cref="DialogOptions"/>.
/// </summary>
internal sealed class ReportDialog : WaterfallDialog
{
    private readonly Conference _conference;
    private readonly AnswerTaking _answers;

    public ReportDialog(Conference conference, AnswerTaking answers)
        : base(DialogIds.Report)
    {
        (_conference, _answers) = (conference, answers);
        AddStep(AskAsync);
        AddStep(StoreAsync);
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (turn, view) = (Turn.Of(step.Context), TurnView.Of(step.Context));
        var walk = view.Walk;
        if (step.Options is DialogOptions.TakeAnswer && view.Question is not null)
        {
            return await step.NextAsync(turn.Said.Text, cancellationToken);
        }

        var slot = Wanted(step.Options as string, walk) ?? (step.Options is DialogOptions.RequiredOnly ? null : walk.Next);
        turn.Ask(slot?.Address, slot is null ? null : walk.AnswerIn(slot)?.Wording);
        if (slot is null)
        {
            await step.Context.SendCardAsync(ClosingCard.Of(turn.Report!, turn.Receipt, walk, _conference, turn.Phrases), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        await step.Context.SendCardAsync(QuestionCard.Of(slot, walk, turn.Receipt, turn.Phrases), cancellationToken);
        return await PromptAsync(step, slot, turn.Phrases, cancellationToken);
    }

    private static Slot? Wanted(string? option, Walk walk) => option switch
    {
        DialogOptions.PrioritiesFirst => walk.NextPriority,
        DialogOptions.RequiredThenSubmit or DialogOptions.RequiredOnly => walk.Missing.FirstOrDefault(),
        _ => SlotAddress.TryParse(option, out var address) ? walk.Find(address) : null,
    };

    // The question has been sent as a card, so the prompts have nothing to say but what they make of an answer that does not fit.
    private static Task<DialogTurnResult> PromptAsync(WaterfallStepContext step, Slot slot, Phrases phrases, CancellationToken cancellationToken) => slot switch
    {
        { Address.Part: SlotPart.Approval } =>
            step.PromptAsync(Prompts.Approval, new PromptOptions { RetryPrompt = MessageFactory.Text(phrases.YesOrNo) }, cancellationToken),
        { Question.Kind: QuestionKind.Choice } =>
            step.PromptAsync(Prompts.Choice, new PromptOptions { Choices = ChoicesOf(slot.Question), RetryPrompt = MessageFactory.Text(phrases.ChooseOption), Style = ListStyle.None }, cancellationToken),
        _ => step.PromptAsync(Prompts.Words, new PromptOptions(), cancellationToken),
    };

    private static List<Choice> ChoicesOf(Question question) =>
        [.. question.Options.Select((option, index) => new Choice(option.Id) { Synonyms = [.. option.Label.Wordings.Values, $"{index + 1}"] })];

    private async Task<DialogTurnResult> StoreAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (turn, view) = (Turn.Of(step.Context), TurnView.Of(step.Context));
        string? rest = null;
        if (view.Question is { } slot)
        {
            var decision = _answers.Take(slot, step.Result, view);
            await Performance.ApplyAsync(decision, turn, cancellationToken);
            if (decision.Next is NextStep.Ask { Slot: var again })
            {
                return await step.ReplaceDialogAsync(DialogIds.Report, again.ToString(), cancellationToken);
            }

            rest = RestOf(slot, view);
        }

        return step.Options switch
        {
            DialogOptions.PrioritiesFirst or DialogOptions.RequiredOnly => await step.ReplaceDialogAsync(DialogIds.Report, step.Options, cancellationToken),
            DialogOptions.RequiredThenSubmit when view.Walk.Missing.Any() => await step.ReplaceDialogAsync(DialogIds.Report, DialogOptions.RequiredThenSubmit, cancellationToken),
            DialogOptions.RequiredThenSubmit => await step.ReplaceDialogAsync(DialogIds.Submit, null, cancellationToken),
            _ => await step.ReplaceDialogAsync(DialogIds.Report, rest, cancellationToken),
        };
    }

    /// <summary>What is still to be said of a quote, which is asked at once even where other questions are open before it; null for nothing.</summary>
    private static string? RestOf(Slot stored, TurnView turn) => stored.Question.Kind is not QuestionKind.Quote ? null
        : turn.Walk.Slots.LastOrDefault(part => part is { Status: SlotStatus.Open, Address: { Part: not SlotPart.Words, Answer: { } answer } } && part.Address.Field == stored.Address.Field
            && (answer == stored.Address.Answer || turn.Walk.AnswerIn(part)!.Wording.ActivityId == turn.Delivery.ActivityId))?.Address.ToString();
}
