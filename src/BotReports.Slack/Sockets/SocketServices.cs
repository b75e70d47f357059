using BotReports.Bot.Signals;

namespace BotReports.Slack.Sockets;

internal static class SocketServices
{
    /// <summary>Adds Socket Mode.</summary>
    public static void AddSocketMode(this IServiceCollection services) =>
        services.AddSingleton<SocketEndpoint>().AddSingleton<SocketReceiver>().AddSingleton<SocketMode>()
            .AddHostedService(provider => provider.GetRequiredService<SocketMode>()).AddSingleton<IReadiness>(provider => provider.GetRequiredService<SocketMode>());
}
