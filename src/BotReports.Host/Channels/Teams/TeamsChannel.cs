using BotReports.Bot.Summaries;
using Microsoft.Bot.Builder;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace BotReports.Host.Channels.Teams;

/// <summary>Teams, and every other client of the Bot Framework protocol: <c>POST /api/messages</c>.</summary>
internal static class TeamsChannel
{
    public const string ChannelId = "msteams";

    /// <summary>What local test clients call themselves.</summary>
    private static readonly string[] LocalChannels = [ChannelId, "emulator", "test"];

    public static void AddTeams(this WebApplicationBuilder builder)
    {
        builder.Services.AddHttpClient<ConnectorClient>();
        builder.Services.AddSingleton(provider => new TeamsAdapter(provider.GetRequiredService<ConnectorClient>(), provider.GetServices<IMiddleware>()));
        var isLocal = builder.Environment.IsDevelopment() && string.IsNullOrEmpty(builder.Configuration["MicrosoftAppId"]);
        builder.Services.AddSingleton(provider => new MessageDoor(provider.GetRequiredService<TeamsAdapter>(), isLocal));
        foreach (var channel in LocalChannels)
        {
            builder.Services.AddSingleton(provider => new BotChannel(channel, provider.GetRequiredService<TeamsAdapter>(), builder.Configuration["MicrosoftAppId"] ?? ""));
        }
    }

    public static void MapTeams(this WebApplication app)
    {
        app.MapPost("/api/messages", (HttpContext http, MessageDoor door, IBot bot) => door.AnswerAsync(http, bot));
    }
}
