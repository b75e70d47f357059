using BotReports.Access;
using BotReports.Actions;
using BotReports.Announcements;
using BotReports.Audits;
using BotReports.Roles;
using BotReports.Webhooks;

namespace BotReports.Bot.Handlers;

/// <summary>What of an action is noted for the audit: what organizers and chairs read of others' reports, and what they decide. A rapporteur's own work is not.</summary>
internal static class AuditedActs
{
    /// <returns>Null where there is nothing to note, as for whatever was refused.</returns>
    public static AuditEntry? Of(BotAction action, Decision decision, TurnView turn, EventRoles roles)
    {
        if (!roles.MayAskForMessages(turn.Sender) || ActOf(action, decision, turn, roles) is not var (act, about))
        {
            return null;
        }

        return new AuditEntry(turn.Delivery.At, turn.Sender.Id, turn.Sender.Name, act, about);
    }

    private static (AuditedAct Act, string? About)? ActOf(BotAction action, Decision decision, TurnView turn, EventRoles roles) => action switch
    {
        ShowFindings read when Shows(decision) || Gives(decision) => (AuditedAct.ReadPriorityMessages, read.Sessions.IsEmpty ? null : string.Join(", ", read.Sessions)),
        ShowMissingReports => (AuditedAct.ReadMissingReports, null),
        ShowStatus when turn is not { IsPersonal: true, Report: not null } && roles.IsOrganizer(turn.Sender) => (AuditedAct.ReadStatus, null),
        ShowAudit when roles.IsOrganizer(turn.Sender) => (AuditedAct.ReadAudit, null),
        ShowReport read when roles.IsOrganizer(turn.Sender) && Shows(decision) => (AuditedAct.ReadReport, read.Session.Value),
        ExportReport read when roles.IsOrganizer(turn.Sender) && Gives(decision) => (AuditedAct.ExportedReport, read.Session.Value),
        ExportEvent when roles.IsOrganizer(turn.Sender) && Gives(decision) => (AuditedAct.ExportedEvent, null),
        Approve when decision.Changed is [{ Approval.By: var by } report, ..] && by == turn.Sender.Id => (AuditedAct.Approved, report.Id.Name),
        AskBack when decision.Changed is [var report, ..] => (AuditedAct.AskedBack, report.Id.Name),
        ApproveAll when !decision.Changed.IsEmpty => (AuditedAct.Approved, string.Join(", ", decision.Changed.Select(report => report.Id.Name))),
        Withdraw when decision.Changed is [var report, ..] => (AuditedAct.Withdrew, report.Id.Name),
        LockReport when decision.Changed is [var report, ..] => (AuditedAct.Locked, report.Id.Name),
        UnlockReport when decision.Changed is [var report, ..] => (AuditedAct.Unlocked, report.Id.Name),
        Reassign when decision.Changed is [{ Rapporteurs: [var successor, ..] }, ..] => (AuditedAct.Reassigned, successor.Person.Id),
        MoveAnswers moved when !decision.Changed.IsEmpty => (AuditedAct.MovedAnswers, $"{moved.From} → {moved.To}"),
        LetIn letIn when !decision.Changed.IsEmpty => (AuditedAct.LetIn, letIn.Person),
        KeepOut keepOut when !decision.Changed.IsEmpty => (AuditedAct.KeptOut, keepOut.Person),
        Trust when decision.Trust is TrustChange.Given given => (AuditedAct.Trusted, given.Person.Id),
        Distrust when decision.Trust is TrustChange.TakenBack taken => (AuditedAct.Distrusted, taken.Person),
        GiveRole or TakeRole when decision.Role is { } role => (role.Name is null ? AuditedAct.TookRole : AuditedAct.GaveRole, role.Identity),
        MakeApiKey when decision.ApiKey is ApiKeyChange.Made made => (AuditedAct.MadeApiKey, made.Key.Name),
        RevokeApiKey when decision.ApiKey is ApiKeyChange.Revoked revoked => (AuditedAct.RevokedApiKey, revoked.Key.Name),
        MakeWebhook when decision.Webhook is WebhookChange.Made made => (AuditedAct.MadeWebhook, made.Webhook.Called),
        RemoveWebhook when decision.Webhook is WebhookChange.Removed removed => (AuditedAct.RemovedWebhook, removed.Webhook.Called),
        ShowBoard or CloseBoard when decision.Board is BoardChange.Given or BoardChange.Revoked => (decision.Board is BoardChange.Given ? AuditedAct.GotBoard : AuditedAct.ClosedBoard, null),
        Remind remind when decision.Reminding is not null => (AuditedAct.Reminded, remind.Session?.Value),
        AdjustReminders when decision.Reminding is not null => (AuditedAct.AdjustedReminders, null),
        SendAnnouncement when decision.Announcing is AnnouncementChange.Sent => (AuditedAct.Announced, null),
        Erase when decision.Erasure is { } erasure => (AuditedAct.AskedForErasure, erasure.Person.Id),
        ApplyProgramme when decision.Applied is not null => (AuditedAct.ChangedProgramme, null),
        UseTemplate when decision.Used is { } used => (AuditedAct.ChangedForm, used.Template.Reference.ToString()),
        UseChannel when decision.Binding is not null => (AuditedAct.NamedChannel, null),
        _ => null,
    };

    private static bool Shows(Decision decision) => decision.Replies.Any(reply => reply is Reply.Shown);

    private static bool Gives(Decision decision) => decision.Replies.Any(reply => reply is Reply.Exported or Reply.Later);
}
