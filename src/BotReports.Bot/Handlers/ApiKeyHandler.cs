using BotReports.Access;
using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Events;
using BotReports.Reports;
using BotReports.Roles;

namespace BotReports.Bot.Handlers;

/// <summary>
/// Lets organizers make keys for other programs, in their own chats alone. A key's secret is in the one reply that shows it, and in no document, log or outbox; where that
/// reply is lost, the key is revoked and another one made. The chat itself keeps what it was told: that cannot be helped, and the reply says so.
/// </summary>
internal sealed class ApiKeyHandler(ApiKeys keys, EventRoles roles, Conference conference) : IHandler<ShowApiKeys>, IHandler<MakeApiKey>, IHandler<RevokeApiKey>
{
    public Task<Decision> HandleAsync(ShowApiKeys action, TurnView turn, CancellationToken cancellationToken) =>
        ForOrganizersAsync(turn, list => Decision.Show(ApiKeysCard.Of(list, conference, turn.Phrases)), cancellationToken);

    public Task<Decision> HandleAsync(MakeApiKey action, TurnView turn, CancellationToken cancellationToken) => ForOrganizersAsync(
        turn,
        list => list.Called(action.Name) is { } taken && taken.Delivery != turn.Delivery.Key ? Decision.Say(turn.Phrases.ApiKeyNameTaken(taken.Name))
            : list.Keys.Length >= ApiKeyList.Most ? Decision.Say(turn.Phrases.TooManyApiKeys(ApiKeyList.Most))
            : Make(action, turn),
        cancellationToken);

    public Task<Decision> HandleAsync(RevokeApiKey action, TurnView turn, CancellationToken cancellationToken) => ForOrganizersAsync(
        turn,
        list => (list.Keys.FirstOrDefault(key => key.Id == action.Key) ?? list.Called(action.Key)) is { } found
            ? Decision.Say(turn.Phrases.ApiKeyRevoked(found.Name)) with { ApiKey = new ApiKeyChange.Revoked(found) }
            : Decision.Show(ApiKeysCard.Of(list, conference, turn.Phrases)),
        cancellationToken);

    private Decision Make(MakeApiKey action, TurnView turn)
    {
        var token = ApiToken.New();
        var key = new ApiKey(token.Id, action.Name, token.Secret.Hash, action.ApprovedOnly, turn.Sender.Id, turn.Sender.Name, turn.Delivery.At) { Delivery = turn.Delivery.Key };
        return Decision.Say(turn.Phrases.ApiKeyMade(key.Name, token.Text, ApiAddress.Of(conference))) with { ApiKey = new ApiKeyChange.Made(key) };
    }

    private async Task<Decision> ForOrganizersAsync(TurnView turn, Func<ApiKeyList, Decision> decide, CancellationToken cancellationToken) =>
        !roles.IsOrganizer(turn.Sender) ? Refusal.Of(roles.IsOrganizer, turn, Decision.Say(turn.Phrases.ForOrganizersOnly))
        : !turn.IsPersonal ? Decision.Say(turn.Phrases.PersonalOnly)
        : decide(await keys.FindAsync(cancellationToken));
}
