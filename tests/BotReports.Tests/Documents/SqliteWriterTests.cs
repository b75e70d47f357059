using BotReports.Documents;
using BotReports.Documents.Sqlite;

namespace BotReports.Tests.Documents;

/// <summary>Writes share a commit, and none takes another with it.</summary>
public sealed class SqliteWriterTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("botreports-").FullName;
    private readonly SqliteWriter _writer;
    private readonly ManualResetEventSlim _goOn = new(initialState: true);

    public SqliteWriterTests()
    {
        var connection = SqliteFile.OpenToWrite(SqliteFile.PathIn(_directory));
        new FormerFiles(_directory).TakeOver(connection);
        // What a full disk says, at some 200 KB.
        SqliteFile.Execute(connection, "PRAGMA max_page_count=50");
        _writer = new SqliteWriter(connection, SqliteFile.PathIn(_directory), () =>
        {
            _goOn.Wait(TestContext.Current.CancellationToken);
            return true;
        });
    }

    [Fact]
    public async Task One_write_that_the_disk_has_no_room_for_surely_did_not_happen_and_those_beside_it_did()
    {
        _goOn.Reset();
        var small = Enumerable.Range(0, 5).Select(number => Put($"reports/csd-2016/{number}.json", 100)).ToList();
        var large = Put("reports/csd-2016/large.json", 1_000_000);
        var last = Put("reports/csd-2016/last.json", 100);
        _goOn.Set();

        foreach (var write in (SqliteWrite[])[.. small, last])
        {
            (await write.Outcome).ShouldNotBeNull();
        }

        (await Should.ThrowAsync<NotWrittenException>(() => large.Outcome)).Message.ShouldContain("full");
        new SqliteReader(_directory).Find(large.Name).ShouldBeNull();
        new SqliteReader(_directory).Find(last.Name).ShouldNotBeNull();
    }

    [Fact]
    public async Task Who_gives_up_while_others_are_written_has_written_nothing()
    {
        using var givenUp = new CancellationTokenSource();
        _goOn.Reset();
        var first = Put("reports/csd-2016/first.json", 100);
        var waits = SqliteWrite.Put(DocumentName.Parse("reports/csd-2016/waits.json"), new byte[100], PutCondition.Always, givenUp.Token);
        // The first is being written, alone or not, when the other is given up.
        await givenUp.CancelAsync();
        _writer.Add(waits);
        _goOn.Set();

        await first.Outcome;
        await Should.ThrowAsync<OperationCanceledException>(() => waits.Outcome);
        new SqliteReader(_directory).Find(waits.Name).ShouldBeNull();
    }

    [Fact]
    public async Task Two_writes_over_one_state_in_one_commit_are_one_write_and_one_conflict()
    {
        var name = DocumentName.Parse("reports/csd-2016/4.1.json");
        var state = (await Put(name.Value, 10).Outcome).ShouldNotBeNull();
        _goOn.Reset();
        SqliteWrite[] writes = [.. Enumerable.Range(0, 10).Select(_ => SqliteWrite.Put(name, new byte[20], PutCondition.IfMatch(state), CancellationToken.None))];
        Array.ForEach(writes, _writer.Add);
        _goOn.Set();

        (await Task.WhenAll(writes.Select(write => write.Outcome))).Count(etag => etag is not null).ShouldBe(1);
    }

    public void Dispose()
    {
        _goOn.Set();
        _writer.Dispose();
        Directory.Delete(_directory, recursive: true);
        _goOn.Dispose();
    }

    private SqliteWrite Put(string name, int length)
    {
        var write = SqliteWrite.Put(DocumentName.Parse(name), new byte[length], PutCondition.Always, CancellationToken.None);
        _writer.Add(write);
        return write;
    }
}
