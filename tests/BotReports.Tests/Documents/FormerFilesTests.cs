using System.Text;
using BotReports.Documents;
using BotReports.Documents.Sqlite;

namespace BotReports.Tests.Documents;

/// <summary>A folder in which a former version kept documents as files is taken over at the first start, and nothing of it is lost.</summary>
public sealed class FormerFilesTests : IDisposable
{
    private static readonly DocumentName Report = DocumentName.Parse("reports/csd-2016/4.1.json");

    private readonly string _directory = Directory.CreateTempSubdirectory("botreports-").FullName;

    [Fact]
    public async Task The_documents_are_there_and_their_files_are_kept_in_a_folder_of_their_own()
    {
        Write("reports/csd-2016/4.1.json", "a report");
        Write("conversations/msteams/amy.json", "a conversation");

        await ShouldHoldAsync("reports/csd-2016/4.1.json", "a report");
        await ShouldHoldAsync("conversations/msteams/amy.json", "a conversation");
        Read("before-sqlite/reports/csd-2016/4.1.json").ShouldBe("a report");
        Read("before-sqlite/conversations/msteams/amy.json").ShouldBe("a conversation");
        File.Exists(PathOf("reports/csd-2016/4.1.json")).ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_no_document_stays_where_it_is()
    {
        string[] others = ["reports/csd-2016/4.1.json~", "reports/csd-2016/.639000000000000000.tmp", "notes.txt", "photos/2016/one.json"];
        foreach (var other in others)
        {
            Write(other, other);
        }

        using (var documents = new SqliteDocuments(_directory))
        {
            (await documents.ListAsync("reports/", Token).ToListAsync(Token)).ShouldBeEmpty();
        }

        others.ShouldAllBe(other => Read(other) == other);
    }

    [Fact]
    public async Task They_are_taken_over_once()
    {
        Write("reports/csd-2016/4.1.json", "before");
        using (var documents = new SqliteDocuments(_directory))
        {
            await documents.PutAsync(Report, "after"u8.ToArray(), PutCondition.Always, Token);
        }

        Write("reports/csd-2016/4.1.json", "copied here by somebody");

        await ShouldHoldAsync("reports/csd-2016/4.1.json", "after");
        Read("reports/csd-2016/4.1.json").ShouldBe("copied here by somebody");
    }

    [Fact]
    public async Task A_crash_before_the_files_are_put_away_is_made_good()
    {
        Write("reports/csd-2016/4.1.json", "a report");
        new SqliteDocuments(_directory).Dispose();
        File.Move(PathOf("before-sqlite/reports/csd-2016/4.1.json"), PathOf("reports/csd-2016/4.1.json"));
        using (var connection = SqliteFile.OpenToWrite(SqliteFile.PathIn(_directory)))
        {
            SqliteFile.SetState(connection, SqliteFile.State.Filled);
        }

        await ShouldHoldAsync("reports/csd-2016/4.1.json", "a report");
        Read("before-sqlite/reports/csd-2016/4.1.json").ShouldBe("a report");
        File.Exists(PathOf("reports/csd-2016/4.1.json")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_crash_while_they_are_read_is_made_good()
    {
        Write("reports/csd-2016/4.1.json", "a report");
        SqliteFile.OpenToWrite(SqliteFile.PathIn(_directory)).Dispose();

        await ShouldHoldAsync("reports/csd-2016/4.1.json", "a report");
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private async Task ShouldHoldAsync(string name, string content)
    {
        using var documents = new SqliteDocuments(_directory);
        var document = await documents.GetAsync(DocumentName.Parse(name), Token);
        Encoding.UTF8.GetString(document.ShouldNotBeNull().Content.Span).ShouldBe(content);
    }

    private string PathOf(string name) => Path.Combine(_directory, name);

    private string Read(string name) => File.ReadAllText(PathOf(name));

    private void Write(string name, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), content);
    }
}
