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

        // Some costs are there once, and lists grow by doubling.
        two.ShouldBeLessThan(one * 3);
        four.ShouldBeLessThan(two * 3);
        four.ShouldBeLessThan(one * 7);
    }

    private static long Allocated(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return Math.Max(1, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
