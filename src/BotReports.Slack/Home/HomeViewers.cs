using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace BotReports.Slack.Home;

/// <summary>
/// Keeps who has opened their App Home, and whose is out of date. Held in memory: after a restart, a home is updated when it is
/// opened next. Thread-safe.
/// </summary>
internal sealed class HomeViewers
{
    private readonly ConcurrentDictionary<string, string> _tenants = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _waiting = new(StringComparer.Ordinal);
    private readonly Channel<string> _changed = Channel.CreateUnbounded<string>();

    public void Look(SlackInteraction interaction) => _tenants[interaction.Person.Id] = interaction.Tenant;

    /// <summary>Marks a person's home as out of date, if they have opened it.</summary>
    /// <param name="personId">As in <see cref="Reports.Person"/>.</param>
    public void Change(string personId)
    {
        if (_tenants.ContainsKey(personId) && _waiting.TryAdd(personId, true))
        {
            _changed.Writer.TryWrite(personId);
        }
    }

    /// <summary>Those whose home is out of date, as they come; each one once.</summary>
    public async IAsyncEnumerable<(string Tenant, string User)> ChangedAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var id in _changed.Reader.ReadAllAsync(cancellationToken))
        {
            // A change after this point is queued again.
            _waiting.TryRemove(id, out _);
            yield return (_tenants[id], id);
        }
    }
}
