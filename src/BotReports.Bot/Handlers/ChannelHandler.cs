using BotReports.Actions;
using BotReports.Bot.Summaries;
using BotReports.Roles;

namespace BotReports.Bot.Handlers;

/// <summary>Lets an organizer name the channel that summaries go to, by saying so in it.</summary>
internal sealed class ChannelHandler(EventRoles roles) : IHandler<UseChannel>
{
    public Task<Decision> HandleAsync(UseChannel action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(
        !roles.IsOrganizer(turn.Sender) ? Refusal.Of(roles.IsOrganizer, turn, Decision.Say(turn.Phrases.ForOrganizersOnly))
        : turn.IsPersonal ? Decision.Say(turn.Phrases.ChannelIsPersonal)
        : Decision.Say(turn.Phrases.ChannelBound) with { Binding = BindingOf(turn) });

    private static ChannelBinding BindingOf(TurnView turn) =>
        new(turn.Place.ChannelId, turn.Place.ConversationId, turn.Place.ServiceUrl, turn.Place.BotId, turn.Place.TenantId, turn.Sender.Id, turn.Delivery.At);
}
