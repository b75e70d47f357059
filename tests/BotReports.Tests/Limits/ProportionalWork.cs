namespace BotReports.Tests.Limits;

/// <summary>Shows that work grows with the size of what it is done on, and not faster. It counts bytes allocated, so a busy machine makes no difference.</summary>
internal static class ProportionalWork
{
    /// <param name="work">Gives the work on something of a size.</param>
    /// <param name="size">The smallest size; it is doubled twice.</param>
    public static void ShouldGrowAsItsSizeDoes(Func<int, Action> work, int size)
    {
        work(size / 4)();
        var (one, two, four) = (Allocated(work(size)), Allocated(work(2 * size)), Allocated(work(4 * size)));

        // Some costs are there once, and lists grow by doubling. What grows with the square of the size makes sixteen times as much of it.
        two.ShouldBeLessThan(one * 4);
        four.ShouldBeLessThan(one * 9);
    }

    /// <summary>The least of three: what comes from a pool is allocated only where the pool is empty.</summary>
    private static long Allocated(Action work)
    {
        var least = long.MaxValue;
        for (var run = 0; run < 3; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            work();
            least = Math.Min(least, Math.Max(1, GC.GetAllocatedBytesForCurrentThread() - before));
        }

        return least;
    }
}
