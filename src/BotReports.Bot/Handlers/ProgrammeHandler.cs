using System.Text;
using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Bot.Turns;
using BotReports.Events;
using BotReports.Exports;
using BotReports.Programmes;
using BotReports.Programmes.Files;
using BotReports.Reports;
using BotReports.Roles;

namespace BotReports.Bot.Handlers;

/// <summary>Shows organizers the programme, gives it as a file, and applies what they were shown.</summary>
internal sealed class ProgrammeHandler(Conference conference, EventRoles roles, ProgrammeProposals proposals) : IHandler<ShowProgramme>, IHandler<ApplyProgramme>, IHandler<DropProgramme>
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public async Task<Decision> HandleAsync(ShowProgramme action, TurnView turn, CancellationToken cancellationToken)
    {
        if (!roles.IsOrganizer(turn.Sender))
        {
            return Refused(turn);
        }

        // A channel of Teams takes no files from a bot.
        if (action.Format is not null && !turn.IsPersonal)
        {
            return Decision.Say(turn.Phrases.PersonalOnly);
        }

        if (await WriteAsync(action.Format, turn, cancellationToken) is not { } file)
        {
            return Decision.Show(ProgrammeCards.Of(conference, turn.Phrases));
        }

        return new Decision { Replies = [new Reply.Exported(file, new ActionFileRequest(ActionJson.Write(action), turn.Phrases.Language), turn.Phrases.ProgrammeIn(file.Name))] };
    }

    public async Task<Decision> HandleAsync(ApplyProgramme action, TurnView turn, CancellationToken cancellationToken)
    {
        if (!roles.IsOrganizer(turn.Sender))
        {
            return Refused(turn);
        }

        if (await proposals.FindAsync(action.Proposal, cancellationToken) is not { } proposal)
        {
            return Decision.Whisper(turn.Phrases.OlderButton);
        }

        var now = conference.Programme;
        var applied = proposal with { Programme = proposal.Programme.Keeping(now, await turn.Reports.SessionsAsync(cancellationToken)) };
        var state = EventProgramme.StateOf(now);

        // A turn that runs again finds its own change; it is applied once, and noted for the audit all the same.
        return state == proposal.Over || state == EventProgramme.StateOf(applied.Programme)
            ? Decision.Say(turn.Phrases.ProgrammeApplied(applied.Programme.Sessions.Count(session => !session.IsCancelled))) with { Applied = applied }
            : Decision.Say(turn.Phrases.ProgrammeHasChanged);
    }

    public Task<Decision> HandleAsync(DropProgramme action, TurnView turn, CancellationToken cancellationToken) =>
        Task.FromResult(roles.IsOrganizer(turn.Sender) ? Decision.Say(turn.Phrases.ProgrammeDropped) : Refused(turn));

    private Decision Refused(TurnView turn) => Refusal.Of(roles.IsOrganizer, turn, Decision.Say(turn.Phrases.ForOrganizersOnly));

    private async Task<ExportedFile?> WriteAsync(string? format, TurnView turn, CancellationToken cancellationToken)
    {
        var programme = conference.Programme;
        var name = $"{programme.Event}-programme";
        return format switch
        {
            "excel" => new ExportedFile($"{name}.xlsx", Workbook, await ProgrammeExport.WorkbookAsync(programme, cancellationToken)),
            "csv" => new ExportedFile($"{name}.csv", "text/csv", ProgrammeExport.Csv(programme)),
            "calendar" => new ExportedFile($"{name}.ics", "text/calendar", Encoding.UTF8.GetBytes(ProgrammeCalendar.Write(programme, turn.Phrases, turn.Delivery.At))),
            "template" => new ExportedFile("template.xlsx", Workbook, await ProgrammeExport.WorkbookTemplateAsync(programme.TimeZone, DateOnly.FromDateTime(conference.Local(turn.Delivery.At).DateTime), cancellationToken)),
            _ => null,
        };
    }
}
