using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Slack.Rules;

/// <summary>Gathers what is wrong with one message or view.</summary>
/// <param name="isExpected">Whether a control sequence, or a mention in rich text, is one that the test expects.</param>
internal sealed class Breaches(Func<string, bool> isExpected)
{
    private readonly List<SlackProblem> _problems = [];

    public IReadOnlyList<SlackProblem> Problems => _problems;

    public void Require(bool holds, string where, string rule, string error = "invalid_blocks")
    {
        if (!holds)
        {
            _problems.Add(new SlackProblem(error, $"{where}: {rule}"));
        }
    }

    /// <summary>A string of so many characters; empty where it is something else.</summary>
    public string String(JsonNode? node, string where, int most, int least = 1)
    {
        var text = node?.GetValueKind() is JsonValueKind.String ? (string)node! : null;
        Require(text is not null, where, "is no string");
        Require(text is null || text.Length >= least, where, $"has {text?.Length} characters, at least {least} are needed");
        Require(text is null || text.Length <= most, where, $"has {text?.Length} characters of {most}");
        return text ?? "";
    }

    public void OptionalString(JsonNode? node, string where, int most)
    {
        if (node is not null)
        {
            String(node, where, most);
        }
    }

    /// <summary>The objects of an array; none where it is something else.</summary>
    public IReadOnlyList<JsonObject> Objects(JsonNode? node, string where, int most, int least = 1)
    {
        Require(node is JsonArray, where, "is no array");
        var objects = (node as JsonArray)?.OfType<JsonObject>().ToList() ?? [];
        Require(node is not JsonArray array || objects.Count == array.Count, where, "holds something that is no object");
        Require(objects.Count >= least, where, $"has {objects.Count} entries, at least {least} are needed");
        Require(objects.Count <= most, where, $"has {objects.Count} entries of {most}");
        return objects;
    }

    public void Only(JsonObject members, string where, params IEnumerable<string> names)
    {
        foreach (var name in members.Select(member => member.Key).Except(names.Append("type")))
        {
            Require(false, where, $"invalid additional property: {name}");
        }
    }

    public void OneOf(JsonNode? node, string where, params string[] values) =>
        Require(node is null || (node.GetValueKind() is JsonValueKind.String && values.Contains((string)node!)), where, $"is none of {string.Join(", ", values)}");

    public void Range(JsonNode? node, string where, int least, int most) =>
        Require(node is null || (node.GetValueKind() is JsonValueKind.Number && (int)node is var number && number >= least && number <= most), where, $"is no number from {least} to {most}");

    public void Escaped(string text, string where)
    {
        foreach (var sequence in ControlSequences.In(text).Where(sequence => !isExpected(sequence)))
        {
            Require(false, where, $"has {sequence}, which is not escaped", "unescaped_text");
        }
    }

    /// <summary>Something that is a mention or a link by its type, and so was put there on purpose.</summary>
    public void Expected(string mention, string where) => Require(isExpected(mention), where, $"mentions {mention}", "unescaped_text");
}
