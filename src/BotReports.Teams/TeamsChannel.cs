using BotReports.Bot.Conversations;
using BotReports.Bot.Files;
using BotReports.Bot.Summaries;
using BotReports.Bot.Turns;
using BotReports.Teams.Authentication;
using BotReports.Teams.Connector;
using BotReports.Teams.Extension;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Bot.Builder;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace BotReports.Teams;

/// <summary>Teams, and every other client of the Bot Framework protocol: <c>POST /api/messages</c>.</summary>
public static class TeamsChannel
{
    public const string ChannelId = "msteams";

    /// <summary>The channel ids that local test clients use.</summary>
    private static readonly string[] LocalChannels = [ChannelId, "emulator", "test"];

    /// <summary>In bytes. The largest response is a page of a roster.</summary>
    private const int LargestAnswer = 4 * 1024 * 1024;

    /// <summary>The client lives as long as the host, so connections are renewed to follow changes in DNS.</summary>
    private static readonly TimeSpan AddressesKeptFor = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan LongestFetch = TimeSpan.FromSeconds(5);

    public static void AddTeams(this WebApplicationBuilder builder)
    {
        var options = TeamsSettings.Read(builder.Configuration, builder.Environment.IsDevelopment());
        builder.Services.AddSingleton(options);
        builder.Services.AddHttpClient(IssuerKeys.Client, http => http.Timeout = LongestFetch);
        builder.Services.AddSingleton<BearerTokens>();
        builder.Services.AddSingleton<MessageEndpoint>().AddSingleton<MessageExtension>();
        builder.AddConnector(options);
        builder.Services.AddSingleton<IFileCredential, TeamsFileCredential>();
        builder.Services.AddSingleton<TargetedMessages>();
        builder.Services.AddSingleton(provider => new TeamsAdapter(
            provider.GetRequiredService<ConnectorClient>(), provider.GetRequiredService<TargetedMessages>(), provider.GetRequiredService<RunningTurns>(), WithMembers(provider)));
        if (options.IsRegistered)
        {
            builder.Services.AddSingleton<IChannelCheck, TeamsCheck>();
        }

        foreach (var channel in options.IsRegistered ? [ChannelId] : LocalChannels)
        {
            builder.Services.AddSingleton(provider => new BotChannel(channel, provider.GetRequiredService<TeamsAdapter>(), options.AppId)
            {
                TakesTwice = true,

                // An updated message does not come up again, and nobody hears of it.
                TellsOfUpdates = channel == ChannelId,
            });
        }
    }

    // Do not follow redirects: the bearer token must not reach another host.
    private static void AddConnector(this WebApplicationBuilder builder, TeamsOptions options)
    {
        builder.Services.AddHttpClient(AccessTokens.Client, http => http.Timeout = LongestFetch);
        builder.Services.AddSingleton<AccessTokens>();
        builder.Services.AddSingleton(provider => new TrustedServiceUrls(options, provider.GetRequiredService<KnownConversations>(), builder.Configuration["Event:Channel:ServiceUrl"]));
        builder.Services.AddSingleton<TeamsMemberCache>();
        builder.Services.AddHttpClient<ConnectorClient>(http => http.MaxResponseContentBufferSize = LargestAnswer)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = AddressesKeptFor })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .AddResilienceHandler("connector", (pipeline, context) => ConnectorRetries.Configure(pipeline, context.ServiceProvider.GetRequiredService<TimeProvider>()));
    }

    /// <summary>Whether a registration is configured. Without one, the bot answers local test clients only.</summary>
    public static bool IsTeamsRegistered(this IServiceProvider services) => services.GetRequiredService<TeamsOptions>().IsRegistered;

    public static void MapTeams(this WebApplication app) =>
        app.MapPost("/api/messages", (HttpContext http, MessageEndpoint endpoint, IBot bot) => endpoint.AnswerAsync(http, bot))
            .WithMetadata(new RequestSizeLimitAttribute(MessageEndpoint.LargestActivity));

    /// <summary>The member's address has to be known before the turn is opened, and is looked up while the conversation's later turns wait.</summary>
    private static IEnumerable<IMiddleware> WithMembers(IServiceProvider provider) =>
        provider.GetServices<IMiddleware>().SelectMany((middleware, index) => index == 0 ? [middleware, provider.GetRequiredService<TeamsMemberCache>()] : new[] { middleware });
}
