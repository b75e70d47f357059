using BotReports.Documents;
using BotReports.Documents.Sqlite;

namespace BotReports.Tests.Documents;

/// <summary>Others may read while a host runs.</summary>
public sealed class SqliteReaderTests : IDisposable
{
    private static readonly DocumentName Report = DocumentName.Parse("reports/csd-2016/4.1.json");

    private readonly string _directory = Directory.CreateTempSubdirectory("botreports-").FullName;
    private readonly SqliteDocuments _documents;

    public SqliteReaderTests() => _documents = new SqliteDocuments(Path.Combine(_directory, "data"));

    private string Backup => Path.Combine(_directory, "backups", "monday.db");

    private SqliteReader Reader => new(Path.Combine(_directory, "data"));

    [Fact]
    public async Task What_is_written_is_read_at_once()
    {
        Reader.Find(Report).ShouldBeNull();
        await PutAsync("one");
        Reader.Find(Report).ShouldBe("one"u8.ToArray());
        await PutAsync("two");
        Reader.Find(Report).ShouldBe("two"u8.ToArray());
    }

    [Fact]
    public async Task A_backup_is_a_database_that_a_host_starts_on()
    {
        await PutAsync("backed up");
        Reader.BackUpTo(Backup);
        await PutAsync("later");

        Directory.CreateDirectory(Path.Combine(_directory, "restored"));
        File.Copy(Backup, Path.Combine(_directory, "restored", "botreports.db"));
        using var restored = new SqliteDocuments(Path.Combine(_directory, "restored"));
        var document = (await restored.GetAsync(Report, Token)).ShouldNotBeNull();
        document.Content.ToArray().ShouldBe("backed up"u8.ToArray());
        (await restored.PutAsync(Report, "goes on"u8.ToArray(), PutCondition.IfMatch(document.ETag), Token)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_backup_is_its_owners_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no modes.");
        await PutAsync("one");
        Reader.BackUpTo(Backup);

        new FileInfo(Backup).UnixFileMode.ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task A_backup_replaces_no_file()
    {
        await PutAsync("one");
        Reader.BackUpTo(Backup);

        Should.Throw<IOException>(() => Reader.BackUpTo(Backup)).Message.ShouldContain("is there already");
    }

    [Fact]
    public void Where_there_are_no_documents_that_is_said() =>
        Should.Throw<IOException>(() => new SqliteReader(Path.Combine(_directory, "nowhere")).Find(Report)).Message.ShouldContain("no botreports.db");

    public void Dispose()
    {
        _documents.Dispose();
        Directory.Delete(_directory, recursive: true);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private Task<ETag?> PutAsync(string text) => _documents.PutAsync(Report, System.Text.Encoding.UTF8.GetBytes(text), PutCondition.Always, Token);
}
