using BotReports.Bot.Turns;

namespace BotReports.Slack.Home;

/// <summary>After each committed turn in any channel, marks the homes of those who work on the turn's report as out of date.</summary>
internal sealed class HomeUpdates(HomeViewers homes) : ITurnObserver
{
    public void Committed(Turn turn)
    {
        homes.Change(turn.Sender.Id);
        foreach (var rapporteur in turn.Report?.Rapporteurs ?? [])
        {
            homes.Change(rapporteur.Person.Id);
        }
    }
}
