using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotReports.Cards;

namespace BotReports.Slack.Cards;

/// <summary>What a button in Slack carries: its command and its slot, and nothing that somebody else could not type.</summary>
internal static class BlockKitButton
{
    /// <summary>The beginning of the action id of a button that says its command.</summary>
    public const string Press = "press-";

    /// <summary>The beginning of the action id of a button that opens a form: in Slack, fields are filled in a window of their own.</summary>
    public const string OpenForm = "open-form-";

    /// <summary>What Slack takes, in characters.</summary>
    private const int LongestValue = 2_000;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(CardButton button)
    {
        var value = new JsonObject { ["command"] = button.Command };
        if (button.Slot is not null)
        {
            value["slot"] = button.Slot;
        }

        return value.ToJsonString(Readable);
    }

    /// <returns>False for what no button of ours has carried.</returns>
    public static bool TryRead(string? value, [NotNullWhen(true)] out string? command, out string? slot)
    {
        (command, slot) = (null, null);
        if (value is not { Length: > 0 and <= LongestValue })
        {
            return false;
        }

        try
        {
            if (JsonNode.Parse(value) is JsonObject json && json["command"] is JsonValue said && said.TryGetValue(out command) && command.Length > 0)
            {
                slot = json["slot"] is JsonValue about && about.TryGetValue<string>(out var address) ? address : null;
                return true;
            }
        }
        catch (JsonException)
        {
            // Somebody else's button.
        }

        command = null;
        return false;
    }

    /// <summary>Whether Slack takes what the button carries. One that it would not take can still be typed.</summary>
    internal static bool Fits(CardButton button) => Write(button).Length <= LongestValue;
}
