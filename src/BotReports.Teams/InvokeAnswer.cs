using BotReports.Bot.Cards;
using BotReports.Cards;
using BotReports.Teams.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotReports.Teams;

/// <summary>What the HTTP request of an invoke is answered with: the bot's own answer, with its card rendered for Teams.</summary>
internal static class InvokeAnswer
{
    /// <summary>An activity that is no invoke, or one that has been dealt with before, is answered with a bare 200.</summary>
    public static async Task WriteAsync(ITurnContext context, HttpResponse http)
    {
        var answer = (context.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey))?.Value as InvokeResponse;

        // What came of a card's button is in the body; the request itself has been answered.
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
