using System.Net;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace BotReports.Slack.Api;

/// <summary>
/// The retry policy for Slack's Web API. A rate-limited call is repeated after the time in <c>Retry-After</c>. A call whose
/// result is unknown is repeated only if the method is idempotent.
/// </summary>
internal static class SlackRetryPolicy
{
    public const int MostRepetitions = 4;

    public static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);

    private static readonly HttpRequestOptionsKey<bool> Repeatable = new("slack-repeatable");

    public static void Allow(HttpRequestMessage request, bool isRepeatable) => request.Options.Set(Repeatable, isRepeatable);

    public static HttpRetryStrategyOptions ToStrategy() => new()
    {
        MaxRetryAttempts = MostRepetitions,
        Delay = FirstWait,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        ShouldRetryAfterHeader = true,
        ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Result is { StatusCode: HttpStatusCode.TooManyRequests }
            || (HttpClientResiliencePredicates.IsTransient(arguments.Outcome) && arguments.Context.GetRequestMessage() is { } request && request.Options.TryGetValue(Repeatable, out var isRepeatable) && isRepeatable)),
    };
}
