using System.Text.Json.Nodes;

namespace BotReports.Slack.Handlers;

/// <summary>Answers the challenge with which Slack verifies a request URL.</summary>
internal sealed class UrlVerificationHandler : ISlackHandler
{
    public bool Takes(SlackPayload payload) => payload is { Kind: SlackPayloadKind.Event, Name: "url_verification" };

    public Task<SlackAnswer> HandleAsync(SlackPayload payload, CancellationToken cancellationToken) =>
        Task.FromResult(new SlackAnswer(new JsonObject { ["challenge"] = payload.Body.Text("challenge") }));
}
