using BotReports.Webhooks;

namespace BotReports.Host.Webhooks;

internal static class WebhookServices
{
    private const string Hosts = "Webhooks:Hosts";

    private static readonly TimeSpan LongestCall = TimeSpan.FromSeconds(10);

    /// <exception cref="SettingException">A host is no host's name.</exception>
    public static void AddWebhooks(this WebApplicationBuilder builder)
    {
        var names = builder.Configuration.GetSection(Hosts).Get<string[]>() ?? [];
        builder.Services.AddSingleton(new WebhookHosts(Array.Find(names, name => Uri.CheckHostName(name) is not UriHostNameType.Dns) is { } wrong
            ? throw new SettingException($"{Hosts} has \"{wrong}\" in it; name hosts as they are, such as hooks.example.org.")
            : names));
        builder.Services.AddSingleton<IWebhookSender, HttpWebhookSender>();

        // Whoever knows an address may be able to write there: it is in no log.
        builder.Services.AddHttpClient(HttpWebhookSender.Client, http => http.Timeout = LongestCall).RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false, ConnectCallback = PublicNetwork.ConnectAsync });
    }
}
