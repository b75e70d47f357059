using BotReports.Bot;
using BotReports.Bot.Cards;
using BotReports.Slack.Cards;
using BotReports.Slack.Views;

namespace BotReports.Slack.Home;

/// <summary>Publishes App Homes and keeps them up to date. One at a time, so that an older state never overwrites a newer one.</summary>
internal sealed partial class HomePublisher(HomeViewers lookers, HomeCards cards, SlackInteractions interactions, SlackViews views, TimeProvider time, ILogger<HomePublisher> logger) : RestartedService(time, logger)
{
    /// <summary>Publishes the home of a user who has opened it.</summary>
    public void Open(SlackInteraction interaction)
    {
        lookers.Look(interaction);
        lookers.Change(interaction.Person.Id);
    }

    protected override async Task RunAsync(CancellationToken stoppingToken)
    {
        await foreach (var (tenant, user) in lookers.ChangedAsync(stoppingToken))
        {
            try
            {
                var interaction = await interactions.FindAsync(tenant, user, stoppingToken);
                await views.PublishAsync(user, BlockKitView.Home(await cards.OfAsync(interaction.Person, interaction.Phrases, stoppingToken)), stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                Log.NotShown(Logger, exception);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A home could not be shown; it is tried again when it is opened or something changes")]
        public static partial void NotShown(ILogger logger, Exception exception);
    }
}
