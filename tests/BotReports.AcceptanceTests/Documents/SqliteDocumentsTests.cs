using BotReports.Documents;
using BotReports.Documents.Sqlite;

namespace BotReports.AcceptanceTests.Documents;

public sealed class SqliteDocumentsTests : DocumentsContract
{
    private static readonly DocumentName Report = DocumentName.Parse("reports/csd-2016/4.1.json");

    private readonly string _directory = Directory.CreateTempSubdirectory("botreports-").FullName;

    private string Database => Path.Combine(_directory, "botreports.db");

    protected override Task<IDocuments> OpenAsync() => Task.FromResult<IDocuments>(new SqliteDocuments(_directory));

    protected override async Task<IDocuments> OpenUnreachableAsync()
    {
        await PutAsync(Report, Bytes("1"));
        Directory.Delete(_directory, recursive: true);
        return Documents;
    }

    public override ValueTask DisposeAsync()
    {
        ((SqliteDocuments)Documents).Dispose();
        if (Directory.Exists(_directory))
        {
            Directory.Delete(_directory, recursive: true);
        }

        return base.DisposeAsync();
    }

    [Fact]
    public async Task Documents_and_their_states_outlive_the_process()
    {
        var written = await PutAsync(Report, Bytes("1"));

        await ReopenAsync();

        await ShouldHoldAsync(Report, Bytes("1"), written.ShouldNotBeNull());
        (await PutAsync(Report, Bytes("2"), PutCondition.IfMatch(written.Value))).ShouldNotBeNull().ShouldNotBe(written.Value);
    }

    [Fact]
    public async Task A_document_that_was_deleted_before_a_restart_and_put_after_it_is_in_another_state()
    {
        var stale = await PutAsync(Report, Bytes("same"));
        await Documents.DeleteAsync(Report, Cancellation);

        await ReopenAsync();

        (await PutAsync(Report, Bytes("same"))).ShouldNotBe(stale);
    }

    [Fact]
    public void A_second_owner_is_refused_with_a_word_on_what_to_do()
    {
        var refused = Should.Throw<IOException>(() => new SqliteDocuments(_directory));

        refused.Message.ShouldContain(_directory);
        refused.Message.ShouldContain("Storage:Directory");
    }

    [Fact]
    public async Task Who_has_given_the_directory_up_can_no_longer_touch_it()
    {
        var former = Documents;
        await ReopenAsync();

        await Should.ThrowAsync<ObjectDisposedException>(() => former.PutAsync(Report, Bytes("1"), PutCondition.Always, Cancellation));
        await Should.ThrowAsync<ObjectDisposedException>(() => former.GetAsync(Report, Cancellation));
    }

    [Fact]
    public async Task What_waits_when_the_directory_is_given_up_is_written()
    {
        var writing = Enumerable.Range(0, 200).Select(number => PutAsync(DocumentName.Parse($"reports/csd-2016/{number}.json"), Bytes($"{number}"))).ToList();

        await ReopenAsync();

        (await Task.WhenAll(writing)).ShouldAllBe(etag => etag != null);
        (await ListAsync("reports/csd-2016/")).Count.ShouldBe(200);
    }

    [Fact]
    public async Task What_the_content_becomes_after_the_call_is_not_written()
    {
        var content = Bytes("as it was");
        var writing = PutAsync(Report, content);
        content.AsSpan().Clear();

        await ShouldHoldAsync(Report, Bytes("as it was"), (await writing).ShouldNotBeNull());
    }

    [Fact]
    public async Task A_directory_that_was_away_for_a_while_is_used_again()
    {
        await PutAsync(Report, Bytes("1"));
        Directory.Move(_directory, $"{_directory}.away");
        await Should.ThrowAsync<NotWrittenException>(() => PutAsync(Report, Bytes("2")));
        Directory.Move($"{_directory}.away", _directory);

        var written = await PutAsync(Report, Bytes("3"));

        await ShouldHoldAsync(Report, Bytes("3"), written.ShouldNotBeNull());
    }

    [Fact]
    public async Task A_database_that_is_damaged_is_refused_with_a_word_on_what_to_do()
    {
        ((SqliteDocuments)Documents).Dispose();
        await File.WriteAllTextAsync(Database, new string('x', 5000), Cancellation);

        Should.Throw<IOException>(() => new SqliteDocuments(_directory)).Message.ShouldContain("put a backup in its place");

        File.Delete(Database);
        await InitializeAsync();
    }

    [Theory]
    [InlineData("../secret")]
    [InlineData("reports/../../secret")]
    [InlineData("/etc/passwd")]
    [InlineData("..")]
    [InlineData(".lock")]
    [InlineData("reports/.lock")]
    [InlineData("reports\\..\\secret")]
    [InlineData("C:/secret")]
    [InlineData("reports//4.1.json")]
    [InlineData("reports/4.1.json\n")]
    [InlineData("")]
    public void A_name_that_would_leave_a_folder_is_no_name(string text) =>
        Should.Throw<FormatException>(() => DocumentName.Parse(text));

    private async Task ReopenAsync()
    {
        ((SqliteDocuments)Documents).Dispose();
        await InitializeAsync();
    }
}
