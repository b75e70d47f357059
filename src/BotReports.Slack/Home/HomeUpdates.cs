using BotReports.Bot.Turns;
using Microsoft.Bot.Builder;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace BotReports.Slack.Home;

/// <summary>After each turn in any channel, marks the homes of those who work on the turn's report as out of date.</summary>
internal sealed class HomeUpdates(HomeViewers homes) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        await next(cancellationToken);
        if (Turn.Find(turnContext) is not { } turn)
        {
            return;
        }

        homes.Change(turn.Sender.Id);
        foreach (var rapporteur in turn.Report?.Rapporteurs ?? [])
        {
            homes.Change(rapporteur.Person.Id);
        }
    }
}
