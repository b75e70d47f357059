using BotReports.Bot.Cards;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Imports;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Dialogs;

/// <summary>
/// Offers to take a pasted form as the answers that are in it. The text waits as a note of the report, so that it outlives this
/// dialog; no answer is stored before the rapporteur says which they want.
/// </summary>
public sealed class ImportDialog : WaterfallDialog
{
    public const string Name = "import";

    private const int FewestLines = 15;
    private const int FewestSections = 3;

    private readonly Conference _conference;

    public ImportDialog(Conference conference)
        : base(Name)
    {
        _conference = conference;
        AddStep(OfferAsync);
        AddStep(StoreAsync);
    }

    /// <summary>Whether words are a filled form rather than an answer.</summary>
    internal static bool IsForm(string text, ReportTemplate template) =>
        text.AsSpan().Count('\n') + 1 >= FewestLines && new FormReader(template).Read(text).Sections >= FewestSections;

    private async Task<DialogTurnResult> OfferAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        turn.Report = await turn.Reports.ChangeAsync(turn.Report!.Id, report => report!.Note(turn.Said.Text, turn.Delivery), cancellationToken);

        var template = _conference.TemplateOf(turn.Report);
        foreach (var card in CardSplitter.Split(ImportCard.Of(new FormReader(template).Read(turn.Said.Text), template, turn.Report.Id, turn.Phrases)))
        {
            await step.Context.SendCardAsync(card, cancellationToken);
        }

        return await step.PromptAsync(Prompts.Confirm, new PromptOptions(), cancellationToken);
    }

    private async Task<DialogTurnResult> StoreAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var template = _conference.TemplateOf(turn.Report!);
        if (turn.Report!.Notes.LastOrDefault(note => IsForm(note.Text, template)) is { } form)
        {
            if (step.Result is true)
            {
                await TakeAsync(turn, form, new FormReader(template).Read(form.Text), cancellationToken);
            }
            else if (turn.Receipt is null)
            {
                await AnswerAsync(step, turn, form, cancellationToken);
            }
        }

        return await step.ReplaceDialogAsync(ReportDialog.Name, null, cancellationToken);
    }

    private async Task TakeAsync(Turn turn, Wording form, ImportProposal proposal, CancellationToken cancellationToken)
    {
        turn.Report = await turn.Reports.ChangeAsync(turn.Report!.Id, report => report!.Import(proposal, form, turn.Delivery), cancellationToken);
        turn.Receipt = new Receipt(turn.Phrases.Imported(proposal.Answers.Length, proposal.NotPlaced.Length, _conference.TimeOf(turn.Delivery.At)));
    }

    /// <summary>It is the answer to the question that was open; where none is, it stays a note.</summary>
    private async Task AnswerAsync(WaterfallStepContext step, Turn turn, Wording form, CancellationToken cancellationToken)
    {
        var walk = _conference.Walk(turn.Report!);
        if (turn.QuestionIn(walk) is not { Address.Part: SlotPart.Words, Question.Kind: not QuestionKind.Choice } slot)
        {
            turn.Receipt = new Receipt(turn.Phrases.KeptAsNote(turn.Report!.Notes.Length));
            return;
        }

        turn.Report = await turn.Reports.ChangeAsync(
            turn.Report!.Id,
            report => report!.HasSeen(turn.Delivery) ? report : (report with { Notes = report.Notes.Remove(form) }).Answer(slot.Address, FormReader.WithoutPlaces(form.Text), turn.Delivery),
            cancellationToken);
        turn.Receipt = new Receipt(turn.Phrases.Saved(turn.Phrases.Label(slot), _conference.TimeOf(turn.Delivery.At)));
    }
}
