using System.Collections.Immutable;
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
    private const int FewestLines = 15;
    private const int FewestSections = 3;

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
    internal static bool IsForm(FilledForm form, ReportTemplate template) => ProposalIn(form, template) is not null;

    /// <summary>What a filled form proposes; null for words that are none.</summary>
    private static ImportProposal? ProposalIn(FilledForm form, ReportTemplate template) =>
        form.Text.AsSpan().Count('\n') + 1 >= FewestLines && new FormReader(template).Read(form) is { Sections: >= FewestSections } proposal ? proposal : null;

    private async Task<DialogTurnResult> OfferAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var form = turn.Form ?? FilledForm.Of(turn.Said.Text);
        turn.Report = await turn.Reports.ChangeAsync(turn.Report!.Id, report => report!.Note(form.Text, turn.Delivery, form.IsLaidOut ? form.Passages : null), cancellationToken);

        var template = _conference.TemplateOf(turn.Report);
        foreach (var card in CardSplitter.Show(ImportCard.Of(ImportedWords.Say(new FormReader(template).Read(form), turn.Phrases), ImportedWords.NotRead(form, turn.Phrases), template, turn.Report.Id, turn.Phrases)))
        {
            await step.Context.SendCardAsync(card, cancellationToken);
        }

        return await step.PromptAsync(Prompts.Confirm, new PromptOptions(), cancellationToken);
    }

    private async Task<DialogTurnResult> StoreAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var template = _conference.TemplateOf(turn.Report!);
        var (form, proposal) = turn.Report!.Notes.Reverse().Select(note => (note, ProposalIn(FilledForm.Of(note), template))).FirstOrDefault(found => found.Item2 is not null);
        if (proposal is not null)
        {
            if (step.Result is true)
            {
                await TakeAsync(turn, form, ImportedWords.Say(proposal, turn.Phrases), cancellationToken);
            }
            else if (turn.Receipt is null)
            {
                await AnswerAsync(step, turn, form, cancellationToken);
            }
        }

        return await step.ReplaceDialogAsync(DialogIds.Report, null, cancellationToken);
    }

    private async Task TakeAsync(Turn turn, Wording form, ImportProposal proposal, CancellationToken cancellationToken)
    {
        var template = _conference.TemplateOf(turn.Report!);
        var aside = proposal.Answers.Where(answer => _gate.NamesIn(answer.Field.FindIn(template)!, answer.Text).Count > 0).ToHashSet();
        ImmutableArray<PendingAnswer> held = [];
        await turn.ChangeAsync(report => report.Import(proposal, aside, form, turn.Delivery, out held), cancellationToken);

        // The first is asked about first.
        turn.Conversation = turn.Conversation with { Held = turn.Conversation.Held.AddRange(held.Reverse()) };
        turn.Receipt = new Receipt(turn.Phrases.Imported(proposal.Answers.Length - held.Length, proposal.NotPlaced.Length, _conference.TimeOf(turn.Delivery.At)))
            .With(held.IsEmpty ? null : _gate.Ask(turn.Report!, turn.Conversation.Held, turn.Phrases));
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
