using System.Globalization;
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
            var zone = conference.Programme.TimeZone;
            return Task.FromResult(Decision.Say(turn.Phrases.EventClockChosen(zone.Id, TimeIn(zone, turn))) with { Place = turn.Place with { TimeZone = null } });
        }

        return Task.FromResult(ZoneNames.Find(action.Zone ?? turn.TimeZone) is { } own
            ? Decision.Say(turn.Phrases.OwnClockChosen(own.Id, TimeIn(own, turn))) with { Place = turn.Place with { TimeZone = own.Id } }
            : Decision.Say(turn.Phrases.WhichTimeZone));
    }

    private static string TimeIn(TimeZoneInfo zone, TurnView turn) => TimeZoneInfo.ConvertTime(turn.Delivery.At, zone).ToString("HH:mm", CultureInfo.InvariantCulture);
}
