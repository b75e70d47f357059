using System.Globalization;
using Newtonsoft.Json.Linq;

namespace BotReports.Templates;

/// <summary>A template as the tree that its schema describes. What a reader takes for granted is left out.</summary>
internal static class TemplateTree
{
    public static JObject Of(ReportTemplate template) => new()
    {
        ["id"] = template.Reference.Id,
        ["version"] = template.Reference.Version,
        ["title"] = Text(template.Title),
        ["sections"] = new JArray(template.Sections.Select(Section)),
    };

    /// <summary>Whether two templates say the same in every way.</summary>
    public static bool AreSame(ReportTemplate one, ReportTemplate other) => JToken.DeepEquals(Of(one), Of(other));

    /// <inheritdoc cref="AreSame(ReportTemplate, ReportTemplate)"/>
    public static bool AreSame(Question one, Question other) => JToken.DeepEquals(Question(one), Question(other));

    private static JObject Section(Section section)
    {
        var tree = new JObject { ["id"] = section.Id, ["title"] = Text(section.Title) };
        Add(tree, section.Help, section.Printed);
        tree["questions"] = new JArray(section.Questions.Select(Question));
        return tree;
    }

    private static JObject Question(Question question)
    {
        var tree = new JObject { ["id"] = question.Id, ["kind"] = Word(question.Kind) };
        if (question is { Repeats: true, Limit: { } limit })
        {
            tree["limit"] = limit;
        }

        if (question.Required)
        {
            tree["required"] = true;
        }

        if (question.Purpose is not QuestionPurpose.None)
        {
            tree["purpose"] = Word(question.Purpose);
        }

        (tree["name"], tree["title"], tree["ask"]) = (Text(question.Name), Text(question.Title), Text(question.Ask));
        Add(tree, question.Help, question.Printed);
        if (question.Options.Count > 0)
        {
            tree["options"] = new JArray(question.Options.Select(option => new JObject { ["id"] = option.Id, ["label"] = Text(option.Label) }));
        }

        if (question.Questions.Count > 0)
        {
            tree["questions"] = new JArray(question.Questions.Select(Question));
        }

        return tree;
    }

    private static void Add(JObject tree, LocalizedText? help, IReadOnlyList<LocalizedText> printed)
    {
        if (help is not null)
        {
            tree["help"] = Text(help);
        }

        if (printed.Count > 0)
        {
            tree["printed"] = new JArray(printed.Select(Text));
        }
    }

    /// <summary>A plain text is English; otherwise English comes first.</summary>
    private static JToken Text(LocalizedText text) => text.Wordings.Count == 1
        ? text.In(LocalizedText.Fallback)
        : new JObject(text.Wordings.OrderBy(wording => wording.Key != LocalizedText.Fallback).ThenBy(wording => wording.Key, StringComparer.Ordinal).Select(wording => new JProperty(wording.Key, wording.Value)));

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLower(CultureInfo.InvariantCulture);
}
