using System.Globalization;
using BotReports.Exports;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Spreadsheets;

namespace BotReports.Audits;

/// <summary>The audit as a table for a spreadsheet program.</summary>
public static class AuditFile
{
    private const string MediaType = "text/csv";

    public static ExportedFile Write(IEnumerable<AuditEntry> entries, Conference conference, Phrases phrases)
    {
        string[] heading = [phrases.AuditWhen, phrases.AuditWho, phrases.AuditId, phrases.AuditWhat, phrases.AuditAbout];
        var rows = entries.Select(entry => (string[])
        [
            conference.Local(entry.At).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), entry.Name, entry.By, WordsOf(entry.Act, phrases), entry.About ?? "",
        ]);
        return new ExportedFile($"{conference.Programme.Event}-audit.csv", MediaType, CsvTable.Write(rows.Prepend(heading)));
    }

    private static string WordsOf(AuditedAct act, Phrases phrases) => act switch
    {
        AuditedAct.ReadPriorityMessages => phrases.AuditReadPriorityMessages,
        AuditedAct.ReadMissingReports => phrases.AuditReadMissingReports,
        AuditedAct.ReadStatus => phrases.AuditReadStatus,
        AuditedAct.ReadAudit => phrases.AuditReadAudit,
        AuditedAct.ReadReport => phrases.AuditReadReport,
        AuditedAct.ExportedReport => phrases.AuditExportedReport,
        AuditedAct.ExportedEvent => phrases.AuditExportedEvent,
        AuditedAct.Approved => phrases.AuditApproved,
        AuditedAct.AskedBack => phrases.AuditAskedBack,
        AuditedAct.Withdrew => phrases.AuditWithdrew,
        AuditedAct.Locked => phrases.AuditLocked,
        AuditedAct.Unlocked => phrases.AuditUnlocked,
        AuditedAct.Reassigned => phrases.AuditReassigned,
        AuditedAct.MovedAnswers => phrases.AuditMovedAnswers,
        AuditedAct.LetIn => phrases.AuditLetIn,
        AuditedAct.KeptOut => phrases.AuditKeptOut,
        AuditedAct.Trusted => phrases.AuditTrusted,
        AuditedAct.Distrusted => phrases.AuditDistrusted,
        AuditedAct.AskedForErasure => phrases.AuditAskedForErasure,
        AuditedAct.NamedChannel => phrases.AuditNamedChannel,
        AuditedAct.GaveRole => phrases.AuditGaveRole,
        AuditedAct.TookRole => phrases.AuditTookRole,
        AuditedAct.MadeApiKey => phrases.AuditMadeApiKey,
        AuditedAct.RevokedApiKey => phrases.AuditRevokedApiKey,
        AuditedAct.MadeWebhook => phrases.AuditMadeWebhook,
        AuditedAct.RemovedWebhook => phrases.AuditRemovedWebhook,
        AuditedAct.GotBoard => phrases.AuditGotBoard,
        AuditedAct.ClosedBoard => phrases.AuditClosedBoard,
        AuditedAct.Reminded => phrases.AuditReminded,
        AuditedAct.AdjustedReminders => phrases.AuditAdjustedReminders,
        AuditedAct.Announced => phrases.AuditAnnounced,
        AuditedAct.ChangedForm => phrases.AuditChangedForm,
        _ => phrases.AuditChangedProgramme,
    };
}
