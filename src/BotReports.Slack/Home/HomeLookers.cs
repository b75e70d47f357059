using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace BotReports.Slack.Home;

/// <summary>
/// Who has looked at their home, and whose has to be shown anew. Held in memory: after a restart, a home is right again when it is
/// opened next. Thread-safe.
/// </summary>
internal sealed class HomeLookers
{
    private readonly ConcurrentDictionary<string, string> _tenants = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _waiting = new(StringComparer.Ordinal);
    private readonly Channel<string> _changed = Channel.CreateUnbounded<string>();

    public void Look(SlackVisitor visitor) => _tenants[visitor.Person.Id] = visitor.Tenant;

    /// <summary>Something has changed for somebody, who may have looked.</summary>
    /// <param name="personId">As in <see cref="Reports.Person"/>.</param>
    public void Change(string personId)
    {
        if (_tenants.ContainsKey(personId) && _waiting.TryAdd(personId, true))
        {
            _changed.Writer.TryWrite(personId);
        }
    }

    /// <summary>Those for whom something has changed, as it comes; whoever is waited for already comes once.</summary>
    public async IAsyncEnumerable<(string Tenant, string User)> ChangedAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var id in _changed.Reader.ReadAllAsync(cancellationToken))
        {
            // What changes from here on is another change.
            _waiting.TryRemove(id, out _);
            yield return (_tenants[id], id);
        }
    }
}
