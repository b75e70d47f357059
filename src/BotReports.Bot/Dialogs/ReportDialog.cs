using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Bot.Speech;
using BotReports.Bot.Turns;
using BotReports.Cards;
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
/// <see cref="SlotAddress"/> to ask for instead of the next one, or one of the constants here.
/// </summary>
public sealed class ReportDialog : WaterfallDialog
{
    public const string Name = "report";

    /// <summary>As an option: the message at hand is the answer to the question that is open.</summary>
    public const string TakeAnswer = "answer";

    /// <summary>As an option: ask for the priorities first, then for the rest.</summary>
    public const string PrioritiesFirst = "priorities";

    /// <summary>As an option: ask for what is required, then submit.</summary>
    public const string RequiredThenSubmit = "required";

    private readonly Conference _conference;
    private readonly SpeechGate _gate;

    public ReportDialog(Conference conference, SpeechGate gate)
        : base(Name)
    {
        (_conference, _gate) = (conference, gate);
        AddStep(AskAsync);
        AddStep(StoreAsync);
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var walk = _conference.Walk(turn.Report!);
        if (step.Options is TakeAnswer && turn.QuestionIn(walk) is not null)
        {
            return await step.NextAsync(turn.Said.Text, cancellationToken);
        }

        var slot = Wanted(step.Options as string, walk) ?? walk.Next;
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
        PrioritiesFirst => walk.NextPriority,
        RequiredThenSubmit => walk.Missing.FirstOrDefault(),
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
        var turn = Turn.Of(step.Context);
        var walk = _conference.Walk(turn.Report!);
        string? rest = null;
        if (turn.QuestionIn(walk) is { } slot)
        {
            if (await HoldAsync(turn, slot, walk, cancellationToken))
            {
                return await step.ReplaceDialogAsync(Name, slot.Address.ToString(), cancellationToken);
            }

            turn.Receipt = await StoreAsync(step.Context, turn, slot, step.Result, cancellationToken);
            rest = RestOf(slot, turn);
        }

        return step.Options switch
        {
            PrioritiesFirst => await step.ReplaceDialogAsync(Name, PrioritiesFirst, cancellationToken),
            RequiredThenSubmit when _conference.Walk(turn.Report!).Missing.Any() => await step.ReplaceDialogAsync(Name, RequiredThenSubmit, cancellationToken),
            RequiredThenSubmit => await step.ReplaceDialogAsync(SubmitDialog.Name, null, cancellationToken),
            _ => await step.ReplaceDialogAsync(Name, rest, cancellationToken),
        };
    }

    /// <summary>What is still to be said of a quote, which is asked at once even where other questions are open before it; null for nothing.</summary>
    private string? RestOf(Slot stored, Turn turn)
    {
        if (stored.Question.Kind is not QuestionKind.Quote)
        {
            return null;
        }

        var walk = _conference.Walk(turn.Report!);
        return walk.Slots.LastOrDefault(part => part is { Status: SlotStatus.Open, Address: { Part: not SlotPart.Words, Answer: { } answer } } && part.Address.Field == stored.Address.Field
            && (answer == stored.Address.Answer || walk.AnswerIn(part)!.Wording.ActivityId == turn.Delivery.ActivityId))?.Address.ToString();
    }

    /// <summary>Keeps an answer aside that names who said something, and asks first. The question stays open: another wording is an answer too.</summary>
    private async Task<bool> HoldAsync(Turn turn, Slot slot, Walk walk, CancellationToken cancellationToken)
    {
        if (slot.Address.Part is not SlotPart.Words || turn.Report!.HasSeen(turn.Delivery) || _gate.NamesIn(slot.Question, turn.Said.Text, walk.AnswerIn(slot)?.Text).Count == 0)
        {
            return false;
        }

        await turn.HoldAsync(slot.Address, turn.Said.Text, isAddition: false, cancellationToken);
        turn.Receipt = _gate.Ask(turn.Report, turn.Conversation.Held, turn.Phrases, isOpen: true);
        return true;
    }

    private async Task<Receipt> StoreAsync(ITurnContext context, Turn turn, Slot slot, object result, CancellationToken cancellationToken)
    {
        var before = turn.Report!;
        if (before.HasSeen(turn.Delivery))
        {
            return new Receipt(turn.Phrases.AlreadySaved);
        }

        var words = result is FoundChoice choice ? choice.Value : turn.Said.Text;
        var seen = turn.Conversation.Question?.Seen;
        var after = await turn.Reports.ChangeAsync(before.Id, report => slot.Address.Part switch
        {
            SlotPart.Speaker => report!.Attribute(slot.Address, AttributionIn(words, turn.Phrases), turn.Delivery),
            SlotPart.Approval => report!.Attribute(slot.Address, Answered(approved: result is true, _conference.Walk(report).AnswerIn(slot), turn.Delivery), turn.Delivery),
            _ => report!.Answer(slot, words, seen, turn.Delivery),
        }, cancellationToken);

        turn.Report = after;
        var stored = StoredIn(slot, after, turn.Delivery);
        var receipt = ReceiptFor(turn, slot, stored, before, after);
        if (slot.Address is { Answer: not null, Part: SlotPart.Words } && !ReferenceEquals(before, after))
        {
            receipt = receipt.Warned(turn, _conference, before, slot);
        }

        return AddButton(context, turn, stored) is { } add ? receipt with { Buttons = [add, .. receipt.Buttons] } : receipt;
    }

