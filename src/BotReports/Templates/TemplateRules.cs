using BotReports.Seeds;
using Newtonsoft.Json.Linq;

namespace BotReports.Templates;

/// <summary>What a template must keep to that a schema cannot say: how its parts fit each other.</summary>
internal static class TemplateRules
{
    public static void Check(SeedFile file)
    {
        var sections = file.Root.Items("sections").ToList();
        var questions = sections.SelectMany(section => section.Items("questions")).ToList();

        Unique(file, sections);
        Unique(file, questions);

        foreach (var question in questions)
        {
            Question(file, question);
        }
    }

    private static void Question(SeedFile file, JToken question)
    {
        var kind = (string)question["kind"]!;

        Belongs(file, question, "limit", kind is "list" or "quote" or "group", isNeeded: false);
        Belongs(file, question, "options", kind is "choice");
        Belongs(file, question, "questions", kind is "group");
        Unique(file, question.Items("options"));
        Unique(file, question.Items("questions"));

        foreach (var (index, member) in question.Items("questions").Index())
        {
            Member(file, member, index);
        }
    }

    private static void Member(SeedFile file, JToken member, int index)
    {
        var kind = (string)member["kind"]!;

        if (kind is "group")
        {
            file.Report(member["kind"]!, "a group cannot stand within a group");
        }
        else
        {
            Question(file, member);
        }

        // Its answer begins a repetition, so it cannot be a list of them.
        if (index == 0 && kind is not ("text" or "choice"))
        {
            file.Report(member["kind"]!, "the first question of a group must be of kind text or choice");
        }
    }

    private static void Belongs(SeedFile file, JToken question, string name, bool expected, bool isNeeded = true)
    {
        if (expected && isNeeded && question[name] is null)
        {
            file.Report(question, $"a question of kind {question["kind"]} needs \"{name}\"");
        }
        else if (!expected && question[name] is { } unexpected)
        {
            file.Report(unexpected, $"a question of kind {question["kind"]} has no \"{name}\"");
        }
    }

    private static void Unique(SeedFile file, IEnumerable<JToken> parts)
    {
        foreach (var repeated in parts.GroupBy(part => (string)part["id"]!).SelectMany(group => group.Skip(1)))
        {
            file.Report(repeated["id"]!, $"\"id\" {repeated["id"]} is there already");
        }
    }
}
