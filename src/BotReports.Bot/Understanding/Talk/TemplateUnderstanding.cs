using System.Collections.Concurrent;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Bot.Understanding.Talk;

/// <summary>What understands messages, for each form in which reports are written: people name the questions of the form that they fill. Thread-safe.</summary>
public sealed class TemplateUnderstanding(Conference conference)
{
    private readonly ConcurrentDictionary<ReportTemplate, Lazy<Interpreter>> _interpreters = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<ReportTemplate, Lazy<TalkJudge>> _judges = new(ReferenceEqualityComparer.Instance);

    /// <param name="report">The report that somebody fills; null for none.</param>
    public Interpreter InterpreterOf(Report? report) =>
        _interpreters.GetOrAdd(TemplateOf(report), template => new Lazy<Interpreter>(() => new Interpreter(template, () => conference.Programme, Vocabulary.All))).Value;

    internal TalkJudge JudgeOf(Report? report) => _judges.GetOrAdd(TemplateOf(report), template => new Lazy<TalkJudge>(() => TalkJudge.For(template))).Value;

    private ReportTemplate TemplateOf(Report? report) => report is not null && conference.HasTemplateOf(report) ? conference.TemplateOf(report) : conference.Template;
}
