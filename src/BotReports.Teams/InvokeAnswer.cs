using BotReports.Bot.Cards;
using BotReports.Cards;
using BotReports.Teams.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotReports.Teams;

/// <summary>The HTTP response to an invoke: the bot's response, with its card rendered for Teams.</summary>
internal static class InvokeAnswer
{
    /// <summary>An activity that is not an invoke, or that is a redelivery, gets a 200 without a body.</summary>
    public static async Task WriteAsync(InvokeResponse? answer, HttpResponse http)
    {
        // The status of a card action is in the body; the HTTP status is 200.
        http.StatusCode = answer is null or { Body: AdaptiveCardInvokeResponse } ? StatusCodes.Status200OK : answer.Status;
        if (answer?.Body is not { } body)
        {
            return;
        }

        if (body is AdaptiveCardInvokeResponse { Value: Card card } shown)
        {
            (shown.Type, shown.Value) = (AdaptiveCardRenderer.ContentType, JToken.Parse(AdaptiveCardRenderer.Render(card).ToJsonString()));
        }

        http.ContentType = "application/json; charset=utf-8";
        await http.WriteAsync(JToken.FromObject(body).ToString(Newtonsoft.Json.Formatting.None));
    }
}
