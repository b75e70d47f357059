using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace BotReports.Slack;

/// <summary>A payload from Slack, whether it came by a request or by a socket.</summary>
/// <param name="Body">The payload as Slack documents it; a slash command's form fields are strings.</param>
internal sealed record SlackPayload(SlackPayloadKind Kind, JsonObject Body)
{
    private const int LongestId = 255;

    /// <summary>Which event, which interaction, which command: <c>message</c>, <c>block_actions</c>, <c>/report</c>.</summary>
    public string Name { get; } = Kind switch
    {
        SlackPayloadKind.Event => (Body.Object("event") ?? Body).Text("type"),
        SlackPayloadKind.Interaction => Body.Text("type"),
        _ => Body.Text("command"),
    } ?? "";

    /// <summary>The inner event; empty for other kinds of payload.</summary>
    public JsonObject Event => Body.Object("event") ?? [];

    /// <summary>
    /// The workspace, or the organization if the app is installed for all of its workspaces. Slack then sometimes leaves the workspace out,
    /// and a conversation must always have the same id. Null if Slack names neither.
    /// </summary>
    public string? Tenant => IsForOrganization
        ? Body.Text("enterprise_id") ?? Body.Object("enterprise")?.Text("id") ?? Authorization?.Text("enterprise_id") ?? Workspace
        : Workspace ?? Body.Text("enterprise_id") ?? Body.Object("enterprise")?.Text("id");

    /// <summary>The workspace that installed the app. In a channel that is shared with others, the payload's own <c>team_id</c> is the sender's.</summary>
    public string? Workspace => Authorization?.Text("team_id") ?? Body.Text("context_team_id") ?? Body.Object("view")?.Text("app_installed_team_id") ?? Body.Text("team_id") ?? Body.Object("team")?.Text("id");

    /// <summary>The workspace of whoever sent it, where that is another one; null for the app's own people, who alone have its commands, and where Slack does not say.</summary>
    public string? Partner => !IsForOrganization && Workspace is { } own && SenderWorkspace is { } sender && sender != own ? sender : null;

    /// <summary>The user of a button, a modal, a shortcut or a command; null for an event, where each type names the user in its own field.</summary>
    public string? User => Body.Object("user")?.Text("id") ?? Body.Text("user_id");

    /// <summary>The trigger id, which opens one modal within three seconds.</summary>
    public string? Trigger => Body.Text("trigger_id");

    /// <summary>
    /// Whether Slack may be told that it has arrived before all is done: a command, a press or a shortcut is not brought again, and its answer can follow.
    /// A message is brought again until it is stored, and a submitted modal keeps its words until then.
    /// </summary>
    public bool MayBeAnsweredLater => Kind is SlackPayloadKind.Command || (Kind is SlackPayloadKind.Interaction && Name is "block_actions" or "shortcut" or "message_action");

    private JsonObject? Authorization => (Body["authorizations"] as JsonArray)?.FirstOrDefault() as JsonObject;

    private string? SenderWorkspace => Kind is SlackPayloadKind.Event ? Event.Text("user_team") ?? Event.Text("source_team") ?? Event.Text("team")
        : Body.Object("user")?.Text("team_id");

    private bool IsForOrganization => Body.Flag("is_enterprise_install") || Authorization?.Flag("is_enterprise_install") is true;

    /// <summary>Reads the body of a request; null if it is not a payload of that kind.</summary>
    public static SlackPayload? Read(SlackPayloadKind kind, ReadOnlyMemory<byte> body) =>
        kind is SlackPayloadKind.Event ? Of(kind, SlackJson.Parse(body.Span)) : OfForm(kind, QueryHelpers.ParseQuery(Encoding.UTF8.GetString(body.Span)));

    private static SlackPayload? OfForm(SlackPayloadKind kind, Dictionary<string, Microsoft.Extensions.Primitives.StringValues> form) =>
        kind is SlackPayloadKind.Interaction
            ? Of(kind, form.TryGetValue("payload", out var payload) ? SlackJson.Parse(Encoding.UTF8.GetBytes(payload.ToString())) : null)
            : Of(kind, new JsonObject(form.Select(field => KeyValuePair.Create(field.Key, (JsonNode?)field.Value.ToString()))));

    private static SlackPayload? Of(SlackPayloadKind kind, JsonObject? body) =>
        body is { } json && HasShortIds(json) && new SlackPayload(kind, json) is { Name.Length: > 0 } payload ? payload : null;

    /// <summary>Ids go into names of documents, into metadata of modals and into calls. What is longer is none of Slack's.</summary>
    private static bool HasShortIds(JsonNode? node) => node switch
    {
        JsonObject json => json.All(member => HasShortIds(member.Value) && (!IsId(member.Key) || (json.Text(member.Key)?.Length ?? 0) <= LongestId)),
        JsonArray array => array.All(HasShortIds),
        _ => true,
    };

    private static bool IsId(string name) => name is "user" or "channel" or "team" || name.EndsWith("id", StringComparison.Ordinal) || name.EndsWith("ts", StringComparison.Ordinal);
}
