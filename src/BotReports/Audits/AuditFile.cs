using System.Globalization;
using System.Text;
using BotReports.Exports;
using BotReports.Languages;
using BotReports.Reports;
using CsvHelper;
using CsvHelper.Configuration;

namespace BotReports.Audits;

/// <summary>The audit as a table for a spreadsheet program: CSV with a byte order mark, as Excel wants it, in which no cell can be a formula.</summary>
public static class AuditFile
{
    private const string MediaType = "text/csv";

    public static ExportedFile Write(IEnumerable<AuditEntry> entries, Conference conference, Phrases phrases)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape }))
        {
            foreach (var heading in (string[])[phrases.AuditWhen, phrases.AuditWho, phrases.AuditId, phrases.AuditWhat, phrases.AuditAbout])
            {
                csv.WriteField(heading);
            }

            csv.NextRecord();
            foreach (var entry in entries)
            {
                csv.WriteField(conference.Local(entry.At).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
                csv.WriteField(entry.Name);
                csv.WriteField(entry.By);
                csv.WriteField(WordsOf(entry.Act, phrases));
                csv.WriteField(entry.About);
                csv.NextRecord();
            }
        }

        return new ExportedFile($"{conference.Programme.Event}-audit.csv", MediaType, (byte[])[.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())]);
    }

    private static string WordsOf(AuditedAct act, Phrases phrases) => act switch
    {
        AuditedAct.ReadPriorityMessages => phrases.AuditReadPriorityMessages,
        AuditedAct.ReadMissingReports => phrases.AuditReadMissingReports,
        AuditedAct.ReadStatus => phrases.AuditReadStatus,
        AuditedAct.ReadAudit => phrases.AuditReadAudit,
        AuditedAct.Approved => phrases.AuditApproved,
        AuditedAct.AskedBack => phrases.AuditAskedBack,
        AuditedAct.LetIn => phrases.AuditLetIn,
        AuditedAct.KeptOut => phrases.AuditKeptOut,
        AuditedAct.Trusted => phrases.AuditTrusted,
        AuditedAct.Distrusted => phrases.AuditDistrusted,
        AuditedAct.AskedForErasure => phrases.AuditAskedForErasure,
        AuditedAct.NamedChannel => phrases.AuditNamedChannel,
        _ => phrases.AuditChangedProgramme,
    };
}
