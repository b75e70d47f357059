using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotReports.Cards;

namespace BotReports.Slack.Cards;

/// <summary>The value of a button: its command and its slot. It holds nothing that a user could not type.</summary>
internal static class BlockKitButton
{
    /// <summary>The prefix of the action id of a button that sends a command.</summary>
    public const string Press = "press-";

    /// <summary>The prefix of the action id of a button that opens a form as a modal.</summary>
    public const string OpenForm = "open-form-";

    /// <summary>Slack's limit, in characters.</summary>
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

    /// <returns>False if the value is not from a button of this bot.</returns>
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

    /// <summary>Whether the value is within Slack's limit. A command in a longer one can still be typed.</summary>
    internal static bool Fits(CardButton button) => Write(button).Length <= LongestValue;
}
