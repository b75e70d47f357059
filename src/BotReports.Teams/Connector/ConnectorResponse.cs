using System.Net;
using BotReports.Bot.Conversations;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotReports.Teams.Connector;

/// <summary>Reads the response to a call: the service's error code if it gives one, else the HTTP status.</summary>
internal static class ConnectorResponse
{
    public static async Task<ConnectorResult> ReadAsync(HttpResponseMessage response, TimeProvider time, CancellationToken cancellationToken)
    {
        var body = Parse(await response.Content.ReadAsStringAsync(cancellationToken));
        if (response.IsSuccessStatusCode)
        {
            return new ConnectorResult(null, body, null);
        }

        var code = body?["error"] is JObject error && error["code"] is JValue { Type: JTokenType.String } value ? (string?)value : null;
        return ConnectorResult.Failed(FailureOf(code) ?? FailureOf(response.StatusCode, response.RequestMessage!.Method), code, ConnectorRetries.PutOff(response, time));
    }

    private static DeliveryFailure? FailureOf(string? code) => code switch
    {
        "BotNotInConversationRoster" or "ConversationBlockedByUser" or "BotDisabledByAdmin" or "MessageWritesBlocked" or "ConversationNotFound" => DeliveryFailure.NotThere,
        "ActivityNotFoundInConversation" => DeliveryFailure.MessageGone,
        "MessageSizeTooBig" => DeliveryFailure.TooBig,
        "Throttled" => DeliveryFailure.Throttled,
        "BotNotRegistered" or "NotEnoughPermissions" or "InvalidBotApiHost" => DeliveryFailure.NotAllowed,
        _ => null,
    };

    private static DeliveryFailure FailureOf(HttpStatusCode status, HttpMethod method) => status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => DeliveryFailure.NotAllowed,
        HttpStatusCode.NotFound => ConnectorRetries.IsRepeatable(method) ? DeliveryFailure.MessageGone : DeliveryFailure.NotThere,
        HttpStatusCode.RequestEntityTooLarge => DeliveryFailure.TooBig,
        HttpStatusCode.TooManyRequests => DeliveryFailure.Throttled,
        HttpStatusCode.PreconditionFailed => DeliveryFailure.Unavailable,
        >= HttpStatusCode.InternalServerError or HttpStatusCode.RequestTimeout => ConnectorRetries.IsRepeatable(method) ? DeliveryFailure.Unavailable : DeliveryFailure.InDoubt,
        _ => DeliveryFailure.Refused,
    };

    private static JObject? Parse(string body)
    {
        try
        {
            return body.StartsWith('{') ? JObject.Parse(body) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
