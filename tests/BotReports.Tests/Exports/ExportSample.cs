using BotReports.Exports;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Exports;

/// <summary>Reports to be exported.</summary>
internal static class ExportSample
{
    public static Conference Conference { get; } = new(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates));

    /// <summary>Another form, of which the code knows nothing either.</summary>
    public static Conference SiteVisits { get; } = new(
        ProgrammeFile.Load(SeedFolder.Programme) with { Template = "site-visit" }, TemplateCatalog.Load(Path.Combine(AppContext.BaseDirectory, "Templates")));

    public static FieldPath Quotes { get; } = FieldPath.Of("quotes");

    /// <summary>The report that the product was born from, answer by answer.</summary>
    public static Report Seed { get; } = SeedReport.Conference.Answers.Index().Aggregate(
        Sample.Report().Join(Sample.Delivery(0), SeedReport.Conference.Rapporteurs),
        (report, next) => Put(report, next.Item, next.Index + 1));

    public static Report Empty { get; } = Sample.Report().Join(Sample.Delivery(0), ["Amy Shannon"]);

    public static Report EmptySiteVisit { get; } =
        (Sample.Report() with { Template = SiteVisits.Template.Reference }).Join(Sample.Delivery(0), ["Ben Ito"]);

    public static Report SiteVisit { get; } = EmptySiteVisit
        .With("weather", "no", 1)
        .With("verdict", "It can.", 2)
        .With("defects", 1, "severity", "major", 3)
        .With("defects", 1, "remedies", "Paint", 4)
        .With("defects", 2, "severity", "minor", 5)
        .With("people-met", "Nadia", 6);

    public static ExportedReport Export(this Report report, string language = "en") => ReportExport.Of(report, Conference, language);

    public static Report With(this Report report, string question, string text, int message) =>
        report.Answer(new SlotAddress(FieldPath.Of(question), null), text, Sample.Delivery(message));

    public static Report With(this Report report, string group, int repetition, string question, string text, int message) =>
        report.Answer(new SlotAddress(FieldPath.In(group, repetition, question), null), text, Sample.Delivery(message));

    public static Report Quote(this Report report, string text, Attribution? attribution, int message)
    {
        var quoted = report.With("quotes", text, message);
        var quote = new SlotAddress(Quotes, quoted[Quotes].LastId);
        return attribution is null ? quoted : quoted.Attribute(quote, attribution, Sample.Delivery(message + 1));
    }

    private static Report Put(Report report, SeedAnswer answer, int message) => answer switch
    {
        { Attribution: not null } => report.Quote(answer.Text, Attribution.Anonymous, 100 + (10 * message)),
        { Member: { } member, Repetition: { } repetition } => report.With(answer.Question, repetition, member, answer.Text, message),
        _ => report.With(answer.Question, answer.Text, message),
    };
}
