using BotReports.Documents.Sqlite;
using BotReports.Reports;
using BotReports.Tests.Turns;
using Microsoft.Extensions.Time.Testing;

namespace BotReports.Tests.Reports;

public sealed class ReportStoreTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("botreports-");
    private readonly SqliteDocuments _documents;

    public ReportStoreTests() => _documents = new SqliteDocuments(_directory.FullName);

    [Fact]
    public async Task What_two_processes_store_at_once_is_both_in_the_report()
    {
        // Two stores know nothing of each other but the documents, as two processes do.
        using var one = new ReportStore(_documents, Sample.Event);
        using var other = new ReportStore(_documents, Sample.Event);
        await one.ChangeAsync(Sample.Id, _ => Sample.Report(), Token);
        await other.FindAsync(Sample.Id, Token);

        await one.ChangeAsync(Sample.Id, report => report!.Answer(Sample.NewExample, "one", Sample.Delivery(1)), Token);
        var both = await other.ChangeAsync(Sample.Id, report => report!.Answer(Sample.NewExample, "other", Sample.Delivery(2)), Token);

        both[Sample.Examples].Answers.Select(answer => answer.Text).ShouldBe(["one", "other"]);
        (await one.ListAsync(Token)).ShouldHaveSingleItem()[Sample.Examples].Answers.Length.ShouldBe(2);
    }

    [Fact]
    public async Task Of_many_writers_at_once_none_is_lost()
    {
        using var store = new ReportStore(_documents, Sample.Event);
        await store.ChangeAsync(Sample.Id, _ => Sample.Report(), Token);

        await Parallel.ForEachAsync(Enumerable.Range(1, 40), Token, async (number, token) =>
            await store.ChangeAsync(Sample.Id, report => report!.Answer(Sample.NewExample, $"example {number}", Sample.Delivery(number)), token));

        var report = (await store.FindAsync(Sample.Id, Token))!;
        report[Sample.Examples].Answers.Select(answer => answer.Text).ShouldBe(Enumerable.Range(1, 40).Select(number => $"example {number}"), ignoreOrder: true);
        report[Sample.Examples].Answers.Select(answer => answer.Id).ShouldBeUnique();
    }

    [Fact]
    public async Task A_change_that_changes_nothing_is_not_written()
    {
        using var store = new ReportStore(_documents, Sample.Event);
        await store.ChangeAsync(Sample.Id, _ => Sample.Report(), Token);
        var before = (await _documents.GetAsync(Sample.Id.Document, Token))!.ETag;

        await store.ChangeAsync(Sample.Id, report => report!, Token);

        (await _documents.GetAsync(Sample.Id.Document, Token))!.ETag.ShouldBe(before);
    }

    [Fact]
    public async Task That_nothing_is_to_be_changed_is_said_of_the_report_as_it_is_stored_now()
    {
        using var one = new ReportStore(_documents, Sample.Event);
        using var other = new ReportStore(_documents, Sample.Event);
        await one.ChangeAsync(Sample.Id, _ => Sample.Report(), Token);
        await other.FindAsync(Sample.Id, Token);
        await one.ChangeAsync(Sample.Id, report => report!.Answer(Sample.NewExample, "one", Sample.Delivery(1)), Token);

        await other.ChangeAsync(Sample.Id, report => report![Sample.Examples].Answers.IsEmpty ? report : report.Close(Sample.Examples, Sample.Delivery(2)), Token);

        (await one.ListAsync(Token)).ShouldHaveSingleItem()[Sample.Examples].State.ShouldBe(FieldState.Done);
    }

    [Fact]
    public async Task What_a_slow_read_brings_is_not_remembered_where_a_write_has_come_meanwhile()
    {
        using var line = new FaultyDocuments(_documents);
        using var store = new ReportStore(line, Sample.Event);
        await store.ChangeAsync(Sample.Id, _ => Sample.Report(), Token);
        store.Forget(Sample.Id);

        line.AfterRead = () => store.ChangeAsync(Sample.Id, report => report!.Answer(Sample.NewExample, "one", Sample.Delivery(1)), Token);
        await store.FindAsync(Sample.Id, Token);

        (await store.FindAsync(Sample.Id, Token))![Sample.Examples].Answers.ShouldHaveSingleItem().Text.ShouldBe("one");
    }

    [Fact]
    public async Task A_report_comes_back_from_the_storage_as_it_went_in()
    {
        var report = Sample.Report()
            .Join(Sample.Delivery(1), ["Amy Shannon", "Ben Ito"])
            .Answer(Sample.NewExample, "an example\nof two lines", Sample.Delivery(2))
            .Answer(Sample.NewExample with { Answer = 1 }, "a better one", Sample.Delivery(3))
            .Close(Sample.Examples, Sample.Delivery(4))
            .Answer(new SlotAddress(FieldPath.In("recommendations", 1, "text"), null), "رأي · « avis » · 👩‍👩‍👧", Sample.Delivery(5))
            .Answer(new SlotAddress(FieldPath.Of("quotes"), null), "a quote", Sample.Delivery(6))
            .Attribute(new SlotAddress(FieldPath.Of("quotes"), 1), new Attribution(AttributionKind.Approved, "Maria", Sample.Delivery(7).At), Sample.Delivery(7))
            .Note("a note", Sample.Delivery(8), [new Passage("examples", 2, 4)])
            .AskToJoin("Cleo Somebody", Sample.Delivery(19, new Person("cleo", "Cleo Somebody")))
            .Submit(Sample.Delivery(9))
            .Shown(9, [new SummaryPost("console/organizers", "42", "abc")])
            .Answer(new SlotAddress(FieldPath.Of("women"), null), "later", Sample.Delivery(10))
            .Restart(Sample.Delivery(11));
        using (var store = new ReportStore(_documents, Sample.Event))
        {
            await store.ChangeAsync(Sample.Id, _ => report, Token);
        }

        using var fresh = new ReportStore(_documents, Sample.Event);
        var read = (await fresh.FindAsync(Sample.Id, Token))!;

        ReportText.Of(read).ShouldBe(ReportText.Of(report));
        read.Notes.ShouldHaveSingleItem().Passages!.Value.ShouldBe([new Passage("examples", 2, 4)]);
    }

    [Fact]
    public async Task A_form_that_an_earlier_version_kept_as_a_note_has_its_words_and_no_delimiters()
    {
        using (var store = new ReportStore(_documents, Sample.Event))
        {
            await store.ChangeAsync(Sample.Id, _ => Sample.Report().Note("1. Examples\n\u0001examples\u0002 One\ntwo\u0003\n\u0001\u0002 a remark\u0003", Sample.Delivery(1)), Token);
        }

        using var fresh = new ReportStore(_documents, Sample.Event);
        (await fresh.FindAsync(Sample.Id, Token))!.Notes.ShouldHaveSingleItem().Text.ShouldBe("1. Examples\nOne\ntwo\na remark");
    }

    [Fact]
    public async Task Whose_report_it_is_is_known_after_a_restart_and_the_one_joined_last_is_current()
    {
        var second = new ReportId(Sample.Event, Sample.Session("2.1"));
        using (var store = new ReportStore(_documents, Sample.Event))
        {
            await store.ChangeAsync(Sample.Id, _ => Sample.Report().Join(Sample.Delivery(5)), Token);
            await store.ChangeAsync(second, _ => Sample.Report(second).Join(Sample.Delivery(3)), Token);
            (await store.JoinedByAsync(Sample.Amy, Token))[0].Id.ShouldBe(Sample.Id);
        }

        using var fresh = new ReportStore(_documents, Sample.Event);

        (await fresh.JoinedByAsync(Sample.Amy, Token))[0].Id.ShouldBe(Sample.Id);
        (await fresh.JoinedByAsync(new Person("stranger", "Stranger"), Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_reports_of_breakout_groups_are_their_rapporteurs_current_ones_and_no_reports_of_sessions()
    {
        var asia = Sample.Id with { Group = "asia" };
        using (var store = new ReportStore(_documents, Sample.Event))
        {
            await store.ChangeAsync(Sample.Id, _ => Sample.Report().Join(Sample.Delivery(1)), Token);
            await store.ChangeAsync(asia, _ => (Sample.Report(asia) with { Group = "Asia group" }).Join(Sample.Delivery(2, Sample.Ben)), Token);
        }

        using var fresh = new ReportStore(_documents, Sample.Event);

        (await fresh.JoinedByAsync(Sample.Ben, Token))[0].Id.ShouldBe(asia);
        (await fresh.ListAsync(Token)).ShouldHaveSingleItem().Id.ShouldBe(Sample.Id);
        (await fresh.GroupsOfAsync(Sample.Id, Token)).ShouldHaveSingleItem().Group.ShouldBe("Asia group");
        (await fresh.GroupsOfAsync(new ReportId(Sample.Event, Sample.Session("2.1")), Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_leaves_a_report_is_back_at_the_one_before_also_after_a_restart()
    {
        var second = new ReportId(Sample.Event, Sample.Session("2.1"));
        using (var store = new ReportStore(_documents, Sample.Event))
        {
            await store.ChangeAsync(second, _ => Sample.Report(second).Join(Sample.Delivery(3)), Token);
            await store.ChangeAsync(Sample.Id, _ => Sample.Report().Join(Sample.Delivery(5)), Token);
            await store.ChangeAsync(Sample.Id, report => report!.Leave(Sample.Delivery(6)), Token);
            (await store.JoinedByAsync(Sample.Amy, Token))[0].Id.ShouldBe(second);

            await store.ChangeAsync(Sample.Id, report => report!.Join(Sample.Delivery(7, Sample.Ben)), Token);
            await store.ChangeAsync(Sample.Id, report => report!.Leave(Sample.Delivery(8, Sample.Ben)), Token);
            (await store.JoinedByAsync(Sample.Ben, Token)).ShouldBeEmpty();
        }

        using var fresh = new ReportStore(_documents, Sample.Event);

        (await fresh.JoinedByAsync(Sample.Amy, Token))[0].Id.ShouldBe(second);
        (await fresh.JoinedByAsync(Sample.Ben, Token)).ShouldBeEmpty();
    }

    public void Dispose()
    {
        _documents.Dispose();
        _directory.Delete(recursive: true);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
