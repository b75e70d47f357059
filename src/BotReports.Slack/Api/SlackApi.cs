using Polly;

namespace BotReports.Slack.Api;

/// <summary>The client of Slack's Web API.</summary>
internal static class SlackApi
{
    private static readonly TimeSpan LongestCall = TimeSpan.FromSeconds(10);

    public static void AddSlackApi(this IServiceCollection services, SlackOptions options)
    {
        services.AddSingleton<SlackRateLimiter>().AddSingleton<SlackClient>().AddSingleton<SlackPosts>().AddSingleton<SlackUploads>();

        // No timeout for all attempts together, because Slack decides how long to wait. Each attempt has its own timeout.
        services.AddHttpClient(SlackClient.HttpName, http => http.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
            .AddResilienceHandler(SlackClient.HttpName, (pipeline, context) =>
            {
                pipeline.TimeProvider = context.ServiceProvider.GetRequiredService<TimeProvider>();
                pipeline.AddRetry(SlackRetryPolicy.ToStrategy()).AddTimeout(LongestCall);
            });
        services.AddHttpClient(SlackUploads.HttpName, http => http.Timeout = LongestCall)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    }
}
