using BotReports.Documents;
using BotReports.Documents.Sqlite;

namespace BotReports.Tests.Documents;

/// <summary>What people say is nobody else's on the machine.</summary>
public sealed class OwnFilesTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("botreports-");

    [Fact]
    public async Task Documents_and_their_folders_are_their_owners_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no modes.");
        using var documents = new SqliteDocuments(Path.Combine(_directory.FullName, "data"));
        await documents.PutAsync(DocumentName.Parse("reports/csd-2016/4.1.json"), "{}"u8.ToArray(), PutCondition.Always, TestContext.Current.CancellationToken);

        foreach (var folder in Directory.EnumerateDirectories(_directory.FullName, "*", SearchOption.AllDirectories))
        {
            new DirectoryInfo(folder).UnixFileMode.ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        foreach (var file in (string[])["botreports.db", "botreports.db-wal", "botreports.db-shm"])
        {
            new FileInfo(Path.Combine(_directory.FullName, "data", file)).UnixFileMode.ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    public void Dispose() => _directory.Delete(recursive: true);
}
