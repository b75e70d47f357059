using BotReports.Seeds;
using BotReports.Templates;
using Newtonsoft.Json.Linq;

namespace BotReports.Templates;

/// <summary>Texts as seed files write them: a plain one is English, otherwise a wording for each language.</summary>
internal static class SeedText
{
    public static LocalizedText Text(this JToken parent, string name) => parent.TextOrNull(name)!;

    public static LocalizedText? TextOrNull(this JToken parent, string name) => parent[name] is { } text ? Text(text) : null;

    /// <summary>The texts of a list; none when it is not there.</summary>
    public static IReadOnlyList<LocalizedText> Texts(this JToken parent, string name) => [.. parent.Items(name).Select(Text)];

    private static LocalizedText Text(JToken text) => text is JObject wordings
        ? new(wordings.Properties().Select(wording => KeyValuePair.Create(wording.Name, ((string)wording.Value!).Trim())))
        : LocalizedText.English(((string)text!).Trim());
}
