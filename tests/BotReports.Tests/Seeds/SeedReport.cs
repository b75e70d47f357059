using YamlDotNet.RepresentationModel;

namespace BotReports.Tests.Seeds;

/// <summary>The report that the product was born from, answer by answer in the order of the form.</summary>
public sealed record SeedReport(string Session, IReadOnlyList<string> Rapporteurs, IReadOnlyList<SeedAnswer> Answers)
{
    /// <summary>The report of session 4.1, by Amy Shannon.</summary>
    public static SeedReport Conference { get; } = Load(SeedFolder.Report);

    /// <summary>The texts of all answers to a question outside groups.</summary>
    public IReadOnlyList<string> To(string question) =>
        [.. Answers.Where(answer => answer.Question == question && answer.Member is null).Select(answer => answer.Text)];

    /// <summary>The texts of all answers to a question within one repetition of a group, counted from 1.</summary>
    public IReadOnlyList<string> To(string group, int repetition, string member) =>
        [.. Answers.Where(answer => (answer.Question, answer.Repetition, answer.Member) == (group, repetition, member)).Select(answer => answer.Text)];

    private static SeedReport Load(string path)
    {
        using var reader = File.OpenText(path);
        var yaml = new YamlStream();
        yaml.Load(reader);

        var root = (YamlMappingNode)yaml.Documents[0].RootNode;
        var answers = ((YamlMappingNode)root["answers"]).Children.SelectMany(pair => Read(Text(pair.Key), pair.Value));

        return new(Text(root["session"]), [.. ((YamlSequenceNode)root["rapporteurs"]).Select(Text)], [.. answers]);
    }

    private static IEnumerable<SeedAnswer> Read(string question, YamlNode answer) => Items(answer).SelectMany((item, index) => item switch
    {
        YamlMappingNode quote when quote.Children.ContainsKey("attribution") =>
            [new(question, null, null, index + 1, Text(quote["text"]), Text(quote["attribution"]))],
        YamlMappingNode group => group.Children.SelectMany(member => Members(question, index + 1, member)),
        _ => [new SeedAnswer(question, null, null, index + 1, Text(item), null)],
    });

    private static IEnumerable<SeedAnswer> Members(string group, int repetition, KeyValuePair<YamlNode, YamlNode> member) =>
        Items(member.Value).Select((item, index) => new SeedAnswer(group, repetition, Text(member.Key), index + 1, Text(item), null));

    private static YamlSequenceNode Items(YamlNode node) => node as YamlSequenceNode ?? new YamlSequenceNode(node);

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;
}
