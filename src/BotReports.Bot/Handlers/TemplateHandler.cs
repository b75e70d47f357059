using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Bot.Turns;
using BotReports.Events;
using BotReports.Exports;
using BotReports.Reports;
using BotReports.Roles;
using BotReports.Templates;
using BotReports.Templates.Files;

namespace BotReports.Bot.Handlers;

/// <summary>Shows organizers the form for reports, gives it as a file, lets them try it, and uses one that they were shown.</summary>
internal sealed class TemplateHandler(Conference conference, EventRoles roles, TemplateProposals proposals) : IHandler<ShowTemplate>, IHandler<TryTemplate>, IHandler<UseTemplate>
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public async Task<Decision> HandleAsync(ShowTemplate action, TurnView turn, CancellationToken cancellationToken)
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

        if (await FindAsync(action.Proposal, cancellationToken) is not { } template)
        {
            return Decision.Whisper(turn.Phrases.OlderButton);
        }

        return await WriteAsync(template, action.Format, cancellationToken) is { } file
            ? new Decision { Replies = [new Reply.Exported(file, new ActionFileRequest(ActionJson.Write(action), turn.Phrases.Language), turn.Phrases.FormIn(file.Name))] }
            : Decision.Show(TemplateCards.Of(template, turn.Phrases));
    }

    public async Task<Decision> HandleAsync(TryTemplate action, TurnView turn, CancellationToken cancellationToken) =>
        !roles.IsOrganizer(turn.Sender) ? Refused(turn)
        : await FindAsync(action.Proposal, cancellationToken) is { } template ? Decision.Show(TemplateCards.Try(template, action.Proposal, turn.Phrases))
        : Decision.Whisper(turn.Phrases.OlderButton);

    public async Task<Decision> HandleAsync(UseTemplate action, TurnView turn, CancellationToken cancellationToken)
    {
        if (!roles.IsOrganizer(turn.Sender))
        {
            return Refused(turn);
        }

        if (await proposals.FindAsync(action.Proposal, cancellationToken) is not { } proposal)
        {
            return Decision.Whisper(turn.Phrases.OlderButton);
        }

        // A turn that runs again finds its own change; it is written once, and noted for the audit all the same.
        return TemplateObjection.To(proposal.Template, conference) is { } objection and not TemplateObjection.Same
            ? Decision.Say(objection.In(turn.Phrases))
            : Decision.Say(turn.Phrases.FormUsed(proposal.Template.Title.In(turn.Phrases.Language), proposal.Template.Reference.Version)) with { Used = proposal };
    }

    private Decision Refused(TurnView turn) => Refusal.Of(roles.IsOrganizer, turn, Decision.Say(turn.Phrases.ForOrganizersOnly));

    private async Task<ReportTemplate?> FindAsync(string? proposal, CancellationToken cancellationToken) =>
        proposal is null ? conference.Template : (await proposals.FindAsync(proposal, cancellationToken))?.Template;

    private static async Task<ExportedFile?> WriteAsync(ReportTemplate template, string? format, CancellationToken cancellationToken)
    {
        var name = $"{template.Reference.Id}-{template.Reference.Version}";
        return format switch
        {
            "excel" => new ExportedFile($"{name}.xlsx", Workbook, await TemplateExport.XlsFormAsync(template, cancellationToken)),
            "yaml" => new ExportedFile($"{name}.yaml", "application/yaml", TemplateExport.Yaml(template)),
            _ => null,
        };
    }
}
