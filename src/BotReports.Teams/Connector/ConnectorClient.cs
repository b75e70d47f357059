using BotReports.Bot.Conversations;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Polly.Timeout;

namespace BotReports.Teams.Connector;

/// <summary>
/// The part of the Bot Framework's connector API that the bot calls; the base address is each activity's service URL. Where a
/// conversation turns out to be lost, that is noted.
/// </summary>
internal sealed partial class ConnectorClient(
    HttpClient http, TeamsOptions options, AccessTokens tokens, TrustedServices services, KnownConversations conversations, ILogger<ConnectorClient> logger)
{
    /// <summary>What the service is asked for at a time, which is the most that it gives.</summary>
    private const int MembersAtATime = 500;

    /// <summary>Sends an activity, as a reply where it answers one.</summary>
    public Task<ConnectorOutcome> SendAsync(Activity activity, CancellationToken cancellationToken) =>
        SayAsync(HttpMethod.Post, activity.GetConversationReference(), activity.ReplyToId, ActivityJson.Write(activity), cancellationToken);

    public Task<ConnectorOutcome> UpdateAsync(Activity activity, CancellationToken cancellationToken) =>
        SayAsync(HttpMethod.Put, activity.GetConversationReference(), activity.Id, ActivityJson.Write(activity), cancellationToken);

    /// <summary>What is gone already is no failure.</summary>
    public async Task<ConnectorOutcome> DeleteAsync(ConversationReference reference, CancellationToken cancellationToken) =>
        await SayAsync(HttpMethod.Delete, reference, reference.ActivityId, null, cancellationToken) is var outcome && outcome.Failure is DeliveryFailure.MessageGone
            ? new ConnectorOutcome(null, null, null)
            : outcome;

    /// <summary>Opens a conversation with the service that another one is at.</summary>
    public Task<ConnectorOutcome> CreateAsync(ConversationReference near, ConversationParameters parameters, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Post, near, "", ActivityJson.Write(parameters), cancellationToken);

    /// <param name="member">The id in Teams or in Entra, or the principal name.</param>
    /// <returns>Null where there is none, or the service does not say.</returns>
    public async Task<TeamsMember?> FindMemberAsync(ConversationReference place, string member, CancellationToken cancellationToken) =>
        TeamsMember.Of((await CallAsync(HttpMethod.Get, place, $"{PathOf(place)}/members/{Uri.EscapeDataString(member)}", null, cancellationToken)).Body);

    /// <summary>Everybody in a conversation, page by page; as many as the service gives.</summary>
    public async Task<IReadOnlyList<TeamsMember>> ListMembersAsync(ConversationReference place, CancellationToken cancellationToken)
    {
        var members = new List<TeamsMember>();
        string? next = null;
        do
        {
            var more = next is null ? "" : $"&continuationToken={Uri.EscapeDataString(next)}";
            var page = await CallAsync(HttpMethod.Get, place, $"{PathOf(place)}/pagedmembers?pageSize={MembersAtATime}{more}", null, cancellationToken);
            members.AddRange((page.Body?["members"] as JArray ?? []).Select(TeamsMember.Of).OfType<TeamsMember>());
            next = (string?)(page.Body?["continuationToken"] as JValue);
        }
        while (!string.IsNullOrEmpty(next));

        return members;
    }

    private async Task<ConnectorOutcome> SayAsync(HttpMethod method, ConversationReference place, string? activity, HttpContent? content, CancellationToken cancellationToken)
    {
        var activities = $"{PathOf(place)}/activities";
        var outcome = await CallAsync(method, place, string.IsNullOrEmpty(activity) ? activities : $"{activities}/{Uri.EscapeDataString(activity)}", content, cancellationToken);
        if (outcome.Failure is DeliveryFailure.NotThere)
        {
            await NoteLossAsync(place, cancellationToken);
        }

        return outcome;
    }

    // What could not be noted is found out again with the next message.
    private async Task NoteLossAsync(ConversationReference place, CancellationToken cancellationToken)
    {
        try
        {
            await conversations.MarkUnreachableAsync(place.ChannelId, place.Conversation.Id, cancellationToken);
        }
        catch (IOException exception)
        {
            Log.NotNoted(logger, exception);
        }
    }

    private static string PathOf(ConversationReference place) => $"/{Uri.EscapeDataString(place.Conversation.Id)}";

    private async Task<ConnectorOutcome> CallAsync(HttpMethod method, ConversationReference place, string path, HttpContent? content, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, $"{place.ServiceUrl.TrimEnd('/')}/v3/conversations{path}") { Content = content };
        if (options.IsRegistered)
        {
            if (!await services.IsTrustedAsync(place, cancellationToken))
            {
                Log.NotSent(logger, method, DeliveryFailure.Untrusted, null);
                return ConnectorOutcome.Failed(DeliveryFailure.Untrusted);
            }

            if (await tokens.FindAsync(cancellationToken) is not { } token)
            {
                return ConnectorOutcome.Failed(DeliveryFailure.NotAllowed, "NoToken");
            }

            request.Headers.Authorization = new("Bearer", token);
        }

        try
        {
            using var response = await http.SendAsync(request, cancellationToken);
            var outcome = await ConnectorAnswer.ReadAsync(response, cancellationToken);
            if (outcome.Failure is { } failure)
            {
                Log.Refused(logger, method, failure, (int)response.StatusCode, outcome.Code, response.Headers.TryGetValues("MS-CV", out var trace) ? string.Join(',', trace) : null);
            }

            return outcome;
        }
        catch (Exception exception) when (exception is HttpRequestException or TimeoutRejectedException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            var failure = ConnectorRetries.IsRepeatable(method) || ConnectorRetries.NeverArrived(exception) ? DeliveryFailure.Unavailable : DeliveryFailure.InDoubt;
            Log.NotSent(logger, method, failure, exception);
            return ConnectorOutcome.Failed(failure);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The service did not take a {Method}: {Failure} (status {Status}, code {Code}, MS-CV {Trace})")]
        public static partial void Refused(ILogger logger, HttpMethod method, DeliveryFailure failure, int status, string? code, string? trace);

        [LoggerMessage(LogLevel.Warning, "A {Method} did not come through to the service: {Failure}")]
        public static partial void NotSent(ILogger logger, HttpMethod method, DeliveryFailure failure, Exception? exception);

        [LoggerMessage(LogLevel.Warning, "That a conversation is lost could not be noted")]
        public static partial void NotNoted(ILogger logger, Exception exception);
    }
}
