using System.Text.Json.Nodes;
using BotReports.Bot.Turns;
using Microsoft.Bot.Schema;

namespace BotReports.Slack.Words;

/// <summary>Reads messages of Slack: what they say, and to whom.</summary>
internal sealed class SlackReader(SlackUserCache users, SlackChannelNames channels)
{
    /// <param name="message">The message, or the event that tells of it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<SlackSaid> ReadAsync(JsonObject message, CancellationToken cancellationToken)
    {
        var self = await users.FindSelfAsync(cancellationToken);
        var rich = RichWords.In(message);
        var text = TextOf(message);
        var mentioned = SlackWords.PeopleIn(text).Concat(rich is null ? [] : RichWords.PeopleIn(rich)).Distinct().ToList();
        var (people, mentions) = (new Dictionary<string, string>(), new List<Entity>());
        foreach (var id in mentioned.Where(id => id != self))
        {
            var user = await users.FindAsync(id, cancellationToken);
            people[id] = user.Name;
            mentions.Add(Mentions.Of($"@{user.Name}", user.Person));
        }

        var named = new Dictionary<string, string>();
        foreach (var id in rich is null ? SlackWords.ChannelsIn(text) : RichWords.ChannelsIn(rich))
        {
            if (await channels.FindAsync(id, cancellationToken) is { } name)
            {
                named[id] = name;
            }
        }

        var names = new SlackNames(self, people, named);
        return new SlackSaid(rich is null ? SlackWords.Read(text, names) : RichWords.Read(rich, names), mentions, mentioned.Contains(self));
    }

    /// <summary>Somebody who passes on a message without a word of their own says what it says.</summary>
    private static string TextOf(JsonObject message) => message.Text("text") is { Length: > 0 } text ? text
        : string.Join("\n\n", message.Objects("attachments").Select(attachment => attachment.Text("text")).Where(words => !string.IsNullOrEmpty(words)));
}
