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

    /// <summary>The last form among the notes of a report; null where none waits.</summary>
    public static ImportedForm? In(Report report, ImportProgress progress, ReportTemplate template, Phrases phrases)
    {
        var reader = new FormReader(template);
        return report.Notes.Reverse().Select(note => (Note: note, Form: FilledForm.Of(note))).Where(note => note.Form.MayBeReport)
            .Select(note => (note.Note, Read: reader.ReadEach(note.Form))).Where(note => note.Read.Sum(part => part.Proposal.Sections) >= FilledForm.FewestSections)
            .Select(note => Of(note.Note, note.Read, progress, report, template, phrases)).FirstOrDefault();
    }

    private static ImportedForm Of(Wording note, ImmutableArray<(FilledForm Form, ImportProposal Proposal)> read, ImportProgress progress, Report report, ReportTemplate template, Phrases phrases)
    {
        ImmutableArray<ImportProposal> parts = [.. read.Select(part => ImportedWords.Say(part.Proposal, phrases))];
        var isChosen = progress.Part > 0 && progress.Part <= parts.Length;
        var proposal = parts[isChosen ? progress.Part - 1 : 0];

        // What fitted nowhere the first time is a note already.
        proposal = proposal with { NotPlaced = [.. proposal.NotPlaced.Where(text => !report.Notes.Any(other => other != note && other.Text.Contains(text, StringComparison.Ordinal)))] };
        var plan = ImportPlan.Of(proposal, report, template);
        plan = plan with { Corrections = [.. plan.Corrections.Where(correction => !progress.Ignored.Contains(correction.Slot))] };
        return new ImportedForm(note, parts, proposal, plan, parts.Length > 1 && isChosen ? Without(note, read, progress.Part - 1) : null) { IsSeveral = parts.Length > 1 && !isChosen };
    }

    private static Wording Without(Wording note, ImmutableArray<(FilledForm Form, ImportProposal Proposal)> read, int part)
    {
        var rest = FilledForm.Join([.. read.Where((_, index) => index != part).Select(other => other.Form)]);
        return note with { Text = rest.Text, Passages = rest.IsLaidOut ? rest.Passages : null };
    }
}
