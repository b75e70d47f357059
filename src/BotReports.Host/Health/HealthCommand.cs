namespace BotReports.Host.Health;

/// <summary>
/// <c>BotReports.Host health</c>: asks the host on this machine whether it is ready. The image has no shell and no curl, so a container's health check calls this.
/// </summary>
internal static class HealthCommand
{
    public const string Name = "health";

    private const string DefaultPort = "8080";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    /// <returns>The exit code: 0 if <c>/readyz</c> says so.</returns>
    public static async Task<int> RunAsync()
    {
        var port = Environment.GetEnvironmentVariable("ASPNETCORE_HTTP_PORTS")?.Split(';')[0] is { Length: > 0 } first ? first : DefaultPort;
        using var http = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await http.GetAsync(new Uri($"http://127.0.0.1:{port}/readyz"));
            System.Console.WriteLine(await answer.Content.ReadAsStringAsync());
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            await System.Console.Error.WriteLineAsync($"Nobody answers at port {port}.");
            return 1;
        }
    }
}
