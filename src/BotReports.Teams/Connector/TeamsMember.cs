using Newtonsoft.Json.Linq;

namespace BotReports.Teams.Connector;

/// <summary>A member of a conversation, as in its roster.</summary>
/// <param name="Email">Null for a guest, because another organization assigned that address.</param>
/// <param name="UnprovenEmail">A guest's address; null for others.</param>
internal sealed record TeamsMember(string Id, string? AadObjectId, string? Name, string? Email, string? UnprovenEmail)
{
    /// <summary>Marks the user principal names of guests.</summary>
    private const string GuestMarker = "#EXT#";

    public static TeamsMember? Of(JToken? member)
    {
        if (TextOf(member, "id") is not { } id)
        {
            return null;
        }

        var principal = TextOf(member, "userPrincipalName");
        var isGuest = principal is null || principal.Contains(GuestMarker, StringComparison.OrdinalIgnoreCase) || TextOf(member, "userRole") is "guest" or "anonymous";
        return new TeamsMember(id, TextOf(member, "aadObjectId") ?? TextOf(member, "objectId"), TextOf(member, "name"), isGuest ? null : TextOf(member, "email") ?? principal, isGuest ? TextOf(member, "email") : null);
    }

    private static string? TextOf(JToken? member, string name) =>
        member is JObject && member[name] is JValue { Type: JTokenType.String } value && (string?)value is { Length: > 0 } text ? text : null;
}
