using Microsoft.Bot.Schema;

namespace BotReports.Slack.Handlers;

/// <summary>Handles the bot itself joining or leaving a channel. Other members are ignored.</summary>
internal sealed class ChannelMembershipHandler(SlackTurns turns, SlackUserCache users) : ISlackHandler
{
    public bool Takes(SlackPayload payload) => payload is { Kind: SlackPayloadKind.Event, Name: "member_joined_channel" or "member_left_channel" };

    public async Task<SlackAnswer> HandleAsync(SlackPayload payload, CancellationToken cancellationToken)
    {
        var member = payload.Event;
        if (payload.Tenant is { } tenant && member.Text("channel") is { } channel && member.Text("user") is { } user && user == await users.FindSelfAsync(cancellationToken))
        {
            var activity = new Activity
            {
                Type = ActivityTypes.InstallationUpdate,
                Id = member.Text("event_ts"),
                Action = payload.Name == "member_joined_channel" ? InstallationUpdateActionTypes.Add : InstallationUpdateActionTypes.Remove,
            };
            await turns.RunAsync(SlackConversation.Of(tenant, channel, thread: null), member.Text("inviter") ?? user, activity, cancellationToken);
        }

        return SlackAnswer.Done;
    }
}
