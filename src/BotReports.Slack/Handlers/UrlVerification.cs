using System.Text.Json.Nodes;

namespace BotReports.Slack.Handlers;

/// <summary>Slack tries out an address that it has been given.</summary>
internal sealed class UrlVerification : ISlackHandler
{
    public bool Takes(SlackPayload payload) => payload is { Kind: SlackPayloadKind.Event, Name: "url_verification" };

    public Task<SlackAnswer> HandleAsync(SlackPayload payload, CancellationToken cancellationToken) =>
        Task.FromResult(new SlackAnswer(new JsonObject { ["challenge"] = payload.Body.Text("challenge") }));
}
