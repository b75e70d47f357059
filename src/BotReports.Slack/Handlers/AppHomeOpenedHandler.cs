using BotReports.Slack.Home;

namespace BotReports.Slack.Handlers;

/// <summary>Handles <c>app_home_opened</c> for the Home tab.</summary>
internal sealed class AppHomeOpenedHandler(HomePublisher homes, SlackInteractions interactions) : ISlackHandler
{
    public bool Takes(SlackPayload payload) => payload is { Kind: SlackPayloadKind.Event, Name: "app_home_opened" };

    public async Task<SlackAnswer> HandleAsync(SlackPayload payload, CancellationToken cancellationToken)
    {
        if (payload.Event.Text("tab") is "home" && await interactions.FindAsync(payload, cancellationToken) is { } interaction)
        {
            homes.Open(interaction);
        }

        return SlackAnswer.Done;
    }
}
