using System.Text.Json.Nodes;
using BotReports.Tests.BotBuilder;

namespace BotReports.Tests.Manifest;

/// <summary>What the app package tells Teams, and how it says it in each language.</summary>
internal static class TeamsManifest
{
    private static readonly JsonObject Manifest = Read("manifest.json");

    /// <summary>The texts that people read, by the names that a language file gives them.</summary>
    public static IReadOnlyDictionary<string, string> Texts { get; } = new Dictionary<string, string>(
    [
        Text("name.short", Manifest["name"]!["short"]),
        Text("name.full", Manifest["name"]!["full"]),
        Text("description.short", Manifest["description"]!["short"]),
        Text("description.full", Manifest["description"]!["full"]),
        .. from list in Lists.Index()
           from command in list.Item["commands"]!.AsArray().Index()
           from text in command.Item!.AsObject()
           select Text($"bots[0].commandLists[{list.Index}].commands[{command.Index}].{text.Key}", text.Value),
        .. from command in Actions.Index()
           from name in (string[])["title", "description"]
           select Text($"composeExtensions[0].commands[{command.Index}].{name}", command.Item[name]),
    ]);

    /// <summary>The commands on messages.</summary>
    public static IReadOnlyList<JsonNode> Actions => [.. Manifest["composeExtensions"]![0]!["commands"]!.AsArray()!];

    /// <summary>The file of each language, the default's first.</summary>
    public static IReadOnlyDictionary<string, string> LanguageFiles { get; } = new Dictionary<string, string>(
    [
        Text((string)Manifest["localizationInfo"]!["defaultLanguageTag"]!, Manifest["localizationInfo"]!["defaultLanguageFile"]),
        .. from language in Manifest["localizationInfo"]!["additionalLanguages"]!.AsArray()
           select Text((string)language["languageTag"]!, language["file"]),
    ]);

    /// <summary>Where the bot can be talked to.</summary>
    public static IReadOnlyList<string> Scopes { get; } = Strings(Manifest["bots"]![0]!["scopes"]);

    private static IEnumerable<JsonNode> Lists => Manifest["bots"]![0]!["commandLists"]!.AsArray()!;

    /// <summary>The texts in a language.</summary>
    public static IReadOnlyDictionary<string, string> TextsIn(string language) =>
        new Dictionary<string, string>(Read(LanguageFiles[language]).Where(text => text.Key != "$schema").Select(text => Text(text.Key, text.Value)));

    /// <summary>Whether people can say something to the bot in a channel that only they and the bot see.</summary>
    public static bool TakesTargetedMessages { get; } = (bool)Manifest["bots"]![0]!["supportsTargetedMessages"]!;

    /// <summary>The commands of the lists that are shown in a scope, after a mention of the bot or after a slash.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> CommandsIn(string scope, string trigger = "mention") =>
    [
        .. from list in Lists
           where Strings(list["scopes"]).Contains(scope) && (list["triggers"] is { } triggers ? Strings(triggers) : ["mention"]).Contains(trigger)
           select list["commands"]!.AsArray().Select(command => (string)command!["title"]!).ToList(),
    ];

    private static JsonObject Read(string file) => JsonNode.Parse(File.ReadAllText(Repository.PathTo(Path.Combine("manifest", "teams", file))))!.AsObject();

    private static KeyValuePair<string, string> Text(string name, JsonNode? text) => new(name, (string)text!);

    private static List<string> Strings(JsonNode? array) => [.. array!.AsArray().Select(item => (string)item!)];
}
