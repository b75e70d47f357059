using System.Collections.Immutable;
using BotReports.Languages;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotReports.Bot.Turns;

/// <summary>What a person said or pressed, without what the channel wraps around it.</summary>
/// <param name="Text">The words, with line breaks as <c>\n</c>; empty when there are none.</param>
/// <param name="IsLiteral">Said with a leading backslash or in quotes: an answer whatever it looks like.</param>
/// <param name="Slot">What the pressed button belongs to, as in <see cref="Cards.CardButton.Slot"/>; null for typed words.</param>
public sealed record Utterance(string Text, bool IsLiteral = false, string? Slot = null)
{
    /// <summary>What the button for a yes sends, in every language.</summary>
    public const string Yes = "yes";

    /// <summary>What the button for a no sends, in every language.</summary>
    public const string No = "no";

    private const string CardAction = "adaptiveCard/action";

    private const int LongestCommand = 120;

    private static readonly (char Open, char Close)[] Quotes = [('"', '"'), ('“', '”'), ('«', '»'), ('„', '“'), ('\'', '\''), ('‘', '’')];

    /// <summary>Whether a button said it, which makes no typing mistakes.</summary>
    public bool IsPressed { get; init; }

    /// <summary>What was written in the fields of a card, by their ids; empty without any. Nothing about the ids is known to be true.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Fields { get; init; } = [];

    /// <summary>The words as commands are compared; empty where they cannot be one.</summary>
    public string Folded { get; } = IsLiteral || Text.Length > LongestCommand || Text.Contains('\n') ? "" : Folding.Fold(Text);

    /// <summary>The words inside a pair of quotes around all of them; null when there is none.</summary>
    public string? Unquoted { get; } =
        Text.Length > 2 && Quotes.Any(quote => Text[0] == quote.Open && Text[^1] == quote.Close) ? Text[1..^1].Trim() : null;

    /// <summary>What was written in a field; empty where there is no such field.</summary>
    public string FieldOf(string id) => Fields.FirstOrDefault(field => field.Key == id).Value?.ReplaceLineEndings("\n").Trim() ?? "";

    public static Utterance Of(Activity activity)
    {
        // A pressed button sends its words and its slot back; a form its fields as well.
        if (ValueOf(activity) is { } value && (string?)value["command"] is { } command)
        {
            return Of(command, (string?)value["slot"], isPressed: true) with { Fields = FieldsIn(value) };
        }

        return Of(Mentions.WordsOf(activity).ReplaceLineEndings("\n").Trim(), slot: null, isPressed: false);
    }

    /// <summary>A button that wants its card replaced sends its value in an action.</summary>
    private static JObject? ValueOf(Activity activity) =>
        activity is { Type: ActivityTypes.Invoke, Name: CardAction } ? ((activity.Value as JObject)?["action"] as JObject)?["data"] as JObject : activity.Value as JObject;

    private static ImmutableArray<KeyValuePair<string, string>> FieldsIn(JObject value) =>
    [
        .. from member in value.Properties()
           where member.Name is not ("command" or "slot") && member.Value.Type is JTokenType.String
           select KeyValuePair.Create(member.Name, (string)member.Value!),
    ];

    private static Utterance Of(string text, string? slot, bool isPressed) => text.StartsWith('\\')
        ? new Utterance(text[1..].TrimStart(), IsLiteral: true, slot) { IsPressed = isPressed }
        : new Utterance(text, Slot: slot) { IsPressed = isPressed };
}
