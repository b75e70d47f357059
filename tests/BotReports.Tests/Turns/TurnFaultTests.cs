using BotReports.Bot.Turns;
using BotReports.Tests.Reports;

namespace BotReports.Tests.Turns;

/// <summary>What may go wrong in a turn, and what then holds.</summary>
public sealed class TurnFaultTests : IAsyncDisposable
{
    private const string Answer = "An example";

    private readonly Hosts _hosts = new();

    [Fact]
    public async Task After_a_crash_before_the_commit_nothing_is_stored_or_said_and_the_redelivery_runs_as_if_for_the_first_time()
    {
        await _hosts.BeginAsync();
        var before = _hosts.Storage.All;
        _hosts.Ways[0].FailAt(1, Fault.CrashBefore);

        await _hosts.SayAsync(0, "Amy", Answer);

        _hosts.Storage.All.ShouldBe(before);
        _hosts[0].Adapter.Take().ShouldBeEmpty();
        var again = await _hosts.AgainAsync(0, "Amy", Answer);
        again.ShouldContain("✓ 1.1 “");
        (await _hosts.ExamplesAsync()).ShouldBe([Answer]);
    }

    [Fact]
    public async Task After_a_conflict_the_turn_runs_again_and_says_the_same()
    {
        await _hosts.BeginAsync();
        _hosts.Ways[0].FailAt(1, Fault.Conflict);

        var said = await _hosts.SayAsync(0, "Amy", Answer);

        _hosts.Ways[0].HasHappened.ShouldBeTrue();
        said.ShouldContain("✓ 1.1 “");
        said.ShouldNotContain("already");
        (await _hosts.ExamplesAsync()).ShouldBe([Answer]);
    }

    [Fact]
    public async Task After_a_conflict_the_turn_runs_on_what_somebody_else_has_said_meanwhile()
    {
        await _hosts.BeginAsync();
        _hosts.Ways[0].BeforeWrite = () => _hosts[1].DeliverAsync("Ben", "A desk in Barcelona", "from-ben");

        var said = await _hosts.SayAsync(0, "Amy", Answer);

        said.ShouldContain("✓ 1.2 “");
        (await _hosts.ExamplesAsync()).ShouldBe(["A desk in Barcelona", Answer]);
    }

