using BotReports.Actions;
using BotReports.Bot.Summaries;
using BotReports.Documents;
using BotReports.Languages;
using BotReports.Queries;
using BotReports.Reports;
using BotReports.Roles;

namespace BotReports.Bot.Handlers;

/// <summary>Tells organizers what of the event should be put right.</summary>
internal sealed class CheckHandler(Conference conference, EventRoles roles, OrganizersChannel channel, ChannelChecks channels, DocumentQuarantine quarantine) : IHandler<ShowCheck>
{
    public async Task<Decision> HandleAsync(ShowCheck action, TurnView turn, CancellationToken cancellationToken)
    {
        if (!roles.IsOrganizer(turn.Sender))
        {
            return Refusal.Of(roles.IsOrganizer, turn, Decision.Say(turn.Phrases.ForOrganizersOnly));
        }

        // The list is read first, since it finds what cannot be read.
        var reports = await turn.Reports.ListAllAsync(cancellationToken);
        var place = await channel.FindAsync(cancellationToken);
        var card = EventCheck.Card(EventCheck.Of(conference, reports, quarantine.All, place is not null, turn.Delivery.At, turn.Phrases), conference, turn.Phrases);

        // A channel may take a while to answer.
        return new Decision { Replies = [new Reply.Shown(card), .. channels.Names.Count == 0 ? [] : new[] { new Reply.Later(token => ChannelsAsync(place, turn.Phrases, token), turn.Phrases.SomethingBroke) }] };
    }

    private async Task<IReadOnlyList<Reply>> ChannelsAsync(ChannelBinding? place, Phrases phrases, CancellationToken cancellationToken) =>
        [new Reply.Text(await channels.AskAsync(place, phrases, cancellationToken) is { Count: > 0 } lines ? string.Join('\n', lines.Select(line => $"• {line}")) : phrases.CheckChannelsInOrder(phrases.List(channels.Names)))];
}
