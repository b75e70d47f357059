using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Microsoft.Extensions.Caching.Memory;

namespace BotReports.Slack.Home;

/// <summary>
/// Keeps who has opened their App Home, and whose is out of date. Held in memory: after a restart, a home is updated when it is
/// opened next, as is that of whoever opened it longer ago than the last ten thousand people. Thread-safe.
/// </summary>
internal sealed class HomeViewers : IDisposable
{
    private const int MostViewers = 10_000;

    private readonly MemoryCache _viewers = new(new MemoryCacheOptions { SizeLimit = MostViewers });
    private readonly Lock _lock = new();
    private readonly HashSet<string> _waiting = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shownNow = new(StringComparer.Ordinal);
    private readonly Channel<string> _changed = Channel.CreateUnbounded<string>();

    public void Look(SlackInteraction interaction) => _viewers.Set(interaction.Person.Id, new Viewer(interaction.Tenant, interaction.User), new MemoryCacheEntryOptions { Size = 1 });

    public void Dispose() => _viewers.Dispose();

    /// <summary>Marks a person's home as out of date, if they have opened it.</summary>
    /// <param name="personId">As in <see cref="Reports.Person"/>.</param>
    public void Change(string personId)
    {
        if (!_viewers.TryGetValue(personId, out _))
        {
            return;
        }

        lock (_lock)
        {
            // One that is being shown waits for its turn until that is done.
            if (_waiting.Add(personId) && !_shownNow.Contains(personId))
            {
                _changed.Writer.TryWrite(personId);
            }
        }
    }

    /// <summary>A home has been shown, or could not be. If it has changed meanwhile, it comes again.</summary>
    public void Shown(string personId)
    {
        lock (_lock)
        {
            _shownNow.Remove(personId);
            if (_waiting.Contains(personId))
            {
                _changed.Writer.TryWrite(personId);
            }
        }
    }

    /// <summary>Those whose home is out of date, as they come; each one once, until it is said to be <see cref="Shown"/>.</summary>
    public async IAsyncEnumerable<(string Person, string Tenant, string User)> ChangedAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var id in _changed.Reader.ReadAllAsync(cancellationToken))
        {
            lock (_lock)
            {
                // A change after this point is queued again.
                _waiting.Remove(id);
                _shownNow.Add(id);
            }

            if (_viewers.TryGetValue(id, out Viewer? viewer) && viewer is not null)
            {
                yield return (id, viewer.Tenant, viewer.User);
            }
            else
            {
                Shown(id);
            }
        }
    }

    private sealed record Viewer(string Tenant, string User);
}
