using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using BotReports.Reports;

namespace BotReports.Actions;

/// <summary>How an action is written down in a button, a window or a conversation's state: <c>{"v":1,"do":"move","from":"examples#3","to":2}</c>.</summary>
public static class ActionJson
{
    /// <summary>The id of the card's field whose words belong to an action.</summary>
    public const string WordsField = "words";

    private const string Version = "v";
    private const string Verb = "do";
    private const int Current = 1;

    private static readonly JsonTypeInfo<BotAction> Shape = new ActionJsonContext(new JsonSerializerOptions(ActionJsonContext.Default.Options)
    {
        // Goes into JSON of the channels, never into a page: letters may stay letters.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    }).BotAction;

    public static string Write(BotAction action)
    {
        var json = JsonSerializer.SerializeToNode(action, Shape)!.AsObject();
        json.Insert(0, Version, Current);
        foreach (var field in action is SaveForm form ? form.Fields : [])
        {
            json[field.Id] = field.Text;
        }

        return json.ToJsonString(Shape.Options);
    }

    /// <summary>Reads what a channel brings back, with what was written in the card's fields as further members.</summary>
    /// <returns>Null for what no card of ours has carried: another verb, another version, a malformed id.</returns>
    public static BotAction? Read(string? json)
    {
        if (json is null)
        {
            return null;
        }

        try
        {
            return JsonNode.Parse(json) is JsonObject members && IsCurrent(members) && RenamedActions.Present(members).Deserialize(Shape) is { } action && ActionIds.AreSound(action)
                ? WithFields(action, members)
                : null;
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException or InvalidOperationException or ArgumentException)
        {
            // Somebody else's.
            return null;
        }
    }

    private static bool IsCurrent(JsonObject members) =>
        members[Version] is JsonValue version && version.TryGetValue<int>(out var number) && number == Current && members[Verb] is JsonValue verb && verb.TryGetValue<string>(out _);

    private static BotAction WithFields(BotAction action, JsonObject members) => action switch
    {
        SaveForm form => form with { Fields = [.. FieldsIn(members)] },
        AskBack ask => ask with { Text = Written(ask.Text) },
        Reply reply => reply with { Text = Written(reply.Text) },
        _ => action,
    };

    private static IEnumerable<FormField> FieldsIn(JsonObject members)
    {
        foreach (var (id, value) in members)
        {
            if (value is JsonValue text && text.TryGetValue<string>(out var words) && FormField.TryParse(id, words, out var field) && ActionIds.IsSlot(field.Slot.ToString()))
            {
                yield return field;
            }
        }
    }

    private static string? Written(string? text) => text?.ReplaceLineEndings("\n").Trim() is { Length: > 0 } words ? words : null;
}
