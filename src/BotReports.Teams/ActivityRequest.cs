using BotReports.Bot.Turns;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotReports.Teams;

/// <summary>The activity in the body of a request.</summary>
internal static class ActivityRequest
{
    /// <summary>Returns null if the body is not an activity that can be answered. Only JSON is accepted: a web page of another origin cannot send JSON without a preflight request.</summary>
    public static async Task<Activity?> ReadAsync(HttpRequest request)
    {
        if (!request.HasJsonContentType())
        {
            return null;
        }

        using var reader = new StreamReader(request.Body);
        try
        {
            var activity = ActivityJson.Read(await reader.ReadToEndAsync(request.HttpContext.RequestAborted));
            return activity is { Type.Length: > 0, Conversation.Id.Length: > 0, From.Id.Length: > 0, Recipient: not null } ? TeamsWords.Read(WithoutClaims(activity)) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The body says who sent it, but no address in it is proven: it could be anybody's.</summary>
    private static Activity WithoutClaims(Activity activity)
    {
        foreach (var account in Mentions.AccountsIn(activity).Append(activity.From.Properties).OfType<JObject>())
        {
            foreach (var claim in account.Properties().Where(property => PersonProperties.All.Contains(property.Name, StringComparer.OrdinalIgnoreCase)).ToList())
            {
                claim.Remove();
            }
        }

        return activity;
    }
}
