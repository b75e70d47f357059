using System.Text;
using Newtonsoft.Json;

namespace BotReports.Bot.Storage;

/// <summary>How dialog state is written down: with the names of its types, of which only known ones are read back.</summary>
internal static class StateJson
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        TypeNameHandling = TypeNameHandling.All,
        SerializationBinder = new StateTypes(),
        NullValueHandling = NullValueHandling.Ignore,
        MaxDepth = 64,
    });

    public static byte[] Write(object state)
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
        {
            Serializer.Serialize(writer, state, typeof(object));
        }

        return stream.ToArray();
    }

    /// <summary>Null where the state is of an older shape or not ours: losing it costs nothing.</summary>
    public static IDictionary<string, object>? Read(byte[] content)
    {
        try
        {
            using var reader = new JsonTextReader(new StreamReader(new MemoryStream(content)));
            return Serializer.Deserialize<object>(reader) as IDictionary<string, object>;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
