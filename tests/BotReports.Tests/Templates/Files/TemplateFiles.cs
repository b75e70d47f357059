using System.Globalization;
using BotReports.Languages;
using BotReports.Programmes.Files;
using BotReports.Templates;
using BotReports.Templates.Files;
using BotReports.Tests.Programmes.Files;
using Newtonsoft.Json;

namespace BotReports.Tests.Templates.Files;

/// <summary>Reads and writes forms in files, and prints them in a line for each question.</summary>
internal static class TemplateFiles
{
    public static TemplateReading Read(byte[] bytes, string name = "form.xlsx") =>
        TemplateImport.Read(bytes, new TemplateHints { FileName = name, NextVersion = _ => 7 }, new ProgrammeLimits(), TestContext.Current.CancellationToken);

    public static TemplateReading Read(params WorkbookSample.Sheet[] sheets) => Read(WorkbookSample.Of(sheets));

    /// <summary>A survey, and choices and settings where they are given.</summary>
    public static TemplateReading ReadSurvey(object?[][] survey, object?[][]? choices = null, object?[][]? settings = null) => Read(
    [
        new WorkbookSample.Sheet("survey", survey),
        .. choices is null ? [] : new[] { new WorkbookSample.Sheet("choices", choices) },
        .. settings is null ? [] : new[] { new WorkbookSample.Sheet("settings", settings) },
    ]);

    public static async Task<ReportTemplate> ThereAndBackAsync(ReportTemplate template) =>
        Read(await TemplateExport.XlsFormAsync(template, TestContext.Current.CancellationToken)) is { Template: { } read } ? read : throw new InvalidOperationException("It is not read.");

    /// <summary>All that a template is, to be compared.</summary>
    public static string Text(ReportTemplate template) => TemplateTree.Of(template).ToString(Formatting.Indented);

    /// <summary>All that the bot would say of a file.</summary>
    public static IReadOnlyList<string> Said(this TemplateReading reading, string language = "en")
    {
        var phrases = Phrases.In(language);
        return [.. reading.Refusal is { } refusal ? refusal.LinesIn(phrases).Prepend(refusal.In(phrases)) : [], .. reading.Notes.Select(note => note.In(phrases))];
    }

    /// <summary><c>2 recommendations/group 4: text recommendation, list actions 2</c></summary>
    public static IReadOnlyList<string> Outline(ReportTemplate template) =>
        [.. template.Sections.SelectMany(section => section.Questions.Select(question => $"{section.Number} {section.Title}: {Line(question)}"))];

    private static string Line(Question question) =>
        $"{question.Kind.ToString().ToLowerInvariant()} {question.Id}{(question.Repeats ? $" {question.Limit?.ToString(CultureInfo.InvariantCulture) ?? "any"}" : "")}{(question.Required ? "!" : "")} “{question.Ask}”{(question.Questions.Count > 0 ? $" [{string.Join("; ", question.Questions.Select(Line))}]" : "")}{(question.Options.Count > 0 ? $" ({string.Join("/", question.Options.Select(option => option.Id))})" : "")}";
}
