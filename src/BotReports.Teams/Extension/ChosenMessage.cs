using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotReports.Teams.Extension;

/// <summary>A message on which somebody has chosen the bot's command. Who wrote it is not kept, as in every report.</summary>
/// <param name="Id">Its id in Teams.</param>
/// <param name="Text">What it says.</param>
internal sealed record ChosenMessage(string Id, string Text)
{
    /// <summary>Null where the invoke names no message of words.</summary>
    public static ChosenMessage? Of(Activity invoke)
    {
        if ((invoke.Value as JObject)?["messagePayload"] is not JObject payload || TextOf(payload["id"]) is not { Length: > 0 and <= 200 } id || payload["body"] is not JObject body || TextOf(body["content"]) is not { } content)
        {
            return null;
        }

        var text = TextOf(body["contentType"]) is "html" ? TeamsHtml.Read(content) ?? "" : content;
        return new ChosenMessage(id, text.Replace("<at>", "@", StringComparison.OrdinalIgnoreCase).Replace("</at>", "", StringComparison.OrdinalIgnoreCase).Trim());
    }

    private static string? TextOf(JToken? token) => token is { Type: JTokenType.String } ? (string?)token : null;
}
