using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace BotReports.Documents.Sqlite;

/// <summary>
/// Documents in an SQLite database in a directory, which one process owns until it disposes of this. For one host; several share an Azure Blob Storage.
/// A directory in which a former version kept documents as files is taken over.
/// </summary>
/// <remarks>Other processes may read meanwhile: <see cref="SqliteReader"/>.</remarks>
public sealed class SqliteDocuments : IDocuments, IDisposable
{
    private readonly string _path;
    private readonly DirectoryOwnership _ownership;
    private readonly SqliteWriter _writer;

    /// <exception cref="IOException">Another process owns the directory, or it cannot be used; the message says what to do.</exception>
    public SqliteDocuments(string directory)
    {
        directory = Path.GetFullPath(directory);
        _path = SqliteFile.PathIn(directory);
        _ownership = new DirectoryOwnership(directory);
        try
        {
            var connection = SqliteFile.OpenToWrite(_path);
            new FormerFiles(directory).TakeOver(connection);
            _writer = new SqliteWriter(connection, _path, IsThere);
        }
        catch (SqliteException exception)
        {
            _ownership.Dispose();
            throw SqliteFailure.Of(exception, _path);
        }
        catch
        {
            _ownership.Dispose();
            throw;
        }
    }

    /// <summary>One process owns the directory.</summary>
    public bool IsShared => false;

    public async Task<Document?> GetAsync(DocumentName name, CancellationToken cancellationToken) =>
        (await ReadAsync(connection => Get(connection, name, known: null), cancellationToken)).Document;

    public Task<DocumentReading> GetUnlessAsync(DocumentName name, ETag known, CancellationToken cancellationToken) =>
        ReadAsync(connection => Get(connection, name, known), cancellationToken);

    public async Task<ETag?> PutAsync(DocumentName name, ReadOnlyMemory<byte> content, PutCondition condition, CancellationToken cancellationToken) =>
        await WriteAsync(SqliteWrite.Put(name, content.ToArray(), condition, cancellationToken), cancellationToken);

    public async Task DeleteAsync(DocumentName name, CancellationToken cancellationToken) =>
        await WriteAsync(SqliteWrite.Delete(name, cancellationToken), cancellationToken);

    public IAsyncEnumerable<DocumentEntry> ListAsync(string folder, CancellationToken cancellationToken)
    {
        folder = DocumentName.ParseFolder(folder);
        return ListBelowAsync(folder, cancellationToken);
    }

    /// <summary>Gives the directory up, once everything that waits is written.</summary>
    public void Dispose()
    {
        if (!_ownership.IsHeld)
        {
            return;
        }

        _writer.Dispose();
        SqliteFile.CloseReaders(_path);
        _ownership.Dispose();
    }

    private static DocumentReading Get(SqliteConnection connection, DocumentName name, ETag? known)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT version, CASE WHEN version IS $known THEN NULL ELSE content END FROM documents WHERE name = $name";
        command.Parameters.AddWithValue("$name", name.Value);
        command.Parameters.AddWithValue("$known", known is { } etag && SqliteVersion.Of(etag) is { } version ? version : DBNull.Value);
        using var row = command.ExecuteReader();
        return !row.Read() ? new DocumentReading(IsUnchanged: false, null)
            : row.IsDBNull(1) ? DocumentReading.Unchanged
            : new DocumentReading(IsUnchanged: false, new Document(row.GetFieldValue<byte[]>(1), SqliteVersion.ToETag(row.GetInt64(0))));
    }

    private static List<DocumentEntry> List(SqliteConnection connection, string folder)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name, version FROM documents WHERE name > $folder AND name < $end";
        command.Parameters.AddWithValue("$folder", folder);
        // What follows the slash in the order of names.
        command.Parameters.AddWithValue("$end", folder[..^1] + (char)('/' + 1));
        using var rows = command.ExecuteReader();
        var found = new List<DocumentEntry>();
        while (rows.Read())
        {
            found.Add(new DocumentEntry(DocumentName.Parse(rows.GetString(0)), SqliteVersion.ToETag(rows.GetInt64(1))));
        }

        return found;
    }

    private async IAsyncEnumerable<DocumentEntry> ListBelowAsync(string folder, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var entry in await ReadAsync(connection => List(connection, folder), cancellationToken))
        {
            yield return entry;
        }
    }

    /// <summary>A disk that hangs keeps its own thread, not its caller.</summary>
    private Task<T> ReadAsync<T>(Func<SqliteConnection, T> read, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(!_ownership.IsHeld, this);
        return Task.Run(() => Read(read), cancellationToken).WaitAsync(cancellationToken);
    }

    private T Read<T>(Func<SqliteConnection, T> read)
    {
        if (!IsThere())
        {
            throw SqliteFailure.Gone(_path);
        }

        try
        {
            using var connection = SqliteFile.Open(_path, isPooled: true);
            return read(connection);
        }
        catch (SqliteException exception)
        {
            throw SqliteFailure.Of(exception, _path);
        }
    }

    private Task<ETag?> WriteAsync(SqliteWrite write, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(!_ownership.IsHeld, this);
        cancellationToken.ThrowIfCancellationRequested();
        _writer.Add(write);
        return write.Outcome.WaitAsync(cancellationToken);
    }

    private bool IsThere() => _ownership.IsThere && File.Exists(_path);
}
