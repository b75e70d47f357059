using BotReports.Slack.Home;

namespace BotReports.Slack.Handlers;

/// <summary>Somebody looks at the bot's page: at their home, or at the chat, which needs nothing.</summary>
internal sealed class HomeOpened(HomeKeeper homes, SlackVisitors visitors) : ISlackHandler
{
    public bool Takes(SlackPayload payload) => payload is { Kind: SlackPayloadKind.Event, Name: "app_home_opened" };

    public async Task<SlackAnswer> HandleAsync(SlackPayload payload, CancellationToken cancellationToken)
    {
        if (payload.Event.Text("tab") is "home" && await visitors.FindAsync(payload, cancellationToken) is { } visitor)
        {
            homes.Open(visitor);
        }

        return SlackAnswer.Done;
    }
}
