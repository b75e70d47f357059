using BotReports.Slack.Cards;
using Newtonsoft.Json.Linq;

namespace BotReports.Slack.Handlers;

/// <summary>Somebody pressed a button in their home. What it says is said in the chat, which is one press away.</summary>
internal sealed class HomePressed(SlackVisitors visitors) : ISlackHandler
{
    public bool Takes(SlackPayload payload) =>
        payload is { Kind: SlackPayloadKind.Interaction, Name: "block_actions" }
        && payload.Body.Object("container")?.Text("type") is "view"
        && payload.Body.Objects("actions").All(action => action.Text("action_id")?.StartsWith(BlockKitButton.Press, StringComparison.Ordinal) is true);

    public async Task<SlackAnswer> HandleAsync(SlackPayload payload, CancellationToken cancellationToken)
    {
        if (payload.Body.Objects("actions").FirstOrDefault() is { } action
            && BlockKitButton.TryRead(action.Text("value"), out var command, out var slot)
            && await visitors.FindAsync(payload, cancellationToken) is { } visitor)
        {
            await visitors.TakeAsync(visitor, new SlackSaying($"home-{action.Text("action_ts") ?? visitor.Trigger}", null) { Value = new JObject { ["command"] = command, ["slot"] = slot } }, cancellationToken);
        }

        return SlackAnswer.Done;
    }
}
