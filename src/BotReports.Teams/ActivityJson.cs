using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace BotReports.Teams;

/// <summary>Activities on the wire: without nulls, which some clients refuse.</summary>
internal static class ActivityJson
{
    /// <summary>Made once: a serializer remembers what it has learnt of a type.</summary>
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 64,
    });

    /// <exception cref="JsonException">The text is no activity.</exception>
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
