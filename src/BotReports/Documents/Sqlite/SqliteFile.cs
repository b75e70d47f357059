using Microsoft.Data.Sqlite;

namespace BotReports.Documents.Sqlite;

/// <summary>The database of a directory of documents: one file, <c>botreports.db</c>, with SQLite's write-ahead log beside it.</summary>
/// <remarks>Every commit is flushed to the disk before it is done (<c>synchronous=FULL</c>); readers see the last commit and hold up nobody.</remarks>
internal static class SqliteFile
{
    public const string Name = "botreports.db";

    /// <summary>How many seconds a connection waits for another process that has the file, such as a backup.</summary>
    private const int Patience = 5;

    /// <summary>What has been done to a file; kept as SQLite's <c>user_version</c>.</summary>
    public enum State
    {
        /// <summary>Nothing, or what a crash cut short.</summary>
        New = 0,

        /// <summary>The tables are there, and in them what was in files; the files may still be where they were.</summary>
        Filled = 1,

        /// <summary>The files of former versions are put away.</summary>
        Ready = 2,
    }

    public static string PathIn(string directory) => Path.Join(directory, Name);

    /// <summary>Opens the file for the one who writes, and creates it where there is none.</summary>
    /// <exception cref="SqliteException">The file is damaged, or is no database.</exception>
    public static SqliteConnection OpenToWrite(string path)
    {
        CreateOwn(path);
        var connection = Open(path, isPooled: false);
        try
        {
            // The log is copied into the file once it has 16 MB, and cut to that length.
            Execute(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=4000; PRAGMA journal_size_limit=16777216;");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Opens the file as it is, for whoever reads.</summary>
    /// <param name="isPooled">Whether the connection stays open for the next reader, until <see cref="CloseReaders"/>.</param>
    public static SqliteConnection Open(string path, bool isPooled)
    {
        var connection = new SqliteConnection(ToConnectionString(path, isPooled));
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Closes the connections that wait for readers, so that the file may be moved.</summary>
    public static void CloseReaders(string path)
    {
        using var connection = new SqliteConnection(ToConnectionString(path, isPooled: true));
        SqliteConnection.ClearPool(connection);
    }

    public static State StateOf(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return (State)Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    public static void SetState(SqliteConnection connection, State state) => Execute(connection, $"PRAGMA user_version={(int)state}");

    public static void CreateTables(SqliteConnection connection) => Execute(
        connection,
        """
        CREATE TABLE documents (name TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL, content BLOB NOT NULL);
        CREATE TABLE sequence (last INTEGER NOT NULL);
        INSERT INTO sequence VALUES (0);
        """);

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Nothing here comes from outside.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static string ToConnectionString(string path, bool isPooled) =>
        new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = isPooled, DefaultTimeout = Patience }.ToString();

    /// <summary>SQLite gives the files beside it the rights of this one.</summary>
    private static void CreateOwn(string path)
    {
        if (File.Exists(path))
        {
            return;
        }

        using (var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write))
        {
            OwnFiles.Restrict(file);
        }

        DurableDirectory.Flush(Path.GetDirectoryName(path)!);
    }
}
