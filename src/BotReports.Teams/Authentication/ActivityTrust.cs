using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotReports.Teams.Authentication;

/// <summary>Whether a genuine token vouches for the activity that it came with.</summary>
internal static class ActivityTrust
{
    public static TokenVerdict Check(CheckedToken token, Activity activity, TeamsOptions options)
    {
        // In other channels of the Bot Framework people choose their own ids, so an organizer's could be taken.
        if (activity.ChannelId != TeamsChannel.ChannelId)
        {
            return TokenVerdict.OtherChannel;
        }

        if (token.Endorsements.Count > 0 && !token.Endorsements.Contains(activity.ChannelId))
        {
            return TokenVerdict.NotEndorsed;
        }

        if (string.IsNullOrEmpty(token.ServiceUrl) || !token.ServiceUrl.Equals(activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
        {
            return TokenVerdict.OtherServiceUrl;
        }

        if (!Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var service) || !options.IsSafe(service))
        {
            return TokenVerdict.UnsafeServiceUrl;
        }

        return IsFromOpenTenant(activity, options) ? TokenVerdict.Trusted : TokenVerdict.OtherTenant;
    }

    /// <summary>An activity names its tenant in two places. Each that is filled has to be on the list, and one has to be.</summary>
    private static bool IsFromOpenTenant(Activity activity, TeamsOptions options)
    {
        var inChannelData = (activity.ChannelData as JObject)?["tenant"] is JObject tenant && tenant["id"] is JValue { Type: JTokenType.String } id ? (string?)id : null;
        string[] tenants = [.. new[] { inChannelData, activity.Conversation.TenantId }.OfType<string>().Where(named => named.Length > 0)];
        return options.Tenants.Contains(TeamsOptions.AnyTenant) || (tenants.Length > 0 && tenants.All(options.IsOpenTo));
    }
}
