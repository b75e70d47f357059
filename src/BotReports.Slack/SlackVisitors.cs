using System.Text.Json.Nodes;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Slack.Api;
using Microsoft.Bot.Schema;

namespace BotReports.Slack;

/// <summary>Who uses the bot by something else than a message, and the chat that they have with it alone.</summary>
internal sealed class SlackVisitors(SlackPeople people, SlackTurns turns, SlackClient client, Conference conference)
{
    /// <summary>Null where a payload does not say who it is from.</summary>
    public async Task<SlackVisitor?> FindAsync(SlackPayload payload, CancellationToken cancellationToken) =>
        payload is { Tenant: { } tenant } && (payload.User ?? payload.Event.Text("user")) is { } user
            ? await FindAsync(tenant, user, cancellationToken) with { Trigger = payload.Trigger ?? "" }
            : null;

    public async Task<SlackVisitor> FindAsync(string tenant, string user, CancellationToken cancellationToken)
    {
        var known = await people.FindAsync(user, cancellationToken);
        return new SlackVisitor(tenant, new Person(known.Id, known.Name, known.Email), Phrases.Find(known.Locale) ?? Phrases.In(conference.Language));
    }

    /// <summary>Has the bot deal with what somebody did as if they had done it in their own chat with it, and answer there.</summary>
    /// <returns>When the turn is through: what it stored has been written.</returns>
    public async Task TakeAsync(SlackVisitor visitor, SlackSaying saying, CancellationToken cancellationToken)
    {
        var opened = await client.CallAsync(SlackMethod.ConversationsOpen, new JsonObject { ["users"] = visitor.Person.Id }, cancellationToken);
        var chat = opened.Required().Object("channel")?.Text("id") ?? "";
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Id = saying.Id,
            Text = saying.Text,
            TextFormat = TextFormatTypes.Plain,
            Value = saying.Value,
            ReplyToId = saying.Message,
        };
        await turns.RunAsync(SlackPlace.Of(visitor.Tenant, chat, thread: null), visitor.Person.Id, activity, cancellationToken);
    }
}
