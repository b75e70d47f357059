using Microsoft.Data.Sqlite;

namespace BotReports.Documents.Sqlite;

/// <summary>A change of one document that waits for the writer, and its outcome.</summary>
internal sealed class SqliteWrite
{
    private readonly TaskCompletionSource<ETag?> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationToken _givenUp;
    private ETag? _state;

    private SqliteWrite(DocumentName name, byte[]? content, PutCondition condition, CancellationToken givenUp) =>
        (Name, Content, Condition, _givenUp) = (name, content, condition, givenUp);

    public DocumentName Name { get; }

    /// <summary>Null for a deletion.</summary>
    public byte[]? Content { get; }

    public PutCondition Condition { get; }

    /// <summary>The new state; null for a conflict and for a deletion. Throws what the writer found.</summary>
    public Task<ETag?> Outcome => _outcome.Task;

    public static SqliteWrite Put(DocumentName name, byte[] content, PutCondition condition, CancellationToken givenUp) => new(name, content, condition, givenUp);

    public static SqliteWrite Delete(DocumentName name, CancellationToken givenUp) => new(name, null, PutCondition.Always, givenUp);

    /// <summary>Whether its sender waits no longer, so that it need not begin.</summary>
    public bool IsGivenUp()
    {
        if (!_givenUp.IsCancellationRequested)
        {
            return false;
        }

        _outcome.TrySetCanceled(_givenUp);
        return true;
    }

    /// <summary>Keeps the new state until it is committed.</summary>
    public void Set(ETag? state) => _state = state;

    public void Succeed() => _outcome.TrySetResult(_state);

    public void Fail(Exception exception) => _outcome.TrySetException(exception);
}
