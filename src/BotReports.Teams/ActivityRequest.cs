using Microsoft.Bot.Schema;
using Newtonsoft.Json;

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
            return activity is { Type.Length: > 0, Conversation.Id.Length: > 0, From.Id.Length: > 0, Recipient: not null } ? activity : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
