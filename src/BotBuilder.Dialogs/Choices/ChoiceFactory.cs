using System.Globalization;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Messages that offer choices.</summary>
public class ChoiceFactory
{
    private const int LongestButtonTitle = 20;

    /// <summary>Buttons where the channel has them and the titles fit on them; a numbered text otherwise.</summary>
    public static IMessageActivity ForChannel(string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null, string conversationType = null, IList<string> toList = null)
    {
        list ??= [];
        var fits = list.All(choice => (choice.Title?.Length ?? 0) <= LongestButtonTitle);
        if (fits && Channel.SupportsSuggestedActions(channelId, list.Count, conversationType))
            return SuggestedAction(list, text, speak, toList);
        if (fits && Channel.SupportsCardActions(channelId, list.Count))
            return HeroCard(list, text, speak);
        return fits && list.Count <= 3 ? Inline(list, text, speak, options) : List(list, text, speak, options);
    }

    /// <summary>"Which? (1) red, (2) green, or (3) blue".</summary>
    public static Activity Inline(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var line = new StringBuilder(text).Append(' ');
        for (var i = 0; i < choices.Count; i++)
        {
            if (i > 0 && i < choices.Count - 1)
                line.Append(options?.InlineSeparator ?? ", ");
            else if (i > 0)
                line.Append(i == 1 ? options?.InlineOr ?? " or " : options?.InlineOrMore ?? ", or ");
            if (options?.IncludeNumbers ?? true)
                line.Append(CultureInfo.InvariantCulture, $"({i + 1}) ");
            line.Append(choices[i].Title);
        }

        return MessageFactory.Text(line.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <summary>One choice a line, with its number or a dash.</summary>
    public static Activity List(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var numbers = options?.IncludeNumbers ?? true;
        var lines = choices.Select((choice, i) => (numbers ? $"{i + 1}. " : "- ") + choice.Title);
        return MessageFactory.Text($"{text}\n\n   {string.Join("\n   ", lines)}", speak, InputHints.ExpectingInput);
    }

    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null, IList<string> toList = null)
    {
        var message = MessageFactory.SuggestedActions(Buttons(choices), text, speak, InputHints.ExpectingInput);
        message.SuggestedActions.To = toList;
        return message;
    }

    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null)
        => MessageFactory.Attachment(new HeroCard(text: text, buttons: Buttons(choices)).ToAttachment(), null, speak, InputHints.ExpectingInput);

    public static IList<Choice> ToChoices(IList<string> choices) => choices == null ? [] : [.. choices.Select(choice => new Choice(choice))];

    private static List<CardAction> Buttons(IList<Choice> choices)
        => [.. (choices ?? []).Select(choice => choice.Action ?? new CardAction { Type = ActionTypes.ImBack, Value = choice.Value, Title = choice.Value })];
}
