using BotReports.Access;
using BotReports.Actions;
using BotReports.Bot.Summaries;
using BotReports.Reports;
using BotReports.Roles;

namespace BotReports.Bot.Handlers;

/// <summary>
/// Shows organizers the board: in their own chats a link to it, in their channel a card that is kept up to date there; and takes both back. The link's secret is in the one
/// reply, and nowhere else.
/// </summary>
internal sealed class BoardHandler(EventRoles roles, Conference conference, OrganizersChannel channel) : IHandler<ShowBoard>, IHandler<CloseBoard>
{
    /// <summary>As long as a conference lasts with its eve.</summary>
    public static readonly TimeSpan OpensFor = TimeSpan.FromDays(7);

    public Task<Decision> HandleAsync(ShowBoard action, TurnView turn, CancellationToken cancellationToken) => DecideAsync(
        turn, Give, key => Decision.Say(turn.Phrases.BoardIsHere) with { Board = new BoardChange.Posted(new BoardPost(turn.Delivery.At, key)) }, cancellationToken);

    public Task<Decision> HandleAsync(CloseBoard action, TurnView turn, CancellationToken cancellationToken) => DecideAsync(
        turn,
        _ => Decision.Say(turn.Phrases.BoardClosed) with { Board = new BoardChange.Revoked() },
        _ => Decision.Say(turn.Phrases.BoardIsHereNoMore) with { Board = new BoardChange.TakenDown() },
        cancellationToken);

    private Decision Give(TurnView turn)
    {
        var secret = Secret.New();
        var link = new BoardLink(secret.Hash, turn.Delivery.At + OpensFor, turn.Sender.Id);
        return Decision.Say(turn.Phrases.BoardIsAt(BoardAddress.Of(conference, secret), turn.Phrases.Moment(conference.Local(link.Until)))) with { Board = new BoardChange.Given(link) };
    }

    /// <param name="inChannel">What is done in the organizers' channel, which is given as its binding names it.</param>
    private async Task<Decision> DecideAsync(TurnView turn, Func<TurnView, Decision> inChat, Func<string, Decision> inChannel, CancellationToken cancellationToken) =>
        !roles.IsOrganizer(turn.Sender) ? Refusal.Of(roles.IsOrganizer, turn, Decision.Say(turn.Phrases.ForOrganizersOnly))
        : turn.IsPersonal ? inChat(turn)
        : await channel.FindAsync(cancellationToken) is { } binding && binding.Key == $"{turn.Place.ChannelId}/{turn.Place.ConversationId}" ? inChannel(binding.Key)
        : Decision.Say(turn.Phrases.BoardNotHere);
}
