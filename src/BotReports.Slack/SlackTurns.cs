using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotReports.Slack;

/// <summary>Has the bot deal with something that somebody did in Slack.</summary>
internal sealed class SlackTurns(SlackAdapter adapter, IBot bot, SlackPeople people)
{
    /// <summary>Where Slack is has no address of its own in an activity: there is one Slack.</summary>
    private const string ServiceUrl = "urn:botreports:slack";

    /// <param name="activity">What was done; who did it, where, and in which language is added here.</param>
    /// <returns>When the turn is through: what it stored has been written.</returns>
    public async Task RunAsync(SlackPlace place, string user, Activity activity, CancellationToken cancellationToken)
    {
        var person = await people.FindAsync(user, cancellationToken);
        activity.ChannelId = SlackChannel.ChannelId;
        activity.ServiceUrl = ServiceUrl;
        activity.Timestamp ??= SlackTime.Of(activity.Id);
        activity.Locale = person.Locale;
        activity.LocalTimezone = person.TimeZone;
        activity.From = new ChannelAccount(person.Id, person.Name);
        if (person.Email is { } email)
        {
            activity.From.Properties["email"] = email;
        }

        activity.Recipient = new ChannelAccount(await people.FindSelfAsync(cancellationToken));
        activity.Conversation = place.ToConversation();
        await adapter.ProcessAsync(activity, bot, cancellationToken);
    }

    /// <summary>A text of Slack's as its sender sees it.</summary>
    public async Task<string> ReadAsync(string text, CancellationToken cancellationToken)
    {
        var self = await people.FindSelfAsync(cancellationToken);
        var names = new Dictionary<string, string>();
        foreach (var id in SlackWords.MentionedIn(text).Where(id => id != self))
        {
            names[id] = (await people.FindAsync(id, cancellationToken)).Name;
        }

        return SlackWords.Read(text, self, names);
    }

    /// <summary>Whether a text is meant for the bot, in a channel that others talk in too.</summary>
    public async Task<bool> IsMentionedAsync(string text, CancellationToken cancellationToken)
    {
        var self = await people.FindSelfAsync(cancellationToken);
        return SlackWords.MentionedIn(text).Contains(self);
    }
}
