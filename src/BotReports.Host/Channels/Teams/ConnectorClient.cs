using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotReports.Host.Channels.Teams;

/// <summary>The part of the Bot Framework's connector API that the bot calls; the base address is each activity's service URL.</summary>
internal sealed class ConnectorClient(HttpClient http)
{
    /// <summary>Sends an activity, as a reply where it answers one.</summary>
    public Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Post, AddressOf(activity.ServiceUrl, activity.Conversation.Id, activity.ReplyToId), activity, cancellationToken);

    public Task<ResourceResponse> UpdateAsync(Activity activity, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Put, AddressOf(activity.ServiceUrl, activity.Conversation.Id, activity.Id), activity, cancellationToken);

    public Task DeleteAsync(ConversationReference reference, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Delete, AddressOf(reference.ServiceUrl, reference.Conversation.Id, reference.ActivityId), null, cancellationToken);

    private static Uri AddressOf(string serviceUrl, string conversation, string? activity)
    {
        var activities = $"{serviceUrl.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(conversation)}/activities";
        return new Uri(string.IsNullOrEmpty(activity) ? activities : $"{activities}/{Uri.EscapeDataString(activity)}");
    }

    private async Task<ResourceResponse> CallAsync(HttpMethod method, Uri address, Activity? activity, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, address) { Content = activity is null ? null : ActivityJson.Write(activity) };
        using var response = await http.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
        var body = await response.Content.ReadAsStringAsync(cancellationToken);
        return new ResourceResponse(body.StartsWith('{') ? (string?)JObject.Parse(body)["id"] : null);
    }
}
