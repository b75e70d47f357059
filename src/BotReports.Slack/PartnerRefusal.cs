using System.Text.Json.Nodes;
using BotReports.Reports;
using BotReports.Slack.Api;
using BotReports.Slack.Cards;
using BotReports.Slack.Commands;
using BotReports.Slack.Words;

namespace BotReports.Slack;

/// <summary>Tells people of another workspace, in a channel that is shared with it, that the organizers have not let them in. Only they see it.</summary>
internal sealed partial class PartnerRefusal(SlackUserCache users, SlackReader reader, SlackPosts posts, SlackLater later, Conference conference, ILogger<PartnerRefusal> logger)
{
    public async Task<SlackAnswer> TellAsync(SlackPayload payload, CancellationToken cancellationToken)
    {
        if ((payload.User ?? payload.Event.Text("user")) is not { } user)
        {
            return SlackAnswer.Done;
        }

        var answer = EphemeralReply.Text((await users.FindAsync(user, cancellationToken)).PhrasesOr(conference.Language).PartnersAreNotServed);
        switch (payload.Kind)
        {
            case SlackPayloadKind.Interaction:
                later.Follow(payload, Task.FromResult(new SlackAnswer(answer)));
                break;
            case SlackPayloadKind.Event when payload is { Name: "app_mention" } && payload.Event.Text("channel") is { } channel && (await reader.ReadAsync(payload.Event, cancellationToken)).IsToBot:
                await TellAsync(channel, user, answer, cancellationToken);
                break;
        }

        return SlackAnswer.Done;
    }

    private async Task TellAsync(string channel, string user, JsonObject answer, CancellationToken cancellationToken)
    {
        try
        {
            await posts.PostEphemeralAsync(new SlackPost(channel, null, "partner", null, answer.Text("text")!), user, cancellationToken);
        }
        catch (SlackException exception)
        {
            // Slack does not show such a message to everybody from elsewhere.
            Log.NotTold(logger, exception.Error.Code);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Somebody of another workspace could not be told that they are not served: {Error}")]
        public static partial void NotTold(ILogger logger, string error);
    }
}
