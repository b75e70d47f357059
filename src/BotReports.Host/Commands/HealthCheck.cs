namespace BotReports.Host.Commands;

/// <summary>Asks the host on this machine whether it is ready. The image has no shell and no curl, so a container's health check calls <c>BotReports.Host health</c>.</summary>
internal static class HealthCheck
{
    private const string DefaultPort = "8080";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    /// <returns>What <c>/readyz</c> says.</returns>
    /// <exception cref="IOException">It is not ready, or nobody answers.</exception>
    public static async Task<string> AskAsync(CancellationToken cancellationToken)
    {
        var port = Environment.GetEnvironmentVariable("ASPNETCORE_HTTP_PORTS")?.Split(';')[0] is { Length: > 0 } first ? first : DefaultPort;
        using var http = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await http.GetAsync(new Uri($"http://127.0.0.1:{port}/readyz"), cancellationToken);
            var text = await answer.Content.ReadAsStringAsync(cancellationToken);
            return answer.IsSuccessStatusCode ? text : throw new IOException(text);
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            throw new IOException($"Nobody answers at port {port}.", exception);
        }
    }
}
