using System.Collections.Immutable;
using BotReports.Reports;

namespace BotReports.Webhooks;

/// <summary>A program that wants to be told what becomes of the reports, and what it knows already. Immutable.</summary>
/// <param name="Id">8 hexadecimal digits.</param>
/// <param name="Address">Where it listens. Whoever knows it may be able to write there: it is shown to nobody and is in no log; <see cref="Name"/> is.</param>
/// <param name="Secret">With which messages are signed, see <see cref="WebhookSecret"/>. It has to be kept as it is: a signature cannot be made of its hash.</param>
/// <param name="By">The id of the organizer who asked for it.</param>
/// <param name="ByName">What the organizer was called.</param>
public sealed record Webhook(string Id, Uri Address, string Secret, string By, string ByName, DateTimeOffset At)
{
    /// <summary>The key of the delivery that asked for it: a turn that runs again makes another secret, which takes the place of the one that nobody has seen.</summary>
    public string Delivery { get; init; } = "";

    /// <summary>What it knows, by the session's number. It knows of no other report, and is told nothing that was before it.</summary>
    public ImmutableSortedDictionary<string, WebhookKnowledge> Knows { get; init => field = value ?? field; } = ImmutableSortedDictionary.Create<string, WebhookKnowledge>(StringComparer.Ordinal);

    public WebhookPosting Posting { get; init; } = new();

    /// <summary>Null where nobody waits for one.</summary>
    public WebhookTest? Test { get; init; }

    /// <summary>Since when nothing is sent any more, because it failed too often. A test that is answered well ends that. Null while all is well.</summary>
    public DateTimeOffset? RestsSince { get; init; }

    /// <summary>Whether the organizers have been told that it rests.</summary>
    public bool IsRestTold { get; init; }

    /// <summary>What it is called: its host.</summary>
    public string Name => Address.Host;

    /// <summary>Tells it from another at the same host.</summary>
    public string Called => $"{Name} ({Id})";

    public WebhookKnowledge? Find(Report report) => Knows.GetValueOrDefault(report.Id.Session.Value);

    public Webhook Learn(WebhookEvent told) => this with { Knows = Knows.SetItem(told.Report.Id.Session.Value, told.Knowledge), Posting = (WebhookPosting)Posting.Cleared() };

    /// <summary>It hears us: whatever it missed is sent from now on.</summary>
    public Webhook Wake() => this with { RestsSince = null, IsRestTold = false, Posting = (WebhookPosting)Posting.Cleared() };

    /// <summary>Prints neither the address nor the secret.</summary>
    public override string ToString() => Called;
}