    [Fact]
    public async Task A_report_that_is_busy_all_the_time_is_given_up_on_with_a_word_to_the_sender()
    {
        await _hosts.BeginAsync();
        Func<Task> disturb = null!;
        _hosts.Ways[0].BeforeWrite = disturb = async () =>
        {
            await TouchAsync(Sample.Id.Document.Value);
            _hosts.Ways[0].BeforeWrite = disturb;
        };

        var said = await _hosts.SayAsync(0, "Amy", Answer);

        said.ShouldContain("could not save");
        (await _hosts.ExamplesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_delivery_on_two_hosts_at_once_is_stored_once_and_the_loser_shows_the_open_question()
    {
        await _hosts.BeginAsync();
        var first = "";
        _hosts.Ways[0].BeforeWrite = async () => first = await _hosts.AgainAsync(1, "Amy", Answer);

        var second = await _hosts.SayAsync(0, "Amy", Answer);

        first.ShouldContain("✓ 1.1 “");
        second.ShouldContain("I have that message already");
        second.ShouldContain("example 2 of 4");
        (await _hosts.ExamplesAsync()).ShouldBe([Answer]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task When_the_answer_to_a_write_is_lost_the_bot_replies_as_if_nothing_had_happened(int write)
    {
        await _hosts.SayAsync(0, "Amy", "start 4.1");
        _hosts.Ways[0].FailAt(write, Fault.AnswerLost);
        var begun = await _hosts.SayAsync(0, "Amy", "ok");
        var said = await _hosts.SayAsync(1, "Amy", Answer);

        _hosts.Ways[0].HasHappened.ShouldBe(write <= 2, "Beginning a report takes two writes: the report and the conversation.");
        begun.ShouldContain("example 1 of 4");
        said.ShouldContain("✓ 1.1 “");
        (await _hosts.ExamplesAsync()).ShouldBe([Answer]);
    }

    [Fact]
    public async Task When_the_answer_to_a_write_is_lost_and_somebody_writes_before_it_is_looked_for_it_counts_all_the_same()
    {
        await _hosts.BeginAsync();
        _hosts.Ways[0].FailAt(1, Fault.AnswerLost);
        _hosts.Ways[0].BeforeWrite = () =>
        {
            // The next read looks whether the write has happened.
            _hosts.Ways[0].BeforeRead = () => _hosts[1].DeliverAsync("Ben", "A desk in Barcelona", "from-ben");
            return Task.CompletedTask;
        };

        var said = await _hosts.SayAsync(0, "Amy", Answer);

        said.ShouldContain("✓ 1.1 “");
        (await _hosts.ExamplesAsync()).ShouldBe([Answer, "A desk in Barcelona"]);
    }

    [Fact]
    public async Task A_write_that_the_storage_did_not_take_is_said_so_and_the_redelivery_stores_it()
    {
        await _hosts.BeginAsync();
        _hosts.Ways[0].FailAt(1, Fault.Refused);

        var said = await _hosts.SayAsync(0, "Amy", Answer);
        var again = await _hosts.AgainAsync(0, "Amy", Answer);

        said.ShouldContain("could not save");
        again.ShouldContain("✓ 1.1 “");
        (await _hosts.ExamplesAsync()).ShouldBe([Answer]);
    }

    [Fact]
    public async Task A_second_write_of_a_turn_that_the_storage_did_not_take_is_tried_again_so_that_nothing_is_in_doubt()
    {
        await _hosts.BeginAsync();
        _hosts.Ways[1].FailAt(2, Fault.Refused);

        var said = await _hosts.SayAsync(1, "Olga", "ask 4.1: Which city?", "organizers");

        _hosts.Ways[1].HasHappened.ShouldBeTrue();
        said.ShouldContain("goes to Amy");
        (await _hosts.ReportAsync()).Questions.ShouldHaveSingleItem().Wording.Text.ShouldBe("Which city?");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_storage_that_never_answers_is_waited_for_no_longer_than_the_channel_waits(bool readsHang)
    {
        await _hosts.BeginAsync();
        _hosts.Ways[0].ReadsHang = readsHang;
        _hosts.Ways[0].FailAt(1, Fault.Hangs);
        var saying = _hosts.SayAsync(0, "Amy", Answer);
        await _hosts.Ways[0].Hung.WaitAsync(TestContext.Current.CancellationToken);

        saying.IsCompleted.ShouldBeFalse();
        _hosts[0].Time.Advance(StoragePatience.OfChannels.Longest);

        (await saying).ShouldNotBeEmpty();
        (await _hosts.ExamplesAsync()).ShouldBeEmpty();
        _hosts.Ways[0].ReadsHang = false;
        _hosts.Ways[0].Disarm();
        (await _hosts.AgainAsync(0, "Amy", Answer)).ShouldContain("✓ 1.1 “");
    }

    [Fact]
    public async Task An_organizer_whose_write_lost_its_answer_asks_back_once()
    {
        await _hosts.BeginAsync();
        await _hosts.SayAsync(1, "Olga", "hello", "organizers");
        _hosts.Ways[1].FailAt(1, Fault.AnswerLost);

        var said = await _hosts.SayAsync(1, "Olga", "ask 4.1: Which city?", "organizers");

        _hosts.Ways[1].HasHappened.ShouldBeTrue();
        said.ShouldNotContain("could not save");
        (await _hosts.ReportAsync()).Questions.ShouldHaveSingleItem().Wording.Text.ShouldBe("Which city?");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task After_a_crash_after_the_commit_the_redelivery_stores_nothing_twice_and_shows_the_open_question(int host)
    {
        await _hosts.BeginAsync();
        _hosts.Ways[0].FailAt(1, Fault.CrashAfter);
        await _hosts.SayAsync(0, "Amy", Answer);
        _hosts[0].Adapter.Take().ShouldBeEmpty();

        var again = await _hosts.AgainAsync(host, "Amy", Answer);

        again.ShouldContain("I have that message already");
        again.ShouldContain("example 2 of 4");
        (await _hosts.ExamplesAsync()).ShouldBe([Answer]);
    }

    [Fact]
    public async Task After_a_crash_between_a_reports_first_write_and_its_conversations_the_redelivery_begins_the_report_all_the_same()
    {
        await _hosts.SayAsync(0, "Amy", "start 4.1");
        _hosts.Ways[0].FailAt(1, Fault.CrashAfter);
        await _hosts.SayAsync(0, "Amy", "ok");

        var again = await _hosts.AgainAsync(1, "Amy", "ok");
        var said = await _hosts.SayAsync(0, "Amy", Answer);

        again.ShouldContain("example 1 of 4");
        said.ShouldContain("✓ 1.1 “");
        (await _hosts.ReportAsync()).Rapporteurs.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_conflict_over_the_conversation_alone_costs_the_sender_nothing()
    {
        await _hosts.SayAsync(0, "Amy", "start 4.1");
        _hosts.Ways[0].FailAt(2, Fault.Conflict);

        var begun = await _hosts.SayAsync(0, "Amy", "ok");

        _hosts.Ways[0].HasHappened.ShouldBeTrue();
        begun.ShouldContain("example 1 of 4");
        begun.ShouldNotContain("already");
        (await _hosts.SayAsync(1, "Amy", Answer)).ShouldContain("✓ 1.1 “");
    }

    [Fact]
    public async Task When_the_reply_cannot_be_sent_the_next_reply_begins_with_what_was_saved()
    {
        await _hosts.BeginAsync();
        _hosts[0].Adapter.FailIn("chat-with-Amy", times: 1);
        var lost = await _hosts.SayAsync(0, "Amy", Answer);

        var next = await _hosts.SayAsync(1, "Amy", "Another one");
        var third = await _hosts.SayAsync(1, "Amy", "A third");

        lost.ShouldBeEmpty();
        next.ShouldStartWith("✓ 1.1 “");
        next.ShouldContain("✓ 1.2 “");
        third.ShouldNotContain("✓ 1.1 “");
        (await _hosts.ExamplesAsync()).ShouldBe([Answer, "Another one", "A third"]);
    }

    [Fact]
    public async Task When_two_replies_cannot_be_sent_the_third_begins_with_both()
    {
        await _hosts.BeginAsync();
        _hosts[0].Adapter.FailIn("chat-with-Amy", times: 2);
        await _hosts.SayAsync(0, "Amy", Answer);
        await _hosts.SayAsync(0, "Amy", "Another one");

        var told = await _hosts.SayAsync(0, "Amy", "status");

        told.ShouldStartWith("✓ 1.1 “");
        told.ShouldContain("✓ 1.2 “");
    }

    [Fact]
    public async Task A_reply_that_told_of_no_change_is_not_told_later()
    {
        await _hosts.BeginAsync();
        await _hosts.SayAsync(0, "Amy", Answer);
        var before = await _hosts.ReportAsync();
        _hosts[0].Adapter.FailIn("chat-with-Amy", times: 1);

        await _hosts.SayAsync(0, "Amy", "status");

        (await _hosts.ReportAsync()).Conversations.Values.ShouldAllBe(record => record.Untold == null);
        (await _hosts.ReportAsync()).Revision.ShouldBe(before.Revision);
    }

    [Fact]
    public async Task A_host_with_an_old_copy_takes_the_next_message_on_what_is_stored()
    {
        await _hosts.BeginAsync();
        await _hosts.SayAsync(1, "Amy", "status");
        await _hosts.SayAsync(0, "Amy", Answer);

        var said = await _hosts.SayAsync(1, "Amy", "Another one");

        said.ShouldContain("✓ 1.2 “");
        (await _hosts.ExamplesAsync()).ShouldBe([Answer, "Another one"]);
    }

    [Fact]
    public async Task A_turn_that_only_reads_shows_what_is_stored_and_writes_nothing()
    {
        await _hosts.BeginAsync();
        await _hosts.SayAsync(1, "Amy", "preview");
        await _hosts.SayAsync(0, "Ben", "A desk in Barcelona");
        var writes = _hosts.Ways[1].Writes;

        var said = await _hosts.SayAsync(1, "Amy", "preview");

        said.ShouldContain("A desk in Barcelona");
        _hosts.Ways[1].Writes.ShouldBe(writes);
    }

    [Theory]
    [InlineData(Answer)]
    [InlineData("status")]
    [InlineData("submit")]
    [InlineData("undo")]
    [InlineData("leave")]
    public async Task A_report_that_is_deleted_under_a_running_host_gets_its_rapporteur_a_kind_word(string text)
    {
        await _hosts.BeginAsync();
        await _hosts.Storage.DeleteAsync(Sample.Id.Document, TestContext.Current.CancellationToken);

        var said = await _hosts.SayAsync(0, "Amy", text);

        said.ShouldNotBeEmpty();
        said.ShouldNotContain("went wrong");
        said.ShouldNotContain("could not save");
        (await _hosts.SayAsync(0, "Amy", "start 4.1")).ShouldNotContain("went wrong");
    }

    [Theory]
    [InlineData("Chris", null, "help")]
    [InlineData("Olga", "organizers", "status 4.1")]
    [InlineData("Olga", "organizers", "help")]
    [InlineData("Olga", "organizers", "something else")]
    public async Task A_chairs_or_a_groups_turn_that_changes_no_report_writes_nothing(string who, string? channel, string text)
    {
        await _hosts.BeginAsync();
        await _hosts.SayAsync(0, who, "hello", channel);
        var writes = _hosts.Ways.Sum(way => way.Writes);

        await _hosts.SayAsync(0, who, text, channel);
        await _hosts.SayAsync(1, who, text, channel);

        _hosts.Ways.Sum(way => way.Writes).ShouldBe(writes);
    }

    public ValueTask DisposeAsync() => _hosts.DisposeAsync();

    private async Task TouchAsync(string name)
    {
        var document = BotReports.Documents.DocumentName.Parse(name);
        var read = await _hosts.Storage.GetAsync(document, CancellationToken.None);
        await _hosts.Storage.PutAsync(document, read!.Content, default, CancellationToken.None);
    }
}
