using BotReports.Documents;
using Microsoft.Extensions.Time.Testing;

namespace BotReports.AcceptanceTests.Documents;

public sealed class FileDocumentsTests : DocumentsContract
{
    private static readonly DocumentName Report = DocumentName.Parse("reports/csd-2016/4.1.json");

    private readonly string _directory = Directory.CreateTempSubdirectory("botreports-").FullName;
    private readonly FakeTimeProvider _clock = new();

    private string ReportFile => Path.Combine(_directory, "reports", "csd-2016", "4.1.json");

    protected override Task<IDocuments> OpenAsync() => Task.FromResult<IDocuments>(new FileDocuments(_directory, _clock));

    protected override async Task<IDocuments> OpenUnreachableAsync()
    {
        await PutAsync(Report, Bytes("1"));
        Directory.Delete(_directory, recursive: true);
        return Documents;
    }

    public override ValueTask DisposeAsync()
    {
        ((FileDocuments)Documents).Dispose();
        if (Directory.Exists(_directory)) Directory.Delete(_directory, recursive: true);
        return base.DisposeAsync();
    }

    [Fact]
    public async Task A_document_is_the_file_of_its_name()
    {
        await PutAsync(Report, Bytes("{}"));

        (await File.ReadAllBytesAsync(ReportFile, Cancellation)).ShouldBe(Bytes("{}"));
        Directory.GetFiles(Path.GetDirectoryName(ReportFile)!).ShouldBe([ReportFile]);
    }

    [Fact]
    public async Task Documents_outlive_the_process()
    {
        var written = await PutAsync(Report, Bytes("1"));

        await ReopenAsync();

        await ShouldHoldAsync(Report, Bytes("1"), written.ShouldNotBeNull());
    }

    [Fact]
    public async Task A_crash_before_the_new_document_has_its_name_leaves_the_old_one_and_no_litter()
    {
        var written = await PutAsync(Report, Bytes("old"));
        var halfWritten = Path.Combine(Path.GetDirectoryName(ReportFile)!, ".639000000000000000.tmp");
        await File.WriteAllTextAsync(halfWritten, "ne", Cancellation);
        (await ListAsync("reports/")).ShouldHaveSingleItem();

        await ReopenAsync();

        await ShouldHoldAsync(Report, Bytes("old"), written.ShouldNotBeNull());
        File.Exists(halfWritten).ShouldBeFalse();
    }

    [Fact]
    public async Task A_reader_of_the_old_document_keeps_it_whole_while_it_is_replaced()
    {
        await PutAsync(Report, Bytes("old"));
        using var reader = new StreamReader(new FileStream(ReportFile, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));

        await PutAsync(Report, Bytes("new and longer"));

        (await reader.ReadToEndAsync(Cancellation)).ShouldBe("old");
    }

    [Fact]
    public async Task A_write_that_fails_leaves_no_litter()
    {
        Directory.CreateDirectory(Path.Combine(ReportFile, "a folder in the way"));

        await Should.ThrowAsync<IOException>(() => PutAsync(Report, Bytes("1")));

        Directory.GetFiles(_directory, "*.tmp", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public void A_second_owner_is_refused_with_a_word_on_what_to_do()
    {
        var refused = Should.Throw<IOException>(() => new FileDocuments(_directory, _clock));

        refused.Message.ShouldContain(_directory);
        refused.Message.ShouldContain("Storage:Directory");
    }

    [Fact]
    public async Task Who_has_given_the_directory_up_can_no_longer_touch_it()
    {
        var former = Documents;
        await ReopenAsync();

        await Should.ThrowAsync<ObjectDisposedException>(() => former.PutAsync(Report, Bytes("1"), PutCondition.Always, Cancellation));
    }

    [Fact]
    public async Task An_edit_by_hand_is_a_new_state()
    {
        var stale = (await PutAsync(Report, Bytes("1"))).ShouldNotBeNull();

        await File.WriteAllTextAsync(ReportFile, "2", Cancellation);

        var edited = (await GetAsync(Report)).ShouldNotBeNull();
        edited.Content.ToArray().ShouldBe(Bytes("2"));
        edited.ETag.ShouldNotBe(stale);
        (await PutAsync(Report, Bytes("3"), PutCondition.IfMatch(stale))).ShouldBeNull();
        (await PutAsync(Report, Bytes("3"), PutCondition.IfMatch(edited.ETag))).ShouldNotBeNull();
    }

    [Fact]
    public async Task An_edit_by_hand_at_the_moment_of_the_next_write_is_in_another_state_than_that()
    {
        await PutAsync(Report, Bytes("1"));
        _clock.SetUtcNow(new DateTimeOffset(2099, 1, 1, 0, 0, 0, TimeSpan.Zero));
        File.SetLastWriteTimeUtc(ReportFile, _clock.GetUtcNow().UtcDateTime);
        var read = (await GetAsync(Report)).ShouldNotBeNull();

        var written = await PutAsync(Report, Bytes("2"), PutCondition.IfMatch(read.ETag));

        written.ShouldNotBeNull().ShouldNotBe(read.ETag);
    }

    [Fact]
    public async Task A_folder_that_was_deleted_by_hand_is_made_again()
    {
        await PutAsync(Report, Bytes("1"));
        Directory.Delete(Path.GetDirectoryName(ReportFile)!, recursive: true);

        (await PutAsync(Report, Bytes("2"), PutCondition.IfAbsent)).ShouldNotBeNull();
    }

    [Fact]
    public async Task What_an_editor_leaves_beside_a_document_is_not_listed()
    {
        await PutAsync(Report, Bytes("1"));
        foreach (var litter in (string[])["4.1.json~", ".4.1.json.swp", "copy of 4.1.json"])
            await File.WriteAllTextAsync(Path.Combine(Path.GetDirectoryName(ReportFile)!, litter), "2", Cancellation);

        (await ListAsync("reports/")).ShouldHaveSingleItem().Name.ShouldBe(Report);
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
    public void A_name_that_would_leave_the_directory_is_no_name(string text) =>
        Should.Throw<FormatException>(() => DocumentName.Parse(text));

    private async Task ReopenAsync()
    {
        ((FileDocuments)Documents).Dispose();
        await InitializeAsync();
    }
}
