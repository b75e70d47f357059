using System.Collections.Immutable;
using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Bot.Handlers;
using BotReports.Bot.Turns;
using BotReports.Bot.Understanding;
using BotReports.Cards;
using BotReports.Imports;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Dialogs;

/// <summary>
/// Offers to take a pasted form as the answers that are in it. The text waits as a note of the report, so that it outlives this
/// dialog; no answer is stored before the rapporteur says which they want.
/// </summary>
internal sealed class ImportDialog : WaterfallDialog
{

    private const string Key = "progress";

    private readonly Conference _conference;
    private readonly SpeechGate _gate;

    public ImportDialog(Conference conference, SpeechGate gate)
        : base(DialogIds.Import)
    {
        (_conference, _gate) = (conference, gate);
        AddStep(OfferAsync);
        AddStep(StoreAsync);
    }

    /// <summary>Whether words are a filled form rather than an answer.</summary>
    internal static bool IsForm(FilledForm form, ReportTemplate template) =>
        form.MayBeReport && new FormReader(template).Read(form).Sections >= FilledForm.FewestSections;

    private async Task<DialogTurnResult> OfferAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var progress = ImportProgress.Parse(step.Options);
        var unread = progress is null ? turn.Form : null;
        if (progress is null)
        {
            var form = turn.Form ?? FilledForm.Of(turn.Said.Text);
            turn.Report = await turn.Reports.ChangeAsync(turn.Report!.Id, report => report!.Note(form.Text, turn.Delivery, form.IsLaidOut ? form.Passages : null), cancellationToken);
        }

        if (FormOf(turn, progress ?? ImportProgress.Begun) is not { } found)
        {
            return await step.ReplaceDialogAsync(DialogIds.Report, null, cancellationToken);
        }

        if (found.Plan.IsEmpty && found.Proposal.NotPlaced.IsEmpty && !found.IsSeveral)
        {
            await turn.ChangeAsync(report => report with { Notes = report.Notes.Remove(found.Note) }, cancellationToken);
            turn.Receipt = new Receipt(turn.Phrases.ImportIsThere).With(turn.Receipt);
            return await step.ReplaceDialogAsync(DialogIds.Report, null, cancellationToken);
        }

        foreach (var card in CardSplitter.Show(CardOf(found, progress, unread, turn)))
        {
            await step.Context.SendCardAsync(card, cancellationToken);
        }

