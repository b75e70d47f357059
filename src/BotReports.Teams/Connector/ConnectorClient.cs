using BotReports.Bot.Conversations;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Polly.Timeout;

namespace BotReports.Teams.Connector;

/// <summary>
/// The part of the Bot Framework's connector API that the bot calls. The base address is each activity's service URL. If a
/// conversation no longer exists, it is marked as unreachable.
/// </summary>
internal sealed partial class ConnectorClient(
    HttpClient http, TeamsOptions options, AccessTokens tokens, TrustedServiceUrls services, KnownConversations conversations, TimeProvider time, ILogger<ConnectorClient> logger)
{
    /// <summary>The page size; the service gives no more.</summary>
    private const int MembersAtATime = 500;

    /// <summary>Sends an activity, as a reply if it has <c>ReplyToId</c>.</summary>
    public Task<ConnectorResult> SendAsync(Activity activity, CancellationToken cancellationToken) =>
        SayAsync(HttpMethod.Post, activity.GetConversationReference(), activity.ReplyToId, ActivityJson.Write(activity), cancellationToken);

    /// <summary>Sends an activity that only its recipient sees, in a channel or a group chat.</summary>
    public Task<ConnectorResult> SendTargetedAsync(Activity activity, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Post, activity.GetConversationReference(), $"{ActivitiesOf(activity.GetConversationReference(), activity.ReplyToId)}?isTargetedActivity=true", ActivityJson.Write(activity), cancellationToken);

    public Task<ConnectorResult> UpdateAsync(Activity activity, CancellationToken cancellationToken) =>
        SayAsync(HttpMethod.Put, activity.GetConversationReference(), activity.Id, ActivityJson.Write(activity), cancellationToken);

    /// <summary>Deleting a message that is gone already succeeds.</summary>
    public async Task<ConnectorResult> DeleteAsync(ConversationReference reference, CancellationToken cancellationToken) =>
        await SayAsync(HttpMethod.Delete, reference, reference.ActivityId, null, cancellationToken) is var result && result.Failure is DeliveryFailure.MessageGone
            ? new ConnectorResult(null, null, null)
            : result;

    /// <summary>Creates a conversation at the service of an existing one.</summary>
    public Task<ConnectorResult> CreateAsync(ConversationReference near, ConversationParameters parameters, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Post, near, "", ActivityJson.Write(parameters), cancellationToken);

    /// <param name="member">The id in Teams, the object id in Entra, or the user principal name.</param>
    /// <returns>Null if there is no such member, or if the service does not answer.</returns>
    public async Task<TeamsMember?> FindMemberAsync(ConversationReference place, string member, CancellationToken cancellationToken) =>
        TeamsMember.Of((await CallAsync(HttpMethod.Get, place, $"{PathOf(place)}/members/{Uri.EscapeDataString(member)}", null, cancellationToken)).Body);

    /// <summary>All members of a conversation, read page by page.</summary>
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

    /// <summary>Asks for one member of a conversation, which whoever may post there may do.</summary>
    /// <returns>Why it cannot be had; null where it can.</returns>
    public async Task<ConnectorResult?> ProbeAsync(ConversationReference place, CancellationToken cancellationToken) =>
        await CallAsync(HttpMethod.Get, place, $"{PathOf(place)}/pagedmembers?pageSize=50", null, cancellationToken) is { IsAccepted: false } failed ? failed : null;

    private async Task<ConnectorResult> SayAsync(HttpMethod method, ConversationReference place, string? activity, HttpContent? content, CancellationToken cancellationToken)
    {
        var result = await CallAsync(method, place, ActivitiesOf(place, activity), content, cancellationToken);
        if (result.Failure is DeliveryFailure.NotThere)
        {
            await NoteLossAsync(place, cancellationToken);
        }

        return result;
    }

    // If marking fails, the next message finds out again.
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

    private static string ActivitiesOf(ConversationReference place, string? activity) =>
        string.IsNullOrEmpty(activity) ? $"{PathOf(place)}/activities" : $"{PathOf(place)}/activities/{Uri.EscapeDataString(activity)}";

    private async Task<ConnectorResult> CallAsync(HttpMethod method, ConversationReference place, string path, HttpContent? content, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, $"{place.ServiceUrl.TrimEnd('/')}/v3/conversations{path}") { Content = content };
        if (options.IsRegistered)
        {
            if (!await services.IsTrustedAsync(place, cancellationToken))
            {
                Log.NotSent(logger, method, DeliveryFailure.Untrusted, null);
                return ConnectorResult.Failed(DeliveryFailure.Untrusted);
            }

            if (await tokens.FindAsync(cancellationToken) is not { } token)
            {
                // The conversation is not to blame, and nothing was sent.
                return ConnectorResult.Failed(DeliveryFailure.Unavailable, "NoToken");
            }

            request.Headers.Authorization = new("Bearer", token);
        }

        try
        {
            using var response = await http.SendAsync(request, cancellationToken);
            var result = await ConnectorResponse.ReadAsync(response, time, cancellationToken);
            if (result.Failure is { } failure)
            {
                Log.Refused(logger, method, failure, (int)response.StatusCode, result.Code, response.Headers.TryGetValues("MS-CV", out var trace) ? string.Join(',', trace) : null);
            }

            return result;
        }
        catch (Exception exception) when (exception is HttpRequestException or TimeoutRejectedException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            var failure = ConnectorRetries.IsRepeatable(method) || ConnectorRetries.NeverArrived(exception) ? DeliveryFailure.Unavailable : DeliveryFailure.InDoubt;
            Log.NotSent(logger, method, failure, exception);
            return ConnectorResult.Failed(failure);
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
