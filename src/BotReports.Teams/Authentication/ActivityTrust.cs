using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotReports.Teams.Authentication;

/// <summary>Checks that a valid token was issued for the activity that came with it.</summary>
internal static class ActivityTrust
{
    public static TokenValidationResult Check(CheckedToken token, Activity activity, TeamsOptions options)
    {
        // Only Teams. In other channels of the Bot Framework people choose their own ids, so somebody could take an organizer's id.
        if (activity.ChannelId != TeamsChannel.ChannelId)
        {
            return TokenValidationResult.OtherChannel;
        }

        // Like the SDK, a key without endorsements speaks for no channel.
        if (!token.Endorsements.Contains(activity.ChannelId))
        {
            return TokenValidationResult.NotEndorsed;
        }

        if (string.IsNullOrEmpty(token.ServiceUrl) || !token.ServiceUrl.Equals(activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
        {
            return TokenValidationResult.OtherServiceUrl;
        }

        if (!Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var service) || !options.IsSafe(service))
        {
            return TokenValidationResult.UnsafeServiceUrl;
        }

        return IsFromOpenTenant(activity, options) ? TokenValidationResult.Trusted : TokenValidationResult.OtherTenant;
    }

    /// <summary>An activity can name its tenant in two places. At least one must name a tenant, and every tenant named must be on the list.</summary>
    private static bool IsFromOpenTenant(Activity activity, TeamsOptions options)
    {
        var inChannelData = (activity.ChannelData as JObject)?["tenant"] is JObject tenant && tenant["id"] is JValue { Type: JTokenType.String } id ? (string?)id : null;
        string[] tenants = [.. new[] { inChannelData, activity.Conversation.TenantId }.OfType<string>().Where(named => named.Length > 0)];
        return options.Tenants.Contains(TeamsOptions.AnyTenant) || (tenants.Length > 0 && tenants.All(options.IsOpenTo));
    }
}
