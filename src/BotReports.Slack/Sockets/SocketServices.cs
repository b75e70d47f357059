namespace BotReports.Slack.Sockets;

internal static class SocketServices
{
    /// <summary>Adds Socket Mode.</summary>
    public static void AddSocketMode(this IServiceCollection services) =>
        services.AddSingleton<SocketEndpoint>().AddSingleton<SocketReceiver>().AddHostedService<SocketMode>();
}
