using BotReports.Bot.Conversations;

namespace BotReports.Slack;

/// <summary>Handles Slack's HTTP requests: validates the signature, and answers after the payload has been handled.</summary>
internal sealed partial class SlackEndpoint(SlackSignature signature, SlackDispatcher dispatcher, ILogger<SlackEndpoint> logger)
{
    private const int LargestBody = 1_000_000;

    public async Task<IResult> AnswerAsync(HttpRequest request, SlackPayloadKind kind)
    {
        if (await ReadAsync(request) is not { } body)
        {
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        var outcome = signature.Check(request.Headers[SlackSignature.TimestampHeader], request.Headers[SlackSignature.SignatureHeader], body.Span);
        if (outcome is not SlackSignatureOutcome.Valid)
        {
            Log.Unsigned(logger, kind, outcome);
            return Results.Unauthorized();
        }

        if (SlackPayload.Read(kind, body) is not { } payload)
        {
            return Results.BadRequest();
        }

        SlackAnswer answer;
        try
        {
            // Slack stops waiting after three seconds. The turn is not cancelled, and Slack's redelivery finds it done.
            answer = await dispatcher.HandleAsync(payload, CancellationToken.None);
        }
        catch (Exception exception) when (exception is UndeliveredException or IOException)
        {
            // Slack brings an event again where that may help; a refusal that stays would only count against the app.
            Log.NotHandled(logger, payload.Name, exception);
            return exception is UndeliveredException { Failure: not (DeliveryFailure.InDoubt or DeliveryFailure.Throttled) } ? Results.Ok() : Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        return answer.IsRefused ? Results.Unauthorized()
            : answer.Body is { } said ? Results.Text(said.ToJsonString(), "application/json")
            : Results.Ok();
    }

    private static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        var chunk = new byte[16 * 1024];
        while (await request.Body.ReadAsync(chunk, request.HttpContext.RequestAborted) is > 0 and var count)
        {
            if (body.Length + count > LargestBody)
            {
                return null;
            }

            body.Write(chunk, 0, count);
        }

        return body.ToArray();
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A request for Slack ({Kind}) was refused: {Outcome}")]
        public static partial void Unsigned(ILogger logger, SlackPayloadKind kind, SlackSignatureOutcome outcome);

        [LoggerMessage(LogLevel.Warning, "A payload {Name} of Slack could not be dealt with")]
        public static partial void NotHandled(ILogger logger, string name, Exception exception);
    }
}
