using BotReports.Bot.Understanding;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotReports.Bot.Turns;

/// <summary>What a person typed or pressed, without what the channel wraps around it.</summary>
/// <param name="Words">What was typed; empty for a press.</param>
/// <param name="Pressed">What a button or a window brought back, as JSON; null for typed words.</param>
public sealed record Input(TypedWords Words, string? Pressed)
{
    private const string CardAction = "adaptiveCard/action";

    private static readonly string[] Members = ["do", "command"];

    public static Input Of(Activity activity) => ValueOf(activity) is { } value && Members.Any(value.ContainsKey)
        ? new Input(new TypedWords(""), value.ToString(Formatting.None))
        : new Input(TypedWords.Of(Mentions.WordsOf(activity)), null);

    /// <summary>A button that wants its card replaced sends its value inside an action.</summary>
    private static JObject? ValueOf(Activity activity) =>
        activity is { Type: ActivityTypes.Invoke, Name: CardAction } ? ((activity.Value as JObject)?["action"] as JObject)?["data"] as JObject : activity.Value as JObject;
}
