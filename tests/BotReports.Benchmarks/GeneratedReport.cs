using System.Globalization;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Benchmarks;

/// <summary>A submitted report about as long as the one in the seeds, some 10 KB of answers, that owes no summary.</summary>
internal static class GeneratedReport
{
    private static readonly DateTimeOffset Evening = new(2016, 12, 8, 12, 0, 0, TimeSpan.Zero);
    private static readonly string Words = string.Concat(Enumerable.Repeat("What the session agreed on, in words of its own. ", 8));

    private static readonly FieldPath[] Fields =
    [
        .. Of("examples", "examples", "examples"),
        .. Enumerable.Range(1, 4).SelectMany(id => new[] { "text", "target", "actions", "actions", "indicators" }.Select(question => FieldPath.In("recommendations", id, question))),
        .. Of("governance-mechanisms", "global-compact", "sdg-lessons", "priority-messages", "priority-messages"),
    ];

    public static ReportId IdOf(int session) =>
        ReportId.TryParse($"{GeneratedProgramme.Event}/{GeneratedProgramme.SessionNumber(session)}", out var id) ? id : throw new ArgumentOutOfRangeException(nameof(session));

    public static Report Of(int session)
    {
        var report = new Report(IdOf(session), new TemplateReference("csd-2016", 1), Evening).Join(Delivery(session, "join"), [$"Rapporteur {session}"]);
        for (var i = 0; i < Fields.Length; i++)
        {
            report = report.Answer(new SlotAddress(Fields[i], null), WordsOf(session, Fields[i]), Delivery(session, string.Create(CultureInfo.InvariantCulture, $"answer-{i}")));
        }

        report = report.Submit(Delivery(session, "submit"));
        return report.Shown(report.Revision, []);
    }

    public static Delivery Delivery(int session, string key) =>
        new($"{session}-{key}", $"{session}-{key}", new Person(string.Create(CultureInfo.InvariantCulture, $"person-{session}"), $"Rapporteur {session}"), Evening);

    /// <summary>Something to look for: a tenth of the sessions are about detention, a quarter of the recommendations are for one agency.</summary>
    private static string WordsOf(int session, FieldPath field) => field.Question switch
    {
        "target" => session % 4 == 0 ? "IOM" : "States",
        "examples" when session % 10 == 0 => $"A detention centre for children was closed. {Words}",
        _ => Words,
    };

    private static IEnumerable<FieldPath> Of(params string[] questions) => questions.Select(FieldPath.Of);
}
