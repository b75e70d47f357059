using System.Globalization;
using BotReports.AcceptanceTests.Conversations;

namespace BotReports.AcceptanceTests.Hosting.Hosts;

/// <summary>One rapporteur in their own chat with the bot, which hosts behind a round robin answer.</summary>
internal sealed class Member(string who, HostGroup hosts, Killer killer)
{
    private static readonly TimeSpan BetweenTurns = TimeSpan.FromMinutes(1);

    /// <summary>Short enough for the messages to be taken for one answer.</summary>
    private static readonly TimeSpan BetweenMessages = TimeSpan.FromSeconds(2);

    private readonly TeamsActivities _activities = new(hosts.Connector.ServiceUrl);
    private int _spoken;

    public string Who => who;

    /// <summary>What they were told last.</summary>
    public Heard Heard { get; private set; } = Heard.Nothing;

    /// <summary>Says something, or several things in one burst, and waits for all replies.</summary>
    /// <param name="burst">Each is delivered as soon as the one before is acknowledged.</param>
    /// <param name="isAtOnce">Whether all are delivered at the same time instead.</param>
    public async Task<IReadOnlyList<Said>> SpeakAsync(IReadOnlyList<Utterance> burst, bool isAtOnce)
    {
        var place = hosts.Connector.Calls.Count;
        var deliveries = new List<Task<(string Id, Acceptance[] Acceptances)>>();
        foreach (var utterance in burst)
        {
            deliveries.Add(DeliverAsync(utterance, deliveries.Count == 0 ? BetweenTurns : BetweenMessages));
            if (!isAtOnce)
            {
                await deliveries[^1];
            }
        }

        var said = new List<Said>();
        foreach (var (utterance, (id, acceptances)) in burst.Zip(await Task.WhenAll(deliveries)))
        {
            var isThrough = await Task.WhenAll(acceptances.Select(acceptance => acceptance.UntilThroughAsync(id)));
            said.Add(new Said(who, utterance, id, acceptances.Sum(acceptance => acceptance.Attempts), isThrough.All(one => one)));
        }

        Heard = new Heard([.. hosts.Connector.Calls.Since(place).Where(call => said.Exists(one => one.ActivityId == call.ReplyTo))]);
        return said;
    }

    private async Task<(string Id, Acceptance[] Acceptances)> DeliverAsync(Utterance utterance, TimeSpan pause)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{who}-{++_spoken}");
        _activities.Pause = pause;

        // A card that was lost with its host is pressed as another host would have shown it.
        var button = utterance.Button is null ? default : Heard.Find(utterance.Button) ?? ($"lost-{id}", utterance.Data!);
        var activity = utterance.Words is { } words ? _activities.Message(who, channel: null, words) : _activities.Press(who, channel: null, button.Data, button.Message);
        activity["id"] = id;
        killer.Count();
        return (id, await Task.WhenAll(Enumerable.Range(0, utterance.ComesTwice ? 2 : 1).Select(_ => hosts.DeliverAsync(activity))));
    }
}
