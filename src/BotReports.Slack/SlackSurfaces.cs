using BotReports.Bot.Cards;
using BotReports.Slack.Commands;
using BotReports.Slack.Home;
using BotReports.Slack.Shortcuts;
using BotReports.Slack.Views;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace BotReports.Slack;

/// <summary>What people have in Slack besides messages: windows, commands, shortcuts, their home.</summary>
internal static class SlackSurfaces
{
    public static IServiceCollection AddSlackSurfaces(this IServiceCollection services)
    {
        services.AddSingleton<SlackVisitors>().AddSingleton<SlackViews>().AddSingleton<WindowOpener>();
        services.AddSingleton<FormWindow>().AddSingleton<IWindow>(provider => provider.GetRequiredService<FormWindow>());
        services.AddSingleton<AddWindow>().AddSingleton<IWindow>(provider => provider.GetRequiredService<AddWindow>());
        services.AddSingleton<ISlashCommand, ReportSlash>().AddSingleton<ISlashCommand, PrioritiesSlash>();
        services.AddSingleton<IShortcut, FillShortcut>().AddSingleton<IShortcut, AddShortcut>();

        services.AddSingleton<HomeLookers>().AddSingleton<HomeCards>().AddSingleton<HomeKeeper>();
        services.AddSingleton<IMiddleware, HomeUpdates>();
        services.AddHostedService(provider => provider.GetRequiredService<HomeKeeper>());
        return services;
    }
}
