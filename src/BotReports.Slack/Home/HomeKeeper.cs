using BotReports.Bot.Cards;
using BotReports.Slack.Cards;
using BotReports.Slack.Views;

namespace BotReports.Slack.Home;

/// <summary>Shows people their homes, and keeps those as their reports are: one after the other, so that an older state never overtakes a newer one.</summary>
internal sealed partial class HomeKeeper(HomeLookers lookers, HomeCards cards, SlackVisitors visitors, SlackViews views, ILogger<HomeKeeper> logger) : BackgroundService
{
    /// <summary>Somebody looks at their home.</summary>
    public void Open(SlackVisitor visitor)
    {
        lookers.Look(visitor);
        lookers.Change(visitor.Person.Id);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (tenant, user) in lookers.ChangedAsync(stoppingToken))
        {
            try
            {
                var visitor = await visitors.FindAsync(tenant, user, stoppingToken);
                await views.PublishAsync(user, BlockKitView.Home(await cards.OfAsync(visitor.Person, visitor.Phrases, stoppingToken)), stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                Log.NotShown(logger, exception);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A home could not be shown; it is tried again when it is opened or something changes")]
        public static partial void NotShown(ILogger logger, Exception exception);
    }
}
