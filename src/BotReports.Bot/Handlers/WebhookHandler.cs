using System.Collections.Immutable;
using System.Security.Cryptography;
using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Events;
using BotReports.Reports;
using BotReports.Roles;
using BotReports.Webhooks;

namespace BotReports.Bot.Handlers;

/// <summary>
/// Lets organizers say which programs are told what becomes of the reports, in their own chats alone. The secret that signs the messages is shown in one reply.
/// </summary>
internal sealed class WebhookHandler(EventWebhooks webhooks, WebhookHosts hosts, EventRoles roles, Conference conference)
    : IHandler<ShowWebhooks>, IHandler<MakeWebhook>, IHandler<TestWebhook>, IHandler<RemoveWebhook>
{
    private const int IdBytes = 4;

    public Task<Decision> HandleAsync(ShowWebhooks action, TurnView turn, CancellationToken cancellationToken) =>
        ForOrganizersAsync(turn, isForAll: false, list => Task.FromResult(Decision.Show(WebhookCards.List(list, hosts, conference, turn.Phrases))), cancellationToken);

    public Task<Decision> HandleAsync(MakeWebhook action, TurnView turn, CancellationToken cancellationToken) => ForOrganizersAsync(
        turn,
        isForAll: false,
        async list => hosts.Find(action.Address) is not { } address ? Decision.Say(hosts.Names.IsEmpty ? turn.Phrases.WebhooksNotAllowed : turn.Phrases.WebhookAddressWrong(turn.Phrases.List([.. hosts.Names])))
            : list.At(address) is { } known && known.Delivery != turn.Delivery.Key ? Decision.Say(turn.Phrases.WebhookKnown(known.Called))
            : list.Webhooks.Length >= WebhookList.Most ? Decision.Say(turn.Phrases.TooManyWebhooks(WebhookList.Most))
            : Make(address, await turn.Reports.ListAllAsync(cancellationToken), turn),
        cancellationToken);

    public Task<Decision> HandleAsync(TestWebhook action, TurnView turn, CancellationToken cancellationToken) => ForOrganizersAsync(
        turn,
        isForAll: true,
        list => Task.FromResult(list.Called(action.Webhook) is { } found
            ? Decision.Say(turn.Phrases.WebhookIsTested(found.Called)) with { Webhook = new WebhookChange.Tested(found, new WebhookTest(turn.Delivery.At, turn.Sender.Id)) }
            : Unknown(list, turn)),
        cancellationToken);

    public Task<Decision> HandleAsync(RemoveWebhook action, TurnView turn, CancellationToken cancellationToken) => ForOrganizersAsync(
        turn,
        isForAll: true,
        list => Task.FromResult(list.Called(action.Webhook) is { } found
            ? Decision.Say(turn.Phrases.WebhookRemoved(found.Called)) with { Webhook = new WebhookChange.Removed(found) }
            : Unknown(list, turn)),
        cancellationToken);

    private static Decision Make(Uri address, IReadOnlyList<Report> reports, TurnView turn)
    {
        var webhook = new Webhook(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes)), address, WebhookSecret.New(), turn.Sender.Id, turn.Sender.Name, turn.Delivery.At)
        {
            Delivery = turn.Delivery.Key,
            Knows = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, WebhookNews.Before(reports)),
        };
        return Decision.Say(turn.Phrases.WebhookMade(webhook.Called, webhook.Secret)) with { Webhook = new WebhookChange.Made(webhook) };
    }

    private Decision Unknown(WebhookList list, TurnView turn) => turn.IsPersonal ? Decision.Show(WebhookCards.List(list, hosts, conference, turn.Phrases)) : Decision.Whisper(turn.Phrases.OlderButton);

    /// <param name="isForAll">Whether it may be asked for in the organizers' channel too, where a card about it may stand.</param>
    private async Task<Decision> ForOrganizersAsync(TurnView turn, bool isForAll, Func<WebhookList, Task<Decision>> decide, CancellationToken cancellationToken) =>
        !roles.IsOrganizer(turn.Sender) ? Refusal.Of(roles.IsOrganizer, turn, Decision.Say(turn.Phrases.ForOrganizersOnly))
        : !isForAll && !turn.IsPersonal ? Decision.Say(turn.Phrases.PersonalOnly)
        : await decide(await webhooks.FindAsync(cancellationToken));
}
