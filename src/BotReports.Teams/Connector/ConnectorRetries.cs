using System.Net;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace BotReports.Teams.Connector;

/// <summary>
/// The retry policy of the connector. A throttled call is retried when the service says so. Idempotent calls are retried with
/// growing delays. A message that may have arrived is not sent again.
/// </summary>
internal static class ConnectorRetries
{
    public const int MostRetries = 3;

    public static readonly TimeSpan LongestAttempt = TimeSpan.FromSeconds(10);

    public static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(1);

    /// <summary>If the service asks for a longer wait, the call fails for now.</summary>
    public static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(15);

    public static void Configure(ResiliencePipelineBuilder<HttpResponseMessage> pipeline, TimeProvider time)
    {
        pipeline.TimeProvider = time;
        pipeline
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = MostRetries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = FirstDelay,
                MaxDelay = LongestDelay,
                ShouldHandle = args => ValueTask.FromResult(args.Outcome switch
                {
                    { Result: { } response } => IsWorthRepeating(response, time),
                    { Exception: { } exception } => IsHarmless(exception, args.Context.GetRequestMessage()?.Method),
                    _ => false,
                }),
                DelayGenerator = args => ValueTask.FromResult(args.Outcome.Result is { } response ? PutOff(response, time) : null),
            })
            .AddTimeout(LongestAttempt);
    }

    /// <summary>Whether the method is idempotent.</summary>
    public static bool IsRepeatable(HttpMethod? method) => method is not null && method != HttpMethod.Post;

    /// <summary>Whether the exception proves that the request never reached the service.</summary>
    public static bool NeverArrived(Exception exception) => exception is HttpRequestException
    {
        HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
    };

    private static bool IsWorthRepeating(HttpResponseMessage response, TimeProvider time) => response.StatusCode switch
    {
        HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed => !(PutOff(response, time) > LongestDelay),
        HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout => IsRepeatable(response.RequestMessage?.Method) && !(PutOff(response, time) > LongestDelay),
        _ => false,
    };

    private static bool IsHarmless(Exception exception, HttpMethod? method) =>
        NeverArrived(exception) || (exception is HttpRequestException or TimeoutRejectedException && IsRepeatable(method));

    /// <summary>What the response says about when to try again; null if nothing.</summary>
    public static TimeSpan? PutOff(HttpResponseMessage response, TimeProvider time) => response.Headers.RetryAfter switch
    {
        { Delta: { } delay } => delay,
        { Date: { } date } when date > time.GetUtcNow() => date - time.GetUtcNow(),
        _ => null,
    };
}
