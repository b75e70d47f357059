using BotReports.Access;
using BotReports.Actions;
using BotReports.Cards;
using BotReports.Reports;
using BotReports.Roles;

namespace BotReports.Bot.Handlers;

/// <summary>Gives organizers a link to the board, in their own chats alone, and takes all of them back. The link's secret is in the one reply, and nowhere else.</summary>
internal sealed class BoardHandler(EventRoles roles, Conference conference) : IHandler<ShowBoard>, IHandler<CloseBoard>
{
    /// <summary>As long as a conference lasts with its eve.</summary>
    public static readonly TimeSpan OpensFor = TimeSpan.FromDays(7);

    public Task<Decision> HandleAsync(ShowBoard action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(Refused(turn) ?? Give(turn));

    public Task<Decision> HandleAsync(CloseBoard action, TurnView turn, CancellationToken cancellationToken) =>
        Task.FromResult(Refused(turn) ?? Decision.Say(turn.Phrases.BoardClosed) with { Board = new BoardLinkChange.Revoked() });

    private Decision Give(TurnView turn)
    {
        var secret = Secret.New();
        var link = new BoardLink(secret.Hash, turn.Delivery.At + OpensFor, turn.Sender.Id);
        return Decision.Say(turn.Phrases.BoardIsAt(BoardAddress.Of(conference, secret), turn.Phrases.Moment(conference.Local(link.Until)))) with { Board = new BoardLinkChange.Given(link) };
    }

    private Decision? Refused(TurnView turn) =>
        !roles.IsOrganizer(turn.Sender) ? Refusal.Of(roles.IsOrganizer, turn, Decision.Say(turn.Phrases.ForOrganizersOnly))
        : !turn.IsPersonal ? Decision.Say(turn.Phrases.PersonalOnly)
        : null;
}
