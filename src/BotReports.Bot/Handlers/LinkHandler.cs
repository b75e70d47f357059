using BotReports.Actions;
using BotReports.Bot.Conversations;
using BotReports.Reports;

namespace BotReports.Bot.Handlers;

/// <summary>
/// Makes somebody who uses two apps, such as Teams and Slack, one person: they say in one app a code that they were given in the other, and both prove the same address. What they
/// have written in this app is theirs in the other from then on.
/// </summary>
internal sealed class LinkHandler(KnownConversations conversations) : IHandler<LinkAccount>
{
    public async Task<Decision> HandleAsync(LinkAccount action, TurnView turn, CancellationToken cancellationToken) =>
        action.IsOff ? Unlink(turn)
        : turn.Sender.Email is null ? Decision.Say(turn.Phrases.LinkNeedsAddress)
        : action.Code is { } code ? await LinkAsync(await conversations.FindByCodeAsync(code, cancellationToken), turn, cancellationToken)
        : Offer(turn);

    private static Decision Offer(TurnView turn)
    {
        var (digits, kept) = LinkCode.Make(turn.Delivery.At);
        return Decision.Say(turn.Phrases.LinkCode(digits)) with { Place = turn.Place with { LinkCode = kept } };
    }

    private static Decision Unlink(TurnView turn) => turn.Place.LinkedTo is null
        ? Decision.Say(turn.Phrases.LinkNone)
        : Decision.Say(turn.Phrases.LinkOff) with { Place = turn.Place with { LinkedTo = null } };

    private static async Task<Decision> LinkAsync(KnownConversation? other, TurnView turn, CancellationToken cancellationToken)
    {
        if (other is not { PersonId: { } id } || other.LinkCode?.Until <= turn.Delivery.At)
        {
            return Decision.Say(turn.Phrases.LinkUnknown);
        }

        if (other.ChannelId == turn.Place.ChannelId)
        {
            return Decision.Say(turn.Phrases.LinkSameApp);
        }

        // What a channel does not prove, anybody could have made somebody else say.
        if (!string.Equals(other.Email, turn.Sender.Email, StringComparison.OrdinalIgnoreCase))
        {
            return Decision.Say(turn.Phrases.LinkNeedsAddress);
        }

        var (before, after) = (turn.Sender, new Person(id, other.Name ?? turn.Sender.Name, other.Email));
        var changed = new List<Report>();
        foreach (var report in await turn.Reports.ListAllAsync(cancellationToken))
        {
            if (before.Id != after.Id && !report.IsReadOnly && !ReferenceEquals(report.Become(before, after, turn.Delivery.At), report)
                && await turn.Reports.FindAsync(report.Id, cancellationToken) is { } stored)
            {
                changed.Add(stored.Become(before, after, turn.Delivery.At));
            }
        }

        return Decision.Say(turn.Phrases.LinkDone) with { Changed = [.. changed], Place = turn.Place with { LinkedTo = new LinkedPerson(after.Id, other.ChannelId, other.ConversationId) } };
    }
}
