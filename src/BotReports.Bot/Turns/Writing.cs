using BotReports.Documents;

namespace BotReports.Bot.Turns;

/// <summary>
/// The writes of one commit. A write that fails is read back, and tried once more where it is not there; then a late arrival of the first finds its condition broken.
/// One that surely did not happen is tried once more where others of the commit did: half a turn helps nobody. One that got no answer and is not there may still be on
/// its way, so it stays in doubt.
/// </summary>
internal sealed class Writing(StorageTime storage)
{
    private const int MostTries = 2;

    /// <summary>Whether anything is written, or may be.</summary>
    public bool HasBegun { get; private set; }

    public void Begin() => HasBegun = true;

    /// <param name="write">A conditional write; false for a conflict.</param>
    /// <param name="find">Reads it back: true where it is there, false where another is, null where nothing has happened.</param>
    /// <returns>False for a conflict.</returns>
    public async Task<bool> WriteAsync(Func<CancellationToken, Task<bool>> write, Func<Task<bool?>> find, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var hadBegun = HasBegun;
            HasBegun = true;
            using var either = CancellationTokenSource.CreateLinkedTokenSource(storage.Writing, cancellationToken);
            try
            {
                var isWritten = await write(either.Token);
                HasBegun = isWritten || hadBegun;
                return isWritten;
            }
            catch (NotWrittenException)
            {
                HasBegun = hadBegun;
                if (attempt == MostTries || !hadBegun)
                {
                    throw;
                }
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested && exception is IOException or OperationCanceledException)
            {
                if (await find() is { } isThere)
                {
                    HasBegun = isThere || hadBegun;
                    return isThere;
                }

                if (attempt == MostTries || exception is OperationCanceledException)
                {
                    throw;
                }
            }
        }
    }
}
