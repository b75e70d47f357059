using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotReports.Bot.Turns;

/// <summary>The answer to an invoke activity of which nothing is stored.</summary>
internal static class FailedInvoke
{
    /// <summary>In the shape that a card's client understands; any other goes by the status.</summary>
    public static Activity Of(string said) => new()
    {
        Type = ActivityTypesEx.InvokeResponse,
        Value = new InvokeResponse
        {
            Status = (int)HttpStatusCode.InternalServerError,
            Body = new AdaptiveCardInvokeResponse { StatusCode = (int)HttpStatusCode.InternalServerError, Type = "application/vnd.microsoft.error", Value = new Error { Code = "InternalServerError", Message = said } },
        },
    };
}
