using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace BotReports.Documents.Sqlite;

/// <summary>
/// The one writer of a database. What waits when a commit is done goes into the next, so that many turns share one flush of the disk. Each write is
/// told its outcome after the commit that it is in.
/// </summary>
internal sealed class SqliteWriter : IDisposable
{
    /// <summary>The most that one commit has: a group that fails is written again one by one.</summary>
    private const int MostWrites = 128;

    /// <summary>The bytes after which a commit takes no more.</summary>
    private const int EnoughBytes = 8_000_000;

    private readonly string _path;
    private readonly Func<bool> _isThere;
    private readonly SqliteConnection _connection;
    private readonly SqliteStatements _statements;
    private readonly Channel<SqliteWrite> _queue = Channel.CreateUnbounded<SqliteWrite>(new() { SingleReader = true });
    private readonly Task _running;
    private long _version;

    /// <param name="connection">A connection to <paramref name="path"/>; this disposes of it.</param>
    /// <param name="path">The database, for messages.</param>
    /// <param name="isThere">Whether the database is still where it was.</param>
    public SqliteWriter(SqliteConnection connection, string path, Func<bool> isThere)
    {
        (_connection, _path, _isThere) = (connection, path, isThere);
        _statements = new SqliteStatements(connection);
        _version = _statements.LastVersion();
        _running = Task.Run(RunAsync);
    }

    /// <exception cref="ObjectDisposedException">The database has been given up.</exception>
    public void Add(SqliteWrite write) => ObjectDisposedException.ThrowIf(!_queue.Writer.TryWrite(write), typeof(SqliteDocuments));

    /// <summary>Writes what waits, and closes the connection.</summary>
    public void Dispose()
    {
        _queue.Writer.TryComplete();
        _running.GetAwaiter().GetResult();
        _statements.Dispose();
        _connection.Dispose();
    }

    private async Task RunAsync()
    {
        var group = new List<SqliteWrite>(MostWrites);
        while (await _queue.Reader.WaitToReadAsync())
        {
            Take(group);
            Write(group);
            group.Clear();
        }
    }

    private void Take(List<SqliteWrite> group)
    {
        var bytes = 0;
        while (group.Count < MostWrites && bytes < EnoughBytes && _queue.Reader.TryRead(out var write))
        {
            if (!write.IsGivenUp())
            {
                group.Add(write);
                bytes += write.Content?.Length ?? 0;
            }
        }
    }

    private void Write(List<SqliteWrite> group)
    {
        if (group.Count == 0)
        {
            return;
        }

        try
        {
            Fill(group);
        }
        catch (Exception) when (group.Count > 1)
        {
            // One that is too large for what is left of the disk takes no other with it.
            RollBack();
            foreach (var write in group)
            {
                Write([write]);
            }

            return;
        }
        catch (SqliteException exception)
        {
            RollBack();
            Fail(group, SqliteFailure.NotWritten(exception, _path));
            return;
        }
        catch (Exception exception)
        {
            RollBack();
            Fail(group, exception as NotWrittenException ?? new NotWrittenException(exception.Message, exception));
            return;
        }

        Commit(group);
    }

    private void Fill(List<SqliteWrite> group)
    {
        if (!_isThere())
        {
            throw SqliteFailure.Gone(_path);
        }

        _statements.Begin();
        var version = _version;
        foreach (var write in group)
        {
            write.Set(Apply(write));
        }

        if (_version > version)
        {
            _statements.SetLastVersion(_version);
        }
    }

    private void Commit(List<SqliteWrite> group)
    {
        try
        {
            _statements.Commit();
        }
        catch (SqliteException exception)
        {
            RollBack();
            Fail(group, SqliteFailure.IsInDoubt(exception) ? SqliteFailure.Of(exception, _path) : SqliteFailure.NotWritten(exception, _path));
            return;
        }

        foreach (var write in group)
        {
            write.Succeed();
        }
    }

    /// <returns>The new state; null for a conflict and for a deletion.</returns>
    private ETag? Apply(SqliteWrite write)
    {
        if (write.Content is not { } content)
        {
            _statements.Delete(write.Name);
            return null;
        }

        // A version is never given twice, not even where it was rolled back.
        var version = ++_version;
        return _statements.Put(write.Name, content, write.Condition, version) ? SqliteVersion.ToETag(version) : null;
    }

    private void RollBack()
    {
        try
        {
            _statements.RollBack();
        }
        catch (SqliteException)
        {
            // Some errors end a transaction by themselves.
        }
    }

    private static void Fail(List<SqliteWrite> group, IOException exception)
    {
        foreach (var write in group)
        {
            write.Fail(exception);
        }
    }
}
