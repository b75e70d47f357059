using System.Collections.Concurrent;
using BotReports.Reports;
using Microsoft.Bot.Schema;

namespace BotReports.Bot.Turns;

/// <summary>
/// The answers that somebody has sent in quick succession, faster than one reads a question: perhaps they are one answer. Goes by
/// the times that the channel gives to messages; without them nothing is a burst. Held in memory, since it matters for seconds;
/// where it is lost, one can still say what belongs together. Thread-safe.
/// </summary>
public sealed class Burst
{
    /// <summary>From here on, what is over is thrown away.</summary>
    private const int ManyConversations = 1000;

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, (DateTimeOffset LastAt, IReadOnlyList<SlotAddress> Answers)> _bursts = new(StringComparer.Ordinal);

    /// <summary>Takes down an answer that was just stored, and gives all answers of the burst that it is in, oldest first: it alone if it is in none.</summary>
    public IReadOnlyList<SlotAddress> Follow(Activity activity, SlotAddress stored)
    {
        if (activity.Timestamp is not { } sentAt)
        {
            return [stored];
        }

        if (_bursts.Count >= ManyConversations)
        {
            foreach (var over in _bursts.Where(burst => sentAt - burst.Value.LastAt > LongestPause))
            {
                _bursts.TryRemove(over);
            }
        }

        return _bursts.AddOrUpdate(
            activity.Conversation.Id,
            _ => (sentAt, [stored]),
            (_, burst) => (sentAt, sentAt - burst.LastAt <= LongestPause ? [.. burst.Answers.Where(answer => answer != stored), stored] : [stored])).Answers;
    }

    /// <summary>The answers of the latest burst, oldest first, which can be a single one; empty when there is none. Whatever comes next belongs to none of them.</summary>
    public IReadOnlyList<SlotAddress> End(Activity activity) => _bursts.TryRemove(activity.Conversation.Id, out var burst) ? burst.Answers : [];
}
