using BotReports.Bot;
using BotReports.Bot.Cards;
using BotReports.Slack.Cards;
using BotReports.Slack.Views;

namespace BotReports.Slack.Home;

/// <summary>Publishes App Homes and keeps them up to date, several at a time, and each person's one after the other, so that an older state never overwrites a newer one.</summary>
internal sealed partial class HomePublisher(HomeViewers lookers, HomeCards cards, SlackInteractions interactions, SlackViews views, TimeProvider time, ILogger<HomePublisher> logger) : RestartedService(time, logger)
{
    /// <summary>A home that Slack does not take in time holds up no more than one of these.</summary>
    private const int AtOnce = 16;

    /// <summary>Publishes the home of a user who has opened it.</summary>
    public void Open(SlackInteraction interaction)
    {
        lookers.Look(interaction);
        lookers.Change(interaction.Person.Id);
    }

    protected override async Task RunAsync(CancellationToken stoppingToken)
    {
        await Parallel.ForEachAsync(lookers.ChangedAsync(stoppingToken), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stoppingToken }, async (viewer, token) =>
        {
            try
            {
                var interaction = await interactions.FindAsync(viewer.Tenant, viewer.User, token);
                await views.PublishAsync(viewer.User, BlockKitView.Home(await cards.OfAsync(interaction.Person, SlackChannel.ChannelId, interaction.Phrases, token)), token);
            }
            catch (Exception exception) when (!token.IsCancellationRequested)
            {
                Log.NotShown(Logger, exception);
            }
            finally
            {
                lookers.Shown(viewer.Person);
            }
        });
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A home could not be shown; it is tried again when it is opened or something changes")]
        public static partial void NotShown(ILogger logger, Exception exception);
    }
}
