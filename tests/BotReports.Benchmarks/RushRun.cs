using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BotReports.Benchmarks;

/// <summary>So many people, whom the bot has never met, give a command in Slack at once.</summary>
internal static class RushRun
{
    private const string Secret = "not-a-signing-secret";

    public static async Task RunAsync(BenchmarkArguments arguments)
    {
        await using var slack = await SlowSlack.StartAsync();
        await using var storage = await BenchmarkStorage.StartAsync(arguments);
        await using var host = await BenchmarkHost.StartAsync(storage, sessions: 9, more:
        [
            new("Slack:SigningSecret", Secret), new("Slack:BotToken", "xoxb-not-a-secret"), new("Slack:ApiUrl", slack.Address),
        ]);

        // The host is warm.
        await CommandAsync(host, slack, arguments.Rapporteurs);
        var watch = Stopwatch.StartNew();
        var acknowledged = await Task.WhenAll(Enumerable.Range(0, arguments.Rapporteurs).Select(async person =>
        {
            var since = watch.Elapsed;
            return await CommandAsync(host, slack, person) ? watch.Elapsed - since : TimeSpan.MaxValue;
        }));
        while (slack.Answered.Count <= arguments.Rapporteurs && watch.Elapsed < TimeSpan.FromSeconds(arguments.Seconds))
        {
            await Task.Delay(50);
        }

        Array.Sort(acknowledged);
        System.Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"acknowledged p50    {At(acknowledged, 0.5),8:F0} ms"));
        System.Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"acknowledged p95    {At(acknowledged, 0.95),8:F0} ms"));
        System.Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"acknowledged last   {At(acknowledged, 1),8:F0} ms"));
        System.Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{slack.Answered.Count - 1} of {arguments.Rapporteurs} answered after {watch.Elapsed.TotalMilliseconds:F0} ms"));
    }

    private static async Task<bool> CommandAsync(BenchmarkHost host, SlowSlack slack, int person)
    {
        var body = string.Create(CultureInfo.InvariantCulture, $"team_id=T0CONFER1&channel_id=C0GENERAL&user_id=U0P{person}&command=%2Freport&text=hello&trigger_id=t{person}&response_url={Uri.EscapeDataString(slack.Address.Replace("/api/", "/response", StringComparison.Ordinal))}");
        var time = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/slack/commands") { Content = new StringContent(body, Encoding.UTF8, "application/x-www-form-urlencoded") };
        request.Headers.Add("X-Slack-Request-Timestamp", time);
        request.Headers.Add("X-Slack-Signature", $"v0={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes($"v0:{time}:{body}")))}");
        using var response = await host.Http.SendAsync(request);
        return response.IsSuccessStatusCode;
    }

    private static double At(TimeSpan[] sorted, double share) => sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))].TotalMilliseconds;
}
