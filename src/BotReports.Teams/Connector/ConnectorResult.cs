using BotReports.Bot.Conversations;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotReports.Teams.Connector;

/// <summary>The result of a call to the connector.</summary>
/// <param name="Failure">Null if the call succeeded.</param>
/// <param name="Body">The response body; null if it was empty.</param>
/// <param name="Code">The service's error code.</param>
/// <param name="RetryAfter">How long the service wants to be left alone; null if it does not say.</param>
internal sealed record ConnectorResult(DeliveryFailure? Failure, JObject? Body, string? Code, TimeSpan? RetryAfter = null)
{
    public bool IsAccepted => Failure is null;

    public static ConnectorResult Failed(DeliveryFailure failure, string? code = null, TimeSpan? retryAfter = null) => new(failure, null, code, retryAfter);

    /// <summary>The response for the sender of an activity.</summary>
    /// <exception cref="UndeliveredException">The call failed.</exception>
    public ResourceResponse ToResponse() =>
        Failure is { } failure ? throw new UndeliveredException(failure, Code, RetryAfter) : new ResourceResponse((string?)Body?["id"]);
}