        step.Values[Key] = (progress ?? ImportProgress.Begun).ToString();
        return await step.PromptAsync(Prompts.Import, new PromptOptions(), cancellationToken);
    }

    private Card CardOf(ImportedForm found, ImportProgress? progress, FilledForm? unread, Turn turn)
    {
        var template = _conference.TemplateOf(turn.Report!);
        var notice = turn.Receipt is { } receipt ? new CardText(receipt.Text, receipt.Style) : null;
        turn.Receipt = null;
        var card = found.IsSeveral ? ImportCards.Several(found.Parts, turn.Report!.Id, turn.Phrases)
            : progress is { IsOneByOne: true } && found.Plan.Corrections is [var first, ..] ? ImportCards.Correction(first, found.Plan.Corrections.Length, template, turn.Report!.Id, turn.Phrases)
            : ImportCards.Offer(found.Plan, found.Proposal.NotPlaced, ImportedWords.Warnings(found.Proposal, unread, turn.Report!, _conference.Programme, turn.Phrases), template, turn.Report!.Id, turn.Phrases);
        return notice is null ? card : card with { Notice = notice };
    }

    private ImportedForm? FormOf(Turn turn, ImportProgress progress) => ImportedForm.In(turn.Report!, progress, _conference.TemplateOf(turn.Report!), turn.Phrases);

    private async Task<DialogTurnResult> StoreAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var progress = ImportProgress.Parse(step.Values.TryGetValue(Key, out var kept) ? kept : null) ?? ImportProgress.Begun;
        if (step.Result is not ImportAnswer { IsOther: false } answer || FormOf(turn, progress) is not { } found)
        {
            return await step.ReplaceDialogAsync(DialogIds.Report, null, cancellationToken);
        }

        switch (answer.Choice)
        {
            case null when !progress.IsOneByOne:
                await AnswerAsync(step, turn, found.Note, cancellationToken);
                break;
            case ImportChoice.Part or ImportChoice.AllParts when found.IsSeveral:
                return await AgainAsync(step, progress with { Part = Math.Clamp(answer.Part, 1, found.Parts.Length), AllParts = answer.Choice is ImportChoice.AllParts }, cancellationToken);
            case ImportChoice.OneByOne when !found.Plan.Corrections.IsEmpty:
                return await AgainAsync(step, progress with { IsOneByOne = true }, cancellationToken);
            case var _ when found.IsSeveral || (progress.IsOneByOne && answer.Slot is { } asked && asked != found.Plan.Corrections.FirstOrDefault()?.Slot):
                // An older card's button, or a yes to which of several there is none.
                return await AgainAsync(step, progress, cancellationToken);
            case var choice when progress.IsOneByOne && found.Plan.Corrections is [var correction, _, ..]:
                return await AgainAsync(step, await DecideAsync(turn, correction, choice ?? ImportChoice.Ignore, progress, cancellationToken), cancellationToken);
            case var choice:
                await TakeAsync(turn, found, choice ?? ImportChoice.Ignore, cancellationToken);
                if (progress.AllParts && found.Rest is not null)
                {
                    return await AgainAsync(step, ImportProgress.Begun with { AllParts = true, Part = found.Parts.Length > 2 ? 1 : 0 }, cancellationToken);
                }

                break;
        }

        return await step.ReplaceDialogAsync(DialogIds.Report, null, cancellationToken);
    }

    private static Task<DialogTurnResult> AgainAsync(WaterfallStepContext step, ImportProgress progress, CancellationToken cancellationToken) =>
        step.ReplaceDialogAsync(DialogIds.Import, progress.ToString(), cancellationToken);

    /// <summary>Does at once what is said of one answer; the form goes on waiting.</summary>
    private async Task<ImportProgress> DecideAsync(Turn turn, ImportCorrection correction, ImportChoice choice, ImportProgress progress, CancellationToken cancellationToken)
    {
        if (choice is ImportChoice.Ignore)
        {
            return progress with { Ignored = [.. progress.Ignored, correction.Slot] };
        }

        var one = new ImportPlan([], [correction]);
        var held = await ImportAsync(turn, choice is ImportChoice.KeepBoth ? one.KeepingBoth() : one, "", null, null, cancellationToken);
        return held > 0 ? progress with { Ignored = [.. progress.Ignored, correction.Slot] } : progress;
    }

    private async Task TakeAsync(Turn turn, ImportedForm found, ImportChoice choice, CancellationToken cancellationToken)
    {
        var plan = choice is ImportChoice.KeepBoth ? found.Plan.KeepingBoth() : choice is ImportChoice.Ignore ? found.Plan with { Corrections = [] } : found.Plan;
        var held = await ImportAsync(turn, plan, string.Join("\n\n", found.Proposal.NotPlaced), found.Note, found.Rest, cancellationToken);
        turn.Receipt = new Receipt(turn.Phrases.Imported(plan.New.Length + plan.Corrections.Length - held, found.Proposal.NotPlaced.Length, _conference.TimeOf(turn.Delivery.At)))
            .With(turn.Conversation.Held.IsEmpty ? null : _gate.Ask(turn.Report!, turn.Conversation.Held, turn.Phrases));
    }

    /// <summary>Stores answers, those apart that may name who said them; says how many these are.</summary>
    private async Task<int> ImportAsync(Turn turn, ImportPlan plan, string left, Wording? source, Wording? rest, CancellationToken cancellationToken)
    {
        var template = _conference.TemplateOf(turn.Report!);
        var aside = plan.New.Select(planned => planned.Answer).Concat(plan.Corrections.Select(correction => correction.Answer))
            .Where(answer => _gate.NamesIn(answer.Field.FindIn(template)!, answer.Text).Count > 0).ToHashSet();
        ImmutableArray<PendingAnswer> held = [];
        await turn.ChangeAsync(report => report.Import(plan, left, aside, source, rest, turn.Delivery, out held), cancellationToken);

        // The first is asked about first.
        turn.Conversation = turn.Conversation with { Held = turn.Conversation.Held.AddRange(held.Reverse()) };
        return held.Length;
    }

    /// <summary>It is the answer to the question that was open; where none is, it stays a note.</summary>
    private async Task AnswerAsync(WaterfallStepContext step, Turn turn, Wording form, CancellationToken cancellationToken)
    {
        var view = TurnView.Of(step.Context);
        if (view.Question is not { Address.Part: SlotPart.Words, Question.Kind: not QuestionKind.Choice } slot)
        {
            turn.Receipt = new Receipt(turn.Phrases.KeptAsNote(turn.Report!.Notes.Length));
            return;
        }

        if (turn.Report!.HasSeen(turn.Delivery))
        {
            return;
        }

        var words = form.Text.Replace('\t', ' ');

        await turn.ChangeAsync(report => report with { Notes = report.Notes.Remove(form) }, cancellationToken);
        if (_gate.NamesIn(slot.Question, words, view.Walk.AnswerIn(slot)?.Text).Count > 0)
        {
            turn.Said = new TypedWords(words);
            await Performance.ApplyAsync(_gate.Hold(slot.Address, TurnView.Of(step.Context), isAddition: false), turn, cancellationToken);
            return;
        }

        await turn.ChangeAsync(report => report.Answer(slot.Address, words, turn.Delivery), cancellationToken);
        turn.Receipt = new Receipt(turn.Phrases.Saved(turn.Phrases.Label(slot), Excerpt.Of(words)));
    }
}
