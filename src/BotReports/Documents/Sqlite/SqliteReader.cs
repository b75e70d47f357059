using Microsoft.Data.Sqlite;

namespace BotReports.Documents.Sqlite;

/// <summary>Reads the documents of a directory that a running host may own.</summary>
/// <param name="directory">Where <see cref="SqliteDocuments"/> keeps them.</param>
public sealed class SqliteReader(string directory)
{
    private readonly string _path = SqliteFile.PathIn(Path.GetFullPath(directory));

    /// <summary>Null where there is no such document.</summary>
    /// <exception cref="IOException">There is no database, or it cannot be read.</exception>
    public byte[]? Find(DocumentName name) => Read(connection =>
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT content FROM documents WHERE name = $name";
        command.Parameters.AddWithValue("$name", name.Value);
        return command.ExecuteScalar() as byte[];
    });

    /// <summary>All documents as they are at one moment, each read when it is asked for.</summary>
    /// <exception cref="IOException">There is no database, or it cannot be read.</exception>
    public IEnumerable<(DocumentName Name, ReadOnlyMemory<byte> Content)> ReadAll()
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name, content FROM documents ORDER BY name";
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            yield return (DocumentName.Parse(rows.GetString(0)), rows.GetFieldValue<byte[]>(1));
        }
    }

    /// <summary>Copies the database as it is at one moment. Writers go on meanwhile.</summary>
    /// <param name="file">A path at which there is nothing yet. The file is there whole, or not at all.</param>
    /// <exception cref="IOException">There is no database, or the copy cannot be written.</exception>
    public void BackUpTo(string file)
    {
        file = Path.GetFullPath(file);
        if (File.Exists(file) || Directory.Exists(file))
        {
            throw new IOException($"{file} is there already; name a file that is not.");
        }

        var part = $"{file}.part";
        DurableDirectory.Create(Path.GetDirectoryName(file)!);
        File.Delete(part);
        _ = Read(connection =>
        {
            using var command = connection.CreateCommand();
            command.CommandText = "VACUUM INTO $file";
            command.Parameters.AddWithValue("$file", part);
            return command.ExecuteNonQuery();
        });
        using (var copy = File.OpenHandle(part, FileMode.Open, FileAccess.ReadWrite))
        {
            OwnFiles.Restrict(copy);
            RandomAccess.FlushToDisk(copy);
        }

        File.Move(part, file);
        DurableDirectory.Flush(Path.GetDirectoryName(file)!);
    }

    private T Read<T>(Func<SqliteConnection, T> read)
    {
        try
        {
            using var connection = Open();
            return read(connection);
        }
        catch (SqliteException exception)
        {
            throw SqliteFailure.Of(exception, _path);
        }
    }

    private SqliteConnection Open() => File.Exists(_path)
        ? SqliteFile.Open(_path, isPooled: false)
        : throw new FileNotFoundException($"There are no documents in {Path.GetDirectoryName(_path)}: it has no {SqliteFile.Name}.", _path);
}
