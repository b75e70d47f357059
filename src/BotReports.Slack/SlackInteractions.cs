using System.Text.Json.Nodes;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Slack.Api;
using Microsoft.Bot.Schema;

namespace BotReports.Slack;

/// <summary>Finds the user behind an interaction, and runs commands for them in their own chat with the bot.</summary>
internal sealed class SlackInteractions(SlackUserCache users, SlackTurns turns, SlackClient client, Conference conference)
{
    /// <summary>Null if the payload names no user.</summary>
    public async Task<SlackInteraction?> FindAsync(SlackPayload payload, CancellationToken cancellationToken) =>
        payload is { Tenant: { } tenant } && (payload.User ?? payload.Event.Text("user")) is { } user
            ? await FindAsync(tenant, user, cancellationToken) with { Trigger = payload.Trigger ?? "" }
            : null;

    public async Task<SlackInteraction> FindAsync(string tenant, string user, CancellationToken cancellationToken)
    {
        var known = await users.FindAsync(user, cancellationToken);
        return new SlackInteraction(tenant, new Person(known.Id, known.Name, known.Email), Phrases.Find(known.Locale) ?? Phrases.In(conference.Language));
    }

    /// <summary>Runs a turn as if the user had sent the input in their own chat with the bot.</summary>
    /// <returns>Completes after the turn, when everything it stored has been written.</returns>
    public async Task TakeAsync(SlackInteraction interaction, SlackInput input, CancellationToken cancellationToken)
    {
        var opened = await client.CallAsync(SlackMethod.ConversationsOpen, new JsonObject { ["users"] = interaction.Person.Id }, cancellationToken);
        var chat = opened.Required().Object("channel")?.Text("id") ?? "";
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Id = input.Id,
            Text = input.Text,
            TextFormat = TextFormatTypes.Plain,
            Value = input.Value,
            ReplyToId = input.Message,
        };
        await turns.RunAsync(SlackConversation.Of(interaction.Tenant, chat, thread: null), interaction.Person.Id, activity, cancellationToken);
    }
}
