using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BotReports.AcceptanceTests;

/// <summary>A YAML file of the repository, read as what it would be in JSON.</summary>
internal static class YamlFile
{
    public static JsonObject Read(string path)
    {
        using var reader = File.OpenText(path);
        var yaml = new YamlStream();
        yaml.Load(reader);
        return Convert(yaml.Documents.Single().RootNode).AsObject();
    }

    private static JsonNode Convert(YamlNode node) => node switch
    {
        YamlMappingNode members => new JsonObject(members.Children.Select(member => KeyValuePair.Create(((YamlScalarNode)member.Key).Value!, (JsonNode?)Convert(member.Value)))),
        YamlSequenceNode items => new JsonArray([.. items.Children.Select(Convert)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } flag => flag.Value == "true",
        YamlScalarNode { Style: ScalarStyle.Plain } number when int.TryParse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) => value,
        YamlScalarNode text => text.Value!,
        _ => throw new NotSupportedException($"There is a {node.NodeType} in it."),
    };
}
