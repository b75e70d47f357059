using BotReports.Actions;
using BotReports.Audits;
using BotReports.Exports;
using BotReports.Roles;

namespace BotReports.Bot.Handlers;

/// <summary>Gives organizers the audit as a file, in their own chat.</summary>
internal sealed class AuditHandler(EventRoles roles, AuditLog audit) : IHandler<ShowAudit>
{
    public async Task<Decision> HandleAsync(ShowAudit action, TurnView turn, CancellationToken cancellationToken)
    {
        if (!roles.IsOrganizer(turn.Sender))
        {
            return Refusal.Of(roles.IsOrganizer, turn, Decision.Say(turn.Phrases.ForOrganizersOnly));
        }

        var file = AuditFile.Write(await audit.ListAsync(cancellationToken), turn.Conference, turn.Phrases);
        return new Decision { Replies = [new Reply.Exported(file, new ActionFileRequest(ActionJson.Write(action), turn.Phrases.Language), turn.Phrases.AuditIn(file.Name))] };
    }
}
