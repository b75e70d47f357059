using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;

namespace BotReports.Teams;

/// <summary>What somebody wrote in Teams, as plain text.</summary>
internal static partial class TeamsWords
{
    private const string Html = "text/html";

    /// <summary>Puts the words into the activity's text, those of a slash command without the slash, and takes the copy in HTML out of its attachments.</summary>
    public static Activity Read(Activity activity)
    {
        if (activity.ChannelId != TeamsChannel.ChannelId || activity.Type is not (ActivityTypes.Message or ActivityTypes.MessageUpdate) || activity.Value is not null)
        {
            return activity;
        }

        var copy = (activity.Attachments ?? []).FirstOrDefault(attachment => attachment is { ContentType: Html, ContentUrl: null })?.Content as string;
        activity.Text = copy is { Length: > 0 } && TeamsHtml.Read(copy) is { } words ? words
            : activity.Text is { } text ? Decode(Reference().Replace(text, ""))
            : activity.Text;
        activity.Text = TargetedMessages.IsTargeted(activity) && activity.Text is ['/', not ' ', ..] ? activity.Text[1..] : activity.Text;
        activity.Attachments = [.. (activity.Attachments ?? []).Where(attachment => attachment is not { ContentType: Html, ContentUrl: null })];
        return activity;
    }

    // A text with a mention in it is written as HTML is: decoded once, it is what was typed.
    private static string Decode(string text) => Encoded().IsMatch(text) ? WebUtility.HtmlDecode(text).Replace('\u00a0', ' ') : text;

    /// <summary>Where a quoted message stands that is not in the text.</summary>
    [GeneratedRegex(@"<quoted\b[^<>]{0,500}>(?:</quoted>)?", RegexOptions.IgnoreCase, RegexTimeout.Milliseconds)]
    private static partial Regex Reference();

    [GeneratedRegex(@"&(?:nbsp|amp|lt|gt|quot|#39);", RegexOptions.IgnoreCase, RegexTimeout.Milliseconds)]
    private static partial Regex Encoded();
}
