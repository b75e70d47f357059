using System.Globalization;

namespace BotReports.Documents;

/// <summary>
/// The times of last write that we give to files: ticks of the clock, but later than any that were given before, because
/// clocks stand still, go back, and are asked twice within one tick.
/// </summary>
internal static class WriteStamp
{
    /// <summary>The whole process's, so that a directory that is opened again goes on where it left off.</summary>
    private static long _last;

    /// <summary>What .NET says of a file that is not there: the beginning of Windows' time.</summary>
    public static readonly long OfNoFile = DateTime.FromFileTimeUtc(0).Ticks;

    /// <param name="time">The clock.</param>
    /// <param name="stored">The stamp of the file that is to be replaced, which may be of another process or an editor, or <see cref="OfNoFile"/>.</param>
    public static long Next(TimeProvider time, long stored)
    {
        while (true)
        {
            var last = Volatile.Read(ref _last);
            var next = Math.Max(time.GetUtcNow().UtcTicks, Math.Max(last, stored) + 1);
            if (Interlocked.CompareExchange(ref _last, next, last) == last) return next;
        }
    }

    public static ETag ToETag(long stamp) => new(stamp.ToString(CultureInfo.InvariantCulture));
}
