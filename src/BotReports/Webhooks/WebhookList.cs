using System.Collections.Immutable;
using BotReports.Documents;
using BotReports.Reports;

namespace BotReports.Webhooks;

/// <summary>The programs that are told what becomes of the reports of an event. Immutable.</summary>
public sealed record WebhookList : IVersioned
{
    public const int CurrentSchema = 1;

    /// <summary>More programs than follow a conference.</summary>
    public const int Most = 5;

    /// <summary>The version of the document's shape.</summary>
    public int Schema { get; init; } = CurrentSchema;

    /// <summary>Oldest first.</summary>
    public ImmutableArray<Webhook> Webhooks { get; init => field = value.IsDefault ? [] : value; } = [];

    public Webhook? Find(string id) => Webhooks.FirstOrDefault(webhook => webhook.Id == id);

    /// <summary>By its id, or by its host where no other has the same; null for none.</summary>
    public Webhook? Called(string name) => Find(name) ?? (Webhooks.Where(webhook => webhook.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList() is [var only] ? only : null);

    /// <summary>The one that listens there; null for none.</summary>
    public Webhook? At(Uri address) => Webhooks.FirstOrDefault(webhook => webhook.Address == address);

    /// <summary>With one more, or in the place of one that the same message has made; the same list where its address is taken, or there are too many.</summary>
    public WebhookList With(Webhook webhook) =>
        At(webhook.Address) is { } taken ? taken.Delivery == webhook.Delivery && taken != webhook ? this with { Webhooks = Webhooks.Replace(taken, webhook) } : this
        : Webhooks.Length >= Most ? this
        : this with { Webhooks = Webhooks.Add(webhook) };

    public WebhookList Without(string id) => Find(id) is { } found ? this with { Webhooks = Webhooks.Remove(found) } : this;

    /// <summary>With another state of one; the same list where there is no such one any more, or nothing changes.</summary>
    public WebhookList Change(string id, Func<Webhook, Webhook> change) =>
        Find(id) is { } found && change(found) is var changed && !ReferenceEquals(changed, found) ? this with { Webhooks = Webhooks.Replace(found, changed) } : this;

    /// <summary>Without the name of a person who is erased. The programs stay: others rely on them.</summary>
    public WebhookList Erase(Erasure erasure) => Webhooks.Any(webhook => erasure.IsMe(webhook.By) || (webhook.Test is { } test && erasure.IsMe(test.By)))
        ? this with { Webhooks = [.. Webhooks.Select(webhook => Erase(webhook, erasure))] }
        : this;

    private static Webhook Erase(Webhook webhook, Erasure erasure)
    {
        var erased = erasure.IsMe(webhook.By) ? webhook with { By = erasure.Pseudonym, ByName = erasure.Somebody } : webhook;
        return erased.Test is { } test && erasure.IsMe(test.By) ? erased with { Test = null } : erased;
    }
}
