using BotReports.Bot.Understanding.Talk;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Conversations;
using BotReports.Tests.Reports;

namespace BotReports.Tests.Understanding.Talk;

/// <summary>The questions of the conference's form, each while nothing has been answered yet.</summary>
public static class OpenQuestions
{
    public static ReportTemplate Template { get; } = ScriptConference.Default.Template;

    private static Walk Empty { get; } = new(Template, Sample.Report());

    public static OpenQuestion Named(string name) => name switch
    {
        "examples" => Of("examples"),
        "recommendation" => Of("recommendations", "text"),
        "target" => Of("recommendations", "target"),
        "actions" => Of("recommendations", "actions"),
        "indicators" => Of("recommendations", "indicators"),
        "governance" => Of("governance-mechanisms"),
        "compact" => Of("global-compact"),
        "lesson" => Of("sdg-lessons"),
        "women" or "children" => Of(name),
        "message" => Of("priority-messages"),
        "quotes" => Of("quotes"),
        "other" => Of("other-information"),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    private static OpenQuestion Of(string id, string? inGroup = null)
    {
        var section = Template.Sections.Single(section => section.Questions.Any(question => question.Id == id));
        var top = section.Questions.Single(question => question.Id == id);
        return inGroup is null
            ? OpenQuestion.Of(new Slot(section, top, new SlotAddress(FieldPath.Of(id), null), SlotStatus.Open, 1), Empty)
            : OpenQuestion.Of(new Slot(section, top.Questions.Single(question => question.Id == inGroup), new SlotAddress(FieldPath.In(id, 1, inGroup), null), SlotStatus.Open, 1) { Group = top, Repetition = 1 }, Empty);
    }
}
