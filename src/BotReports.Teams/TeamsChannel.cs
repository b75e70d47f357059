using BotReports.Bot.Conversations;
using BotReports.Bot.Summaries;
using BotReports.Teams.Authentication;
using BotReports.Teams.Connector;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Bot.Builder;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace BotReports.Teams;

/// <summary>Teams, and every other client of the Bot Framework protocol: <c>POST /api/messages</c>.</summary>
public static class TeamsChannel
{
    public const string ChannelId = "msteams";

    /// <summary>What local test clients call themselves.</summary>
    private static readonly string[] LocalChannels = [ChannelId, "emulator", "test"];

    /// <summary>In bytes; a page of a roster is the longest.</summary>
    private const int LargestAnswer = 4 * 1024 * 1024;

    /// <summary>The one client lives as long as the host, and names come to mean other machines.</summary>
    private static readonly TimeSpan AddressesKeptFor = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan LongestFetch = TimeSpan.FromSeconds(5);

    public static void AddTeams(this WebApplicationBuilder builder)
    {
        var options = TeamsSettings.Read(builder.Configuration, builder.Environment.IsDevelopment());
        builder.Services.AddSingleton(options);
        builder.Services.AddHttpClient(IssuerKeys.Client, http => http.Timeout = LongestFetch);
        builder.Services.AddSingleton<BearerTokens>();
        builder.Services.AddSingleton<MessageDoor>();
        builder.AddConnector(options);
        builder.Services.AddSingleton(provider => new TeamsAdapter(
            provider.GetRequiredService<ConnectorClient>(), [.. provider.GetServices<IMiddleware>(), provider.GetRequiredService<MemberEmails>()]));
        foreach (var channel in options.IsRegistered ? [ChannelId] : LocalChannels)
        {
            builder.Services.AddSingleton(provider => new BotChannel(channel, provider.GetRequiredService<TeamsAdapter>(), options.AppId));
        }
    }

    // Whoever a token was meant for, it goes to nobody that they send us to.
    private static void AddConnector(this WebApplicationBuilder builder, TeamsOptions options)
    {
        builder.Services.AddHttpClient(AccessTokens.Client, http => http.Timeout = LongestFetch);
        builder.Services.AddSingleton<AccessTokens>();
        builder.Services.AddSingleton(provider => new TrustedServices(options, provider.GetRequiredService<KnownConversations>(), builder.Configuration["Event:Channel:ServiceUrl"]));
        builder.Services.AddSingleton<MemberEmails>();
        builder.Services.AddHttpClient<ConnectorClient>(http => http.MaxResponseContentBufferSize = LargestAnswer)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = AddressesKeptFor })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .AddResilienceHandler("connector", (pipeline, context) => ConnectorRetries.Configure(pipeline, context.ServiceProvider.GetRequiredService<TimeProvider>()));
    }

    /// <summary>Whether the settings name a registration; without one only local test clients are answered.</summary>
    public static bool IsTeamsRegistered(this IServiceProvider services) => services.GetRequiredService<TeamsOptions>().IsRegistered;

    public static void MapTeams(this WebApplication app) =>
        app.MapPost("/api/messages", (HttpContext http, MessageDoor door, IBot bot) => door.AnswerAsync(http, bot))
            .WithMetadata(new RequestSizeLimitAttribute(MessageDoor.LargestActivity));
}
