using BotReports.Bot.Cards;
using BotReports.Bot.Files;
using BotReports.Bot.Handlers;
using BotReports.Bot.Turns;
using BotReports.Events;
using BotReports.Reports;
using BotReports.Templates.Files;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Dialogs;

/// <summary>What becomes of a file with a form for reports that an organizer sends: it is shown and can be tried, and no report is written in it before somebody uses it.</summary>
internal sealed class TemplateIntake(Conference conference)
{
    public async Task<DialogTurnResult> TakeAsync(FetchedFile file, DialogContext dialog, Turn turn, TurnView view, CancellationToken cancellationToken) =>
        await Performance.PerformAsync(Decide(file, file.Template!, view), dialog, turn, cancellationToken);

    private Decision Decide(FetchedFile file, TemplateReading reading, TurnView turn)
    {
        if (reading is not { Template: { } template })
        {
            return Decision.Show(TemplateCards.Refuse(file.File.Name, reading.Refusal!, turn.Phrases));
        }

        var objection = TemplateObjection.To(template, conference);
        if (objection is TemplateObjection.Same)
        {
            return Decision.Say(objection.In(turn.Phrases));
        }

        // What cannot be used yet can be looked at, tried and corrected all the same.
        var proposal = TemplateProposals.Make(template, turn.Delivery);
        return Decision.Show(TemplateCards.Propose(proposal, conference.Template, objection?.In(turn.Phrases), [.. reading.Notes.Select(note => note.In(turn.Phrases))], turn.Phrases)) with { ProposedForm = proposal };
    }
}
