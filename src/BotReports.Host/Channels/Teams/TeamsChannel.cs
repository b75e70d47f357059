using BotReports.Bot.Summaries;
using BotReports.Host.Channels.Teams.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Bot.Builder;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace BotReports.Host.Channels.Teams;

/// <summary>Teams, and every other client of the Bot Framework protocol: <c>POST /api/messages</c>.</summary>
internal static class TeamsChannel
{
    public const string ChannelId = "msteams";

    /// <summary>What local test clients call themselves.</summary>
    private static readonly string[] LocalChannels = [ChannelId, "emulator", "test"];

    private static readonly TimeSpan LongestFetch = TimeSpan.FromSeconds(5);

    public static void AddTeams(this WebApplicationBuilder builder)
    {
        var options = TeamsSettings.Read(builder.Configuration, builder.Environment.IsDevelopment());
        builder.Services.AddSingleton(options);
        builder.Services.AddHttpClient(IssuerKeys.Client, http => http.Timeout = LongestFetch);
        builder.Services.AddSingleton<BearerTokens>();
        builder.Services.AddSingleton<MessageDoor>();
        builder.Services.AddHttpClient<ConnectorClient>();
        builder.Services.AddSingleton(provider => new TeamsAdapter(provider.GetRequiredService<ConnectorClient>(), provider.GetServices<IMiddleware>()));
        foreach (var channel in options.IsRegistered ? [ChannelId] : LocalChannels)
        {
            builder.Services.AddSingleton(provider => new BotChannel(channel, provider.GetRequiredService<TeamsAdapter>(), options.AppId));
        }
    }

    public static void MapTeams(this WebApplication app) =>
        app.MapPost("/api/messages", (HttpContext http, MessageDoor door, IBot bot) => door.AnswerAsync(http, bot))
            .WithMetadata(new RequestSizeLimitAttribute(MessageDoor.LargestActivity));
}
