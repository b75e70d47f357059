using System.Globalization;
using BotReports.Bot.Cards;
using BotReports.Cards;
using BotReports.Teams.Cards;
using Microsoft.Bot.Schema;

namespace BotReports.Console;

/// <summary>Renders the bot's replies for the page.</summary>
internal static class ConsoleReplies
{
    public static ConsoleMessage Of(Activity activity) => new()
    {
        Id = activity.Id ?? Guid.NewGuid().ToString(),
        Conversation = activity.Conversation.Id,
        Author = ConsoleAuthor.Bot,
        FromBot = true,
        Handled = true,
        Text = activity.Text,
        Format = activity.TextFormat,
        ReplyTo = activity.ReplyToId,
        Cards = Each(activity.Attachments, Card),
        Files = Each(activity.Attachments, File),
        Suggestions = Each(activity.SuggestedActions?.Actions, Suggestion),
    };

    private static ConsoleCard? Card(Attachment attachment) =>
        CardAttachment.TryGet(attachment, out var card)
            ? new ConsoleCard(AdaptiveCardRenderer.Render(card, linksBelowHost: true), PlainTextRenderer.Render(card))
            : null;

    private static ConsoleFile? File(Attachment attachment) =>
        attachment.ContentUrl is { } url ? new ConsoleFile(attachment.Name ?? url, url) : null;

    private static ConsoleSuggestion Suggestion(CardAction action) =>
        new(action.Title, Convert.ToString(action.Value, CultureInfo.InvariantCulture) is { Length: > 0 } value ? value : action.Title);

    private static List<TOut>? Each<TIn, TOut>(IEnumerable<TIn>? items, Func<TIn, TOut?> convert)
        where TOut : class =>
        items?.Select(convert).OfType<TOut>().ToList() is { Count: > 0 } converted ? converted : null;
}
