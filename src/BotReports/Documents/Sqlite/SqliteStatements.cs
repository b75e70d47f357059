using Microsoft.Data.Sqlite;

namespace BotReports.Documents.Sqlite;

/// <summary>What the writer says to SQLite, prepared once. Not thread-safe.</summary>
internal sealed class SqliteStatements : IDisposable
{
    private readonly SqliteCommand _begin;
    private readonly SqliteCommand _commit;
    private readonly SqliteCommand _rollBack;
    private readonly SqliteCommand _putAlways;
    private readonly SqliteCommand _putIfAbsent;
    private readonly SqliteCommand _putIfMatch;
    private readonly SqliteCommand _delete;
    private readonly SqliteCommand _lastVersion;
    private readonly SqliteCommand _setLastVersion;

    public SqliteStatements(SqliteConnection connection)
    {
        _begin = Prepare(connection, "BEGIN IMMEDIATE");
        _commit = Prepare(connection, "COMMIT");
        _rollBack = Prepare(connection, "ROLLBACK");
        _putAlways = Prepare(connection, "INSERT INTO documents VALUES ($name, $version, $content) ON CONFLICT (name) DO UPDATE SET version = $version, content = $content", "$name", "$version", "$content");
        _putIfAbsent = Prepare(connection, "INSERT INTO documents VALUES ($name, $version, $content) ON CONFLICT (name) DO NOTHING", "$name", "$version", "$content");
        _putIfMatch = Prepare(connection, "UPDATE documents SET version = $version, content = $content WHERE name = $name AND version = $match", "$name", "$version", "$content", "$match");
        _delete = Prepare(connection, "DELETE FROM documents WHERE name = $name", "$name");
        _lastVersion = Prepare(connection, "SELECT last FROM sequence");
        _setLastVersion = Prepare(connection, "UPDATE sequence SET last = $last", "$last");
    }

    public void Begin() => _begin.ExecuteNonQuery();

    public void Commit() => _commit.ExecuteNonQuery();

    public void RollBack() => _rollBack.ExecuteNonQuery();

    public long LastVersion() => (long)_lastVersion.ExecuteScalar()!;

    public void SetLastVersion(long version) => Run(_setLastVersion, version);

    /// <returns>False where the condition does not hold.</returns>
    public bool Put(DocumentName name, byte[] content, PutCondition condition, long version) => condition switch
    {
        { MustBeAbsent: true } => Run(_putIfAbsent, name.Value, version, content) == 1,
        { Match: { } match } => SqliteVersion.Of(match) is { } known && Run(_putIfMatch, name.Value, version, content, known) == 1,
        _ => Run(_putAlways, name.Value, version, content) == 1,
    };

    public void Delete(DocumentName name) => Run(_delete, name.Value);

    public void Dispose()
    {
        foreach (var command in (SqliteCommand[])[_begin, _commit, _rollBack, _putAlways, _putIfAbsent, _putIfMatch, _delete, _lastVersion, _setLastVersion])
        {
            command.Dispose();
        }
    }

    private static SqliteCommand Prepare(SqliteConnection connection, string sql, params ReadOnlySpan<string> parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts stand above.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(new SqliteParameter(parameter, null));
        }

        command.Prepare();
        return command;
    }

    private static int Run(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        return command.ExecuteNonQuery();
    }
}
