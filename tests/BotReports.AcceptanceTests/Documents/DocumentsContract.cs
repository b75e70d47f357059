using System.Text;
using BotReports.Documents;

namespace BotReports.AcceptanceTests.Documents;

/// <summary>What every kind of storage promises; each inherits it.</summary>
public abstract class DocumentsContract : IAsyncLifetime
{
    private static readonly DocumentName Report = DocumentName.Parse("reports/csd-2016/4.1.json");

    protected IDocuments Documents { get; private set; } = null!;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A storage without documents.</summary>
    protected abstract Task<IDocuments> OpenAsync();

    /// <summary>A storage that has worked, and cannot be reached now.</summary>
    protected abstract Task<IDocuments> OpenUnreachableAsync();

    public async ValueTask InitializeAsync() => Documents = await OpenAsync();

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task What_is_put_is_read_back_byte_for_byte()
    {
        byte[] content = [.. Enumerable.Range(0, 256).Select(value => (byte)value)];

        var written = await PutAsync(Report, content);

        await ShouldHoldAsync(Report, content, written.ShouldNotBeNull());
    }

    [Fact]
    public async Task What_is_known_already_is_not_read_again_until_it_changes()
    {
        var first = (await PutAsync(Report, Bytes("one"))).ShouldNotBeNull();
        (await Documents.GetUnlessAsync(Report, first, Cancellation)).ShouldBe(DocumentReading.Unchanged);

        var second = (await PutAsync(Report, Bytes("two"))).ShouldNotBeNull();
        var read = await Documents.GetUnlessAsync(Report, first, Cancellation);
        read.IsUnchanged.ShouldBeFalse();
        read.Document.ShouldNotBeNull().ETag.ShouldBe(second);
        read.Document.Content.ToArray().ShouldBe(Bytes("two"));

        await Documents.DeleteAsync(Report, Cancellation);
        (await Documents.GetUnlessAsync(Report, second, Cancellation)).ShouldBe(new DocumentReading(IsUnchanged: false, null));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"quote\":\"Наш лес — 我们的森林 — غابتنا 🌳 é\"}")]
    public async Task Any_text_is_kept(string text)
    {
        var written = await PutAsync(Report, Bytes(text));

        await ShouldHoldAsync(Report, Bytes(text), written.ShouldNotBeNull());
    }

    [Theory]
    [InlineData(20 * 1024)]
    [InlineData(1024 * 1024)]
    public async Task A_long_document_is_kept_whole(int length)
    {
        var content = new byte[length];
        new Random(length).NextBytes(content);

        var written = await PutAsync(Report, content);

        await ShouldHoldAsync(Report, content, written.ShouldNotBeNull());
    }

    [Fact]
    public async Task A_shorter_document_replaces_a_longer_one_whole()
    {
        await PutAsync(Report, Bytes("a long one"));

        var written = await PutAsync(Report, Bytes("short"));

        await ShouldHoldAsync(Report, Bytes("short"), written.ShouldNotBeNull());
    }

    [Fact]
    public async Task A_document_that_was_never_put_is_absent() =>
        (await GetAsync(Report)).ShouldBeNull();

    [Theory]
    [InlineData("conversations/msteams/a.json")]
    [InlineData("a.json")]
    [InlineData("a/b/c/d/e/f/g/h.json")]
    public async Task A_document_may_be_in_any_folder(string name)
    {
        var written = await PutAsync(DocumentName.Parse(name), Bytes("1"), PutCondition.IfAbsent);

        await ShouldHoldAsync(DocumentName.Parse(name), Bytes("1"), written.ShouldNotBeNull());
    }

    [Fact]
    public async Task A_write_that_needs_absence_conflicts_with_a_document()
    {
        var first = await PutAsync(Report, Bytes("first"), PutCondition.IfAbsent);

        (await PutAsync(Report, Bytes("second"), PutCondition.IfAbsent)).ShouldBeNull();

        await ShouldHoldAsync(Report, Bytes("first"), first.ShouldNotBeNull());
    }

    [Fact]
    public async Task A_write_over_the_state_that_was_read_succeeds()
    {
        await PutAsync(Report, Bytes("first"));
        var read = (await GetAsync(Report)).ShouldNotBeNull();

        var written = await PutAsync(Report, Bytes("second"), PutCondition.IfMatch(read.ETag));

        await ShouldHoldAsync(Report, Bytes("second"), written.ShouldNotBeNull());
    }

    [Fact]
    public async Task A_write_over_a_stale_state_conflicts_and_changes_nothing()
    {
        var stale = await PutAsync(Report, Bytes("first"));
        var second = await PutAsync(Report, Bytes("second"));

        (await PutAsync(Report, Bytes("third"), PutCondition.IfMatch(stale.ShouldNotBeNull()))).ShouldBeNull();

        await ShouldHoldAsync(Report, Bytes("second"), second.ShouldNotBeNull());
    }

    [Fact]
    public async Task A_write_over_a_document_that_was_deleted_conflicts()
    {
        var stale = await PutAsync(Report, Bytes("first"));
        await Documents.DeleteAsync(Report, Cancellation);

        (await PutAsync(Report, Bytes("second"), PutCondition.IfMatch(stale.ShouldNotBeNull()))).ShouldBeNull();

        (await GetAsync(Report)).ShouldBeNull();
    }

    [Fact]
    public async Task A_document_that_was_deleted_and_put_again_is_in_another_state()
    {
        var stale = await PutAsync(Report, Bytes("same"));
        await Documents.DeleteAsync(Report, Cancellation);

        (await PutAsync(Report, Bytes("same"), PutCondition.IfAbsent)).ShouldNotBe(stale);
    }

    [Fact]
    public async Task Of_many_writers_over_the_same_state_exactly_one_succeeds()
    {
        var state = (await PutAsync(Report, Bytes("start"))).ShouldNotBeNull();
        for (var round = 0; round < 10; round++)
        {
            var written = await RaceAsync(writer => PutAsync(Report, Bytes($"{writer}"), PutCondition.IfMatch(state)));

            state = written.Where(etag => etag is not null).ShouldHaveSingleItem()!.Value;
            await ShouldHoldAsync(Report, Bytes($"{Array.IndexOf(written, state)}"), state);
        }
    }

    [Fact]
    public async Task Of_many_writers_who_need_absence_exactly_one_succeeds()
    {
        for (var round = 0; round < 10; round++)
        {
            var name = DocumentName.Parse($"reports/csd-2016/{round}.json");

            var written = await RaceAsync(writer => PutAsync(name, Bytes($"{writer}"), PutCondition.IfAbsent));

            var state = written.Where(etag => etag is not null).ShouldHaveSingleItem()!.Value;
            await ShouldHoldAsync(name, Bytes($"{Array.IndexOf(written, state)}"), state);
        }
    }

    [Fact]
    public async Task A_deletion_and_a_write_over_the_same_state_leave_nothing_in_either_order()
    {
        for (var round = 0; round < 50; round++)
        {
            var state = (await PutAsync(Report, Bytes("start"))).ShouldNotBeNull();

            await Task.WhenAll(
                Task.Run(() => PutAsync(Report, Bytes("next"), PutCondition.IfMatch(state)), Cancellation),
                Task.Run(() => Documents.DeleteAsync(Report, Cancellation), Cancellation));

            (await GetAsync(Report)).ShouldBeNull();
        }
    }

    [Fact]
    public async Task Who_reads_while_others_write_sees_a_whole_document()
    {
        byte[][] contents = [.. Enumerable.Range(1, 32).Select(length => Enumerable.Repeat((byte)length, length * 1000).ToArray())];
        await PutAsync(Report, contents[0]);

        var writing = RaceAsync(writer => PutAsync(Report, contents[writer]));
        do
        {
            var read = (await GetAsync(Report)).ShouldNotBeNull();
            contents.Any(content => content.AsSpan().SequenceEqual(read.Content.Span)).ShouldBeTrue();
        }
        while (!writing.IsCompleted);
        await writing;
    }

    [Fact]
    public async Task Every_write_has_an_ETag_of_its_own_even_of_equal_content_in_quick_succession()
    {
        var etags = new List<ETag>();
        for (var write = 0; write < 50; write++)
            etags.Add((await PutAsync(Report, Bytes("same"))).ShouldNotBeNull());

        etags.ShouldBeUnique();
    }

    [Fact]
    public async Task A_list_has_the_names_below_a_folder_with_the_ETags_that_reads_give()
    {
        string[] below = ["reports/csd-2016/4.1.json", "reports/csd-2016/4.2.json", "reports/csd-2016/plenary/1.json"];
        string[] beside = ["reports/csd-2016.json", "reports/csd-2016-b/4.1.json", "reports/csd-20/4.1.json", "state/reports/csd-2016/4.1.json", "csd-2016/4.1.json"];
        foreach (var name in below.Concat(beside)) await PutAsync(DocumentName.Parse(name), Bytes(name));

        var listed = await ListAsync("reports/csd-2016/");

        listed.Select(entry => entry.Name.Value).ShouldBe(below, ignoreOrder: true);
        foreach (var entry in listed) (await GetAsync(entry.Name)).ShouldNotBeNull().ETag.ShouldBe(entry.ETag);
    }

    [Fact]
    public async Task A_folder_without_documents_is_an_empty_list() =>
        (await ListAsync("reports/csd-2016/")).ShouldBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("reports")]
    [InlineData("../")]
    [InlineData("reports/../../")]
    [InlineData("/etc/")]
    public void What_is_no_folder_cannot_be_listed(string folder) =>
        Should.Throw<FormatException>(() => Documents.ListAsync(folder, Cancellation));

    [Fact]
    public async Task A_deleted_document_is_absent_and_not_listed()
    {
        await PutAsync(Report, Bytes("1"));

        await Documents.DeleteAsync(Report, Cancellation);

        (await GetAsync(Report)).ShouldBeNull();
        (await ListAsync("reports/csd-2016/")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_document_may_be_deleted_twice_or_without_ever_having_been()
    {
        await PutAsync(Report, Bytes("1"));

        await Documents.DeleteAsync(Report, Cancellation);
        await Documents.DeleteAsync(Report, Cancellation);
        await Documents.DeleteAsync(DocumentName.Parse("nowhere/never.json"), Cancellation);
    }

    [Fact]
    public async Task Storage_that_cannot_be_reached_is_an_IOException_whatever_is_asked()
    {
        var unreachable = await OpenUnreachableAsync();

        await Should.ThrowAsync<IOException>(() => unreachable.GetAsync(Report, Cancellation));
        await Should.ThrowAsync<IOException>(() => unreachable.PutAsync(Report, Bytes("1"), PutCondition.Always, Cancellation));
        await Should.ThrowAsync<IOException>(() => unreachable.PutAsync(Report, Bytes("1"), PutCondition.IfAbsent, Cancellation));
        await Should.ThrowAsync<IOException>(() => unreachable.PutAsync(Report, Bytes("1"), PutCondition.IfMatch(new ETag("1")), Cancellation));
        await Should.ThrowAsync<IOException>(() => unreachable.DeleteAsync(Report, Cancellation));
        await Should.ThrowAsync<IOException>(async () => await unreachable.ListAsync("reports/", Cancellation).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task Who_gives_up_before_a_write_begins_has_written_nothing()
    {
        var givenUp = new CancellationToken(canceled: true);

        await Should.ThrowAsync<OperationCanceledException>(() => Documents.PutAsync(Report, Bytes("1"), PutCondition.Always, givenUp));

        (await GetAsync(Report)).ShouldBeNull();
    }

    protected Task<Document?> GetAsync(DocumentName name) => Documents.GetAsync(name, Cancellation);

    protected Task<ETag?> PutAsync(DocumentName name, ReadOnlyMemory<byte> content, PutCondition condition = default) =>
        Documents.PutAsync(name, content, condition, Cancellation);

    protected async Task<List<DocumentEntry>> ListAsync(string folder) => await Documents.ListAsync(folder, Cancellation).ToListAsync(Cancellation);

    protected async Task ShouldHoldAsync(DocumentName name, ReadOnlyMemory<byte> content, ETag etag)
    {
        var document = (await GetAsync(name)).ShouldNotBeNull();
        document.Content.Span.SequenceEqual(content.Span).ShouldBeTrue();
        document.ETag.ShouldBe(etag);
    }

    protected static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>32 at once.</summary>
    private static Task<ETag?[]> RaceAsync(Func<int, Task<ETag?>> write) =>
        Task.WhenAll(Enumerable.Range(0, 32).Select(writer => Task.Run(() => write(writer))));
}
