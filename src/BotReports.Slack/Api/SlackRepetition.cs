using System.Net;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace BotReports.Slack.Api;

/// <summary>
/// Which calls are made again. One that Slack did not take because of too many is, after the time that Slack names; one that nobody
/// knows the end of only where twice does no harm.
/// </summary>
internal static class SlackRepetition
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
