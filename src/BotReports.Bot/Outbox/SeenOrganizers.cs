using System.Collections.Concurrent;
using BotReports.Bot.Turns;
using BotReports.Roles;

namespace BotReports.Bot.Outbox;

/// <summary>The organizers who have written to this host, each in a chat of their own, since it began: they can be written to. Thread-safe.</summary>
internal sealed class SeenOrganizers(EventRoles roles) : ITurnObserver
{
    private readonly ConcurrentDictionary<string, bool> _seen = new();

    /// <summary>Their ids.</summary>
    public IEnumerable<string> All => _seen.Keys.Order(StringComparer.Ordinal);

    /// <summary>Somebody who was erased is written to no more.</summary>
    public void Forget(string person) => _seen.TryRemove(person, out _);

    public void Committed(Turn turn)
    {
        if (turn.IsPersonal && roles.IsOrganizer(turn.Sender))
        {
            _seen[turn.Sender.Id] = true;
        }
    }
}
