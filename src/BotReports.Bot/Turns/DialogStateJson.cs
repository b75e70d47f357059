using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;

namespace BotReports.Bot.Turns;

/// <summary>
/// How the dialogs' stack is written down: first the assembly of the dialogs, then the stack with the names of its types, of which only
/// known ones are read back. Our dialogs and the official ones keep different things under the same names, so neither reads what the
/// other has written.
/// </summary>
internal static class DialogStateJson
{
    private static readonly string Writer = $"{typeof(DialogState).Assembly.GetName().Name}\n";

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        TypeNameHandling = TypeNameHandling.All,
        SerializationBinder = new DialogStateTypes(),
        NullValueHandling = NullValueHandling.Ignore,
        MaxDepth = 64,
    });

    public static string Write(DialogState state)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        writer.Write(Writer);
        Serializer.Serialize(writer, state, typeof(object));
        return writer.ToString();
    }

    /// <summary>Null where the state is of an older shape or not ours: losing it costs a question.</summary>
    public static DialogState? Read(string content)
    {
        if (!content.StartsWith(Writer, StringComparison.Ordinal))
        {
            return null;
        }

        try
        {
            using var reader = new JsonTextReader(new StringReader(content[Writer.Length..]));
            return Serializer.Deserialize<object>(reader) as DialogState;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
