using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotReports.Exports.Proceedings;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(ExportedEventFile))]
internal sealed partial class EventJson : JsonSerializerContext
{
    private static EventJson? _readable;

    // Never put into a page, so letters may stay letters.
    private static EventJson Readable => _readable ??= new EventJson(new JsonSerializerOptions(Default.GeneratedSerializerOptions!) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static byte[] Write(EventContent content) => JsonSerializer.SerializeToUtf8Bytes(
        new ExportedEventFile(content.Event, [.. content.Sessions.Select(session => new ExportedEventSession($"{content.Event.Id}/{session.Session.Number}", session.Session, session.Standing, session.Rapporteurs) { Report = session.Report })])
        {
            At = content.At,
            Language = content.Language,
            ApprovedOnly = content.Options.IsApprovedOnly,
            Extras = content.Options.HasExtras,
            Origins = content.Options.HasOrigins,
            Part = content.Part,
            Parts = content.Parts,
        },
        Readable.ExportedEventFile);
}
