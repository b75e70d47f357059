using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace BotReports.Teams;

/// <summary>The activity in the body of a request.</summary>
internal static class ActivityRequest
{
    /// <summary>Null where the body is no activity that can be answered. Only JSON is taken: a page of another origin cannot send that without being asked.</summary>
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
