using Microsoft.Data.Sqlite;

namespace BotReports.Documents.Sqlite;

/// <summary>
/// Documents that a former version kept as files: <c>reports/csd-2016/4.1.json</c> below the directory. They are read into the database, all in one commit,
/// and then put away, as they are, into the folder <c>before-sqlite</c>. A crash at any moment is made good at the next start.
/// </summary>
internal sealed class FormerFiles(string directory)
{
    public const string Away = "before-sqlite";

    public void TakeOver(SqliteConnection connection)
    {
        if (SqliteFile.StateOf(connection) is SqliteFile.State.New)
        {
            Fill(connection);
        }

        if (SqliteFile.StateOf(connection) is SqliteFile.State.Filled)
        {
            PutAway();
            SqliteFile.SetState(connection, SqliteFile.State.Ready);
        }
    }

    private void Fill(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        SqliteFile.CreateTables(connection);
        using (var statements = new SqliteStatements(connection))
        {
            var version = 0L;
            foreach (var (path, name) in Find())
            {
                statements.Put(name, File.ReadAllBytes(path), PutCondition.IfAbsent, ++version);
            }

            statements.SetLastVersion(version);
        }

        SqliteFile.SetState(connection, SqliteFile.State.Filled);
        transaction.Commit();
    }

    private void PutAway()
    {
        foreach (var (path, name) in Find())
        {
            var to = Path.Join(directory, Away, name.Value);
            DurableDirectory.Create(Path.GetDirectoryName(to)!);
            File.Move(path, to, overwrite: true);
        }
    }

    /// <summary>
    /// Every file in the documents' folders that has the name of one. Temporary files and an editor's backups have none, and the directory may be somebody's own,
    /// with other things in it.
    /// </summary>
    private List<(string Path, DocumentName Name)> Find()
    {
        var found = new List<(string, DocumentName)>();
        foreach (var path in DocumentFolders.All.Select(folder => Path.Join(directory, folder)).Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)))
        {
            if (DocumentName.TryParse(Path.GetRelativePath(directory, path).Replace(Path.DirectorySeparatorChar, '/'), out var name))
            {
                found.Add((path, name));
            }
        }

        return found;
    }
}
