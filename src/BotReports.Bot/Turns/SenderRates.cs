using BotReports.Reports;
using Microsoft.Extensions.Caching.Memory;

namespace BotReports.Bot.Turns;

/// <summary>
/// How many messages each person has sent within a minute. Whoever sends more than <see cref="ReportLimits.PerMinute"/> is refused for
/// <see cref="Pause"/>, and then counted anew. In the memory of this host: each of several hosts counts what it gets. Thread-safe.
/// </summary>
internal sealed class SenderRates(ReportLimits limits, TimeProvider time) : IDisposable
{
    /// <summary>How long nothing is taken from somebody who was too fast.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>More people than write within a minute; each takes some 100 bytes a message.</summary>
    private const int MostPeople = 10_000;

    private readonly MemoryCache _people = new(new MemoryCacheOptions { SizeLimit = MostPeople });

    /// <summary>Counts a message, once however often it is delivered.</summary>
    /// <param name="person">Who sent it.</param>
    /// <param name="key">Tells the message from every other; see <see cref="DeliveryKey"/>.</param>
    /// <returns>Whether it is taken.</returns>
    public bool Take(string person, string key)
    {
        var sent = SentBy(person);
        lock (sent)
        {
            var now = time.GetTimestamp();
            if (sent.RefusedSince is { } since && time.GetElapsedTime(since, now) >= Pause)
            {
                sent.RefusedSince = null;
                sent.Taken.Clear();
            }

            sent.Taken.RemoveAll(message => time.GetElapsedTime(message.At, now) >= Window);
            if (sent.Taken.Exists(message => message.Key == key))
            {
                return true;
            }

            if (sent.RefusedSince is not null || sent.Taken.Count >= limits.PerMinute)
            {
                return false;
            }

            sent.Taken.Add((key, now));
            return true;
        }
    }

    /// <summary>Takes nothing from a person for a while.</summary>
    /// <returns>Whether that begins now, so that they have to be told.</returns>
    public bool Refuse(string person)
    {
        var sent = SentBy(person);
        lock (sent)
        {
            var isFirst = sent.RefusedSince is null;
            sent.RefusedSince ??= time.GetTimestamp();
            return isFirst;
        }
    }

    public void Dispose() => _people.Dispose();

    private Sent SentBy(string person) => _people.GetOrCreate(person, entry =>
    {
        entry.SetSize(1).SetSlidingExpiration(Window + Pause);
        return new Sent();
    })!;

    private sealed class Sent
    {
        public List<(string Key, long At)> Taken { get; } = [];

        /// <summary>When the first message was refused; null while messages are taken.</summary>
        public long? RefusedSince { get; set; }
    }
}
