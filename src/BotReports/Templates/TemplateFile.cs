using BotReports.Seeds;
using Newtonsoft.Json.Linq;

namespace BotReports.Templates;

/// <summary>Reads a template from a file that is as its schema asks.</summary>
internal static class TemplateFile
{
    public static ReportTemplate Load(SeedFile file)
    {
        TemplateRules.Check(file);
        file.ThrowIfWrong();

        var root = file.Root;
        return new(
            new((string)root["id"]!, (int)root["version"]!),
            root.Text("title"),
            [.. root.Items("sections").Select(Section)]);
    }

    private static Section Section(JToken section, int index) =>
        new((string)section["id"]!, index + 1, section.Text("title"), [.. section.Items("questions").Select(Question)])
        {
            Help = section.TextOrNull("help"),
            Printed = section.Texts("printed"),
        };

    private static Question Question(JToken question) =>
        new((string)question["id"]!, Word<QuestionKind>(question, "kind"), question.Text("name"), question.Text("title"), question.Text("ask"))
        {
            Help = question.TextOrNull("help"),
            Printed = question.Texts("printed"),
            Required = (bool?)question["required"] ?? false,
            Limit = (int?)question["limit"] ?? ((string?)question["kind"] is "text" or "choice" ? 1 : null),
            Purpose = Word<QuestionPurpose>(question, "purpose"),
            Options = [.. question.Items("options").Select(option => new Option((string)option["id"]!, option.Text("label")))],
            Questions = [.. question.Items("questions").Select(Question)],
        };

    private static T Word<T>(JToken parent, string name)
        where T : struct, Enum => parent[name] is { } word ? Enum.Parse<T>((string)word!, ignoreCase: true) : default;
}
