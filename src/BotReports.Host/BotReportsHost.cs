using BotReports.Bot;
using BotReports.Bot.Files;
using BotReports.Bot.Signals;
using BotReports.Bot.Summaries;
using BotReports.Console;
using BotReports.Host.Api;
using BotReports.Host.Attachments;
using BotReports.Host.Board;
using BotReports.Host.Event;
using BotReports.Host.Health;
using BotReports.Host.Signals;
using BotReports.Host.Storage;
using BotReports.Host.Webhooks;
using BotReports.Slack;
using BotReports.Teams;

namespace BotReports.Host;

/// <summary>Composes the host in two methods, so that tests start exactly what production starts.</summary>
public static class BotReportsHost
{
    public static void AddBotReports(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddSignals();
        builder.AddStorage();
        builder.Services.AddSingleton<IReadiness, StorageProbe>();
        builder.AddEvent();
        builder.AddLimits();
        builder.AddAddressRateLimit();
        builder.AddApi();
        builder.AddWebhooks();
        builder.AddFiles();
        builder.Services.AddReportBot();
        builder.AddTeams();
        builder.AddSlack();
        if (builder.Environment.IsDevelopment())
        {
            builder.Services.AddConsole();
        }
    }

    public static void UseBotReports(this WebApplication app)
    {
        app.RequireStorage();
        app.RequireChannel();
        app.RequireEventChannel();
        app.UseSecurityHeaders();
        app.UseRefusedRequests();
        app.UseRateLimiter();
        app.MapHealth();
        app.MapSignals();
        app.MapAttachments();
        app.MapApi();
        app.MapBoard();
        app.MapTeams();
        app.MapSlack();
        if (app.Environment.IsDevelopment())
        {
            app.MapConsole();
        }
    }

    /// <summary>Outside Development, a host without an open channel does not start, and names the missing settings.</summary>
    private static void RequireChannel(this WebApplication app)
    {
        if (app.Environment.IsDevelopment() || app.Services.IsTeamsRegistered() || app.Services.IsSlackOpen())
        {
            return;
        }

        throw new SettingException(
            "No channel is open: outside Development, set MicrosoftAppType, MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId for Teams (or Slack:SigningSecret and Slack:BotToken for Slack), "
            + "or run with ASPNETCORE_ENVIRONMENT=Development for the local console.");
    }

    /// <summary>Summaries that go to a channel which nobody serves would wait for ever.</summary>
    private static void RequireEventChannel(this WebApplication app)
    {
        var setting = $"{EventOptions.Section}:{nameof(EventOptions.Channel)}:{nameof(EventChannelOptions.ChannelId)}";
        var served = app.Services.GetServices<BotChannel>().Select(channel => channel.ChannelId).ToList();
        if (app.Configuration[setting] is { Length: > 0 } named && !served.Contains(named))
        {
            throw new SettingException($"{setting} is \"{named}\", which this host does not serve; set it to one of {string.Join(", ", served)}, or to nothing, or give that channel its credentials.");
        }
    }
}
