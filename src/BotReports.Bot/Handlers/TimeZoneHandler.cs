using BotReports.Actions;
using BotReports.Programmes.Files;
using BotReports.Reports;

namespace BotReports.Bot.Handlers;

/// <summary>Lets people choose on whose clock they are left alone at night: somebody who follows the event from elsewhere sleeps at other hours.</summary>
internal sealed class TimeZoneHandler(Conference conference) : IHandler<ChooseTimeZone>
{
    public Task<Decision> HandleAsync(ChooseTimeZone action, TurnView turn, CancellationToken cancellationToken)
    {
        if (action.IsEvents)
        {
            return Task.FromResult(Decision.Say(turn.Phrases.EventClockChosen(conference.Programme.TimeZone.Id, turn.Time)) with { Place = turn.Place with { TimeZone = null } });
        }

        return Task.FromResult(ZoneNames.Find(action.Zone ?? turn.TimeZone) is { } own
            ? Decision.Say(turn.Phrases.OwnClockChosen(own.Id, conference.TimeOf(turn.Delivery.At, own))) with { Place = turn.Place with { TimeZone = own.Id } }
            : Decision.Say(turn.Phrases.WhichTimeZone));
    }
}
