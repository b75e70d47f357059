using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace BotReports.Teams;

/// <summary>Reads and writes activities as JSON. Nulls are left out, because some clients refuse them.</summary>
internal static class ActivityJson
{
    /// <summary>One instance, because a serializer caches the contracts of types.</summary>
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 64,
    });

    /// <exception cref="JsonException">The text is not an activity.</exception>
    public static Activity? Read(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json));
        return Serializer.Deserialize<Activity>(reader);
    }

    public static StringContent Write(object content)
    {
        using var writer = new StringWriter();
        Serializer.Serialize(writer, content);
        return new StringContent(writer.ToString(), Encoding.UTF8, "application/json");
    }
}
