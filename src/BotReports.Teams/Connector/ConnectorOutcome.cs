using BotReports.Bot.Conversations;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotReports.Teams.Connector;

/// <summary>What came of a call.</summary>
/// <param name="Failure">Null when it was taken.</param>
/// <param name="Body">What the service answered; null when that was nothing.</param>
/// <param name="Code">The service's own word for a failure.</param>
internal sealed record ConnectorOutcome(DeliveryFailure? Failure, JObject? Body, string? Code)
{
    public bool IsAccepted => Failure is null;

    public static ConnectorOutcome Failed(DeliveryFailure failure, string? code = null) => new(failure, null, code);

    /// <summary>What a sender is told.</summary>
    /// <exception cref="UndeliveredException">It was not taken.</exception>
    public ResourceResponse ToResponse() =>
        Failure is { } failure ? throw new UndeliveredException(failure, Code) : new ResourceResponse((string?)Body?["id"]);
}
