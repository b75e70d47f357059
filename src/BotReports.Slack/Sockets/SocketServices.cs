namespace BotReports.Slack.Sockets;

internal static class SocketServices
{
    /// <summary>Has Slack's deliveries come over a socket that the bot opens.</summary>
    public static void AddSocketMode(this IServiceCollection services) =>
        services.AddSingleton<SocketDoor>().AddSingleton<SocketReceiver>().AddHostedService<SocketMode>();
}