    /// <summary>The slot that holds what was just stored.</summary>
    private Slot StoredIn(Slot asked, Report after, Delivery delivery)
    {
        var said = after[asked.Address.Field].Answers.LastOrDefault(answer => answer.Wording.By == delivery.Sender.Id && answer.Wording.ActivityId == delivery.ActivityId);
        return asked.Address.Part is SlotPart.Words && said is not null ? _conference.Walk(after).Find(new SlotAddress(asked.Address.Field, said.Id)) ?? asked : asked;
    }

    /// <summary>Offers to make one answer of what came in a burst: many send a long answer in several messages.</summary>
    private CardButton? AddButton(ITurnContext context, Turn turn, Slot stored)
    {
        if (turn.IsPressed || stored is not { Question.Kind: QuestionKind.Text or QuestionKind.List, Address.Answer: not null })
        {
            return null;
        }

        return turn.Follow(stored.Address) is { Count: > 1 } burst && _conference.Walk(turn.Report!).Find(burst[0]) is { } first
            ? new CardButton(turn.Phrases.ButtonAddTo(turn.Phrases.Label(first)), new Gather(stored.Address))
            : null;
    }

    private static Attribution AttributionIn(string words, Phrases phrases) =>
        Folding.Fold(words) is var folded && (Vocabulary.All.Means("anonymous", folded) || folded == Folding.Fold(phrases.Anonymous))
            ? Attribution.Anonymous
            : new Attribution(AttributionKind.AwaitingApproval, words);

    // A name that its owner does not want used is forgotten, not kept aside.
    private static Attribution Answered(bool approved, Answer? quote, Delivery delivery) =>
        approved ? new Attribution(AttributionKind.Approved, quote?.Attribution?.Speaker, delivery.At) : Attribution.Anonymous;

    private Receipt ReceiptFor(Turn turn, Slot asked, Slot stored, Report before, Report after)
    {
        var phrases = turn.Phrases;
        if (ReferenceEquals(before, after))
        {
            return new Receipt(phrases.Unchanged);
        }

        var time = _conference.TimeOf(turn.Delivery.At);
        var walk = _conference.Walk(after);
        var what = phrases.Label(stored);
        if (stored.Address.Part is not SlotPart.Words)
        {
            return new Receipt(phrases.Attributed(what, walk.AnswerIn(stored)!.Attribution!, time));
        }

        if (asked.Address.Before is not null && walk.Slots.LastOrDefault(slot => slot.Address.Field == stored.Address.Field && slot.IsExtra) is { } pushed)
        {
            return new Receipt(phrases.Inserted(what, time, phrases.Label(pushed), pushed.Question.Limit)) { Buttons = ExtraButtons(pushed, walk, phrases) };
        }

        if (walk.RivalOf(stored) is { } rival)
        {
            return ConflictReceipt.Of(stored, rival, after, time, phrases);
        }

        var name = stored.Question.Name.In(phrases.Language);
        return !stored.IsExtra ? new Receipt(phrases.Saved(what, time))
            : new Receipt(phrases.SavedAsExtra(what, time, name, stored.Question.Limit)) { Buttons = ExtraButtons(stored, walk, phrases) };
    }

    private static List<CardButton> ExtraButtons(Slot extra, Walk walk, Phrases phrases)
    {
        var name = extra.Question.Name.In(phrases.Language);
        var places = Enumerable.Range(1, extra.Question.Limit).ToList();
        return
        [
            new CardButton(phrases.ButtonKeep, new KeepExtra(extra.Address)),
            .. places.Select(place => new CardButton(phrases.ButtonReplace(name, place), new ReplaceWithExtra(place, extra.Address))),
            .. places.Select(place => new CardButton(phrases.ButtonMerge(name, place), new MergeExtra(place, extra.Address))),
            .. walk.Remainder is { } other && other.Address.Field != extra.Address.Field && extra.Question.Kind is not QuestionKind.Quote
                ? [new CardButton(phrases.ButtonMoveTo(other.Question.Title.In(phrases.Language)), new MoveTo(AnswerReference.At(extra.Address), AnswerReference.At(other.Address)))]
                : Array.Empty<CardButton>(),
        ];
    }
}
