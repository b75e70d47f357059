using BotReports.Bot.Cards;
using BotReports.Bot.Turns;
using BotReports.Slack.Commands;
using BotReports.Slack.Home;
using BotReports.Slack.Shortcuts;
using BotReports.Slack.Views;

namespace BotReports.Slack;

/// <summary>Registers modals, slash commands, shortcuts and the App Home.</summary>
internal static class SlackSurfaces
{
    public static IServiceCollection AddSlackSurfaces(this IServiceCollection services)
    {
        services.AddSingleton<SlackInteractions>().AddSingleton<SlackViews>().AddSingleton<ModalOpener>();
        services.AddSingleton<FormModal>().AddSingleton<IModal>(provider => provider.GetRequiredService<FormModal>());
        services.AddSingleton<ActionWindows>().AddSingleton<WordsModal>().AddSingleton<IModal>(provider => provider.GetRequiredService<WordsModal>());
        services.AddSingleton<AddModal>().AddSingleton<IModal>(provider => provider.GetRequiredService<AddModal>());
        services.AddSingleton<ISlashCommand, ReportSlashCommand>().AddSingleton<ISlashCommand, PrioritiesSlashCommand>();
        services.AddSingleton<IShortcut, FillShortcut>().AddSingleton<IShortcut, AddShortcut>();

        services.AddSingleton<HomeViewers>().AddSingleton<HomeCards>().AddSingleton<HomePublisher>();
        services.AddSingleton<ITurnObserver, HomeUpdates>();
        services.AddHostedService(provider => provider.GetRequiredService<HomePublisher>());
        return services;
    }
}
