using System.Collections.Immutable;
using BotReports.Imports;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Bot.Dialogs;

/// <summary>A form that waits among the notes of a report, and what taking it would do.</summary>
/// <param name="Note">The note.</param>
/// <param name="Parts">The reports in it; one for most.</param>
/// <param name="Proposal">What the part says that is meant, or all of it where none is.</param>
/// <param name="Plan">How that differs from the report, without what was decided already.</param>
/// <param name="Rest">What stays of the note when that is taken; null for nothing.</param>
internal sealed record ImportedForm(Wording Note, ImmutableArray<ImportProposal> Parts, ImportProposal Proposal, ImportPlan Plan, Wording? Rest)
{
    /// <summary>Whether it is still to be said which of several reports is meant.</summary>
    public bool IsSeveral { get; private init; }

    public static ImportedForm Of(Wording note, ImportProgress progress, Report report, ReportTemplate template, Phrases phrases)
    {
        var reader = new FormReader(template);
        var forms = reader.Split(FilledForm.Of(note));
        ImmutableArray<ImportProposal> parts = [.. forms.Select(form => ImportedWords.Say(reader.Read(form), phrases))];
        var isChosen = progress.Part > 0 && progress.Part <= parts.Length;
        var proposal = parts[isChosen ? progress.Part - 1 : 0];

        // What fitted nowhere the first time is a note already.
        proposal = proposal with { NotPlaced = [.. proposal.NotPlaced.Where(text => !report.Notes.Any(other => other != note && other.Text.Contains(text, StringComparison.Ordinal)))] };
        var plan = ImportPlan.Of(proposal, report, template);
        plan = plan with { Corrections = [.. plan.Corrections.Where(correction => !progress.Ignored.Contains(correction.Slot))] };
        return new ImportedForm(note, parts, proposal, plan, parts.Length > 1 && isChosen ? Without(note, forms, progress.Part - 1) : null) { IsSeveral = parts.Length > 1 && !isChosen };
    }

    private static Wording Without(Wording note, ImmutableArray<FilledForm> forms, int part)
    {
        var rest = FilledForm.Join([.. forms.Where((_, index) => index != part)]);
        return note with { Text = rest.Text, Passages = rest.IsLaidOut ? rest.Passages : null };
    }
}
