using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Cards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotReports.Slack.Cards;

/// <summary>The value of a button: its action, as JSON.</summary>
internal static class BlockKitButton
{
    /// <summary>The prefix of the action id of a button that is pressed.</summary>
    public const string Press = "press-";

    /// <summary>The prefix of the action id of a button that opens a form as a modal.</summary>
    public const string OpenForm = "open-form-";

    /// <summary>The prefix of the action id of a button whose action wants something written, so that a modal opens with it.</summary>
    public const string OpenWindow = "open-window-";

    /// <summary>Slack's limit, in characters.</summary>
    private const int LongestValue = 2_000;

    public static string Write(CardButton button) => ActionJson.Write(button.Action);

    /// <summary>What the action id of a button begins with.</summary>
    public static string PrefixOf(CardButton button) => button.Sends ? OpenForm : ActionWindows.IsWanted(button.Action) ? OpenWindow : Press;

    /// <summary>Whether a modal opens with the press of a button.</summary>
    public static bool OpensWindow(string? actionId) => actionId?.StartsWith(OpenForm, StringComparison.Ordinal) is true || actionId?.StartsWith(OpenWindow, StringComparison.Ordinal) is true;

    /// <summary>What a button brings back; null for what is no JSON object, or longer than a button's value can be.</summary>
    public static JObject? Read(string? value)
    {
        try
        {
            return value is { Length: > 0 and <= LongestValue } ? JObject.Parse(value) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether the value is within Slack's limit. What a longer one would do can still be typed.</summary>
    internal static bool Fits(CardButton button) => Write(button).Length <= LongestValue;
}
