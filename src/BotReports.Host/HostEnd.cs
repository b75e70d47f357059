namespace BotReports.Host;

/// <summary>Tells whoever started the host how it ended.</summary>
internal static class HostEnd
{
    private const int Failed = 1;

    /// <summary>Runs the host until it is stopped.</summary>
    /// <returns>The exit code: not 0 where a service in the background failed for good, which stops a host without an exception.</returns>
    public static async Task<int> RunToEndAsync(this WebApplication app)
    {
        // The services are gone when the host has ended.
        var services = app.Services.GetServices<IHostedService>().OfType<BackgroundService>().ToList();
        await app.RunAsync();
        return services.Exists(service => service.ExecuteTask is { IsFaulted: true }) ? Failed : 0;
    }
}
