using System.Text;
using BotReports.Bot.Conversations;
using BotReports.Bot.Outbox;
using BotReports.Bot.Summaries;
using BotReports.Documents;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Conversations;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Outbox;

/// <summary>What reports owe arrives once, whatever the channel does meanwhile.</summary>
public sealed class OutboxTests : IAsyncDisposable
{
    private static readonly Conference Conference = new(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates));

    private readonly InProcessStage _stage = new(Conference);
    private int _changes;

    [Fact]
    public async Task A_summary_that_somebody_deleted_is_posted_anew_with_the_next_change()
    {
        await BindAsync("organizers");
        await OweAsync();
        await SweepAsync();
        _stage.Adapter.Lose((await ReportAsync()).Summary.Posts.ShouldHaveSingleItem().ActivityId);

        await ChangeAsync("An example");

        (await SweepAsync()).ShouldHaveSingleItem().ShouldBe(("organizers", false));
        (await ReportAsync()).Summary.Posts.ShouldHaveSingleItem();
        await ChangeAsync("Another example");
        (await SweepAsync()).ShouldHaveSingleItem().ShouldBe(("organizers", true));
    }

    [Theory]
    [InlineData(DeliveryFailure.NotThere)]
    [InlineData(DeliveryFailure.NotAllowed)]
    public async Task Where_the_bot_is_not_wanted_a_summary_is_parked_until_somebody_speaks_there(DeliveryFailure failure)
    {
        await BindAsync("organizers");
        await OweAsync();
        _stage.Adapter.FailIn("organizers", 1, failure, code: "WhatTheyCallIt");
        (await SweepAsync()).ShouldBeEmpty();
        (await ReportAsync()).Summary.Parked.ShouldBe($"{failure} (WhatTheyCallIt)");

        _stage.Time.Advance(TimeSpan.FromMinutes(30));
        (await SweepAsync()).ShouldBeEmpty();
        await ChangeAsync("An example");
        (await SweepAsync()).ShouldBeEmpty();
        _stage.Adapter.Tries.ShouldBe(2);

        (await _stage.SayAsync("Olga", "organizers", "help")).ShouldContain("Session report · 4.1");
        (await ReportAsync()).Summary.Parked.ShouldBeNull();
    }

    [Theory]
    [InlineData(DeliveryFailure.NotThere)]
    [InlineData(DeliveryFailure.NotAllowed)]
    public async Task Organizers_are_told_once_in_their_own_chats_that_their_channel_takes_no_summaries_and_again_when_it_happens_again(DeliveryFailure failure)
    {
        await _stage.SayAsync("Olga", null, "hello");
        await BindAsync("organizers");
        await OweAsync();
        await OweAsync(IdOf("4.2"));
        _stage.Adapter.FailIn("organizers", 2, failure, code: "WhatTheyCallIt");
        var first = await TextsAsync();
        var then = await TextsAsync();
        var later = await TextsAsync();
        var status = await _stage.SayAsync("Olga", null, "status");

        (first.Concat(then)).Single(said => said.Conversation == "chat-with-Olga").Text.ShouldSatisfyAllConditions(
            text => text.ShouldContain("2 summaries not delivered"), text => text.ShouldContain("WhatTheyCallIt"));
        later.ShouldBeEmpty();
        status.ShouldContain("2 summaries not delivered");
        (await _stage.SayAsync("Olga", "organizers", "help")).ShouldContain("Session report · 4.1");
        (await _stage.SayAsync("Olga", null, "status")).ShouldNotContain("not delivered");
        await TextsAsync();

        _stage.Adapter.FailIn("organizers", 1, failure);
        await ChangeAsync("An example");
        await TextsAsync();
        _stage.Adapter.Take();
        (await _stage.SayAsync("Olga", null, "status")).ShouldContain("A summary not delivered");
    }

    [Fact]
    public async Task An_organizer_whose_chat_does_not_answer_is_told_later()
    {
        await _stage.SayAsync("Olga", null, "hello");
        await BindAsync("organizers");
        await OweAsync();
        _stage.Adapter.FailIn("organizers", 1, DeliveryFailure.NotThere);
        await TextsAsync();
        _stage.Adapter.FailIn("chat-with-Olga", 1);
        (await TextsAsync()).ShouldBeEmpty();

        _stage.Time.Advance(BackOff.First);
        (await TextsAsync()).ShouldHaveSingleItem().Conversation.ShouldBe("chat-with-Olga");
    }

    [Fact]
    public async Task A_summary_that_was_taken_with_an_error_is_deleted_once_its_button_tells_of_it()
    {
        await BindAsync("organizers");
        await OweAsync();
        _stage.Adapter.TakeAndFailIn("organizers");
        await SweepAsync();
        _stage.Time.Advance(BackOff.First);
        await SweepAsync();
        var shown = _stage.Adapter.Cards.Where(card => card.Conversation == "organizers").ToList();
        shown.Select(card => card.Id).Distinct().Count().ShouldBe(2);
        (await ReportAsync()).Summary.Posts.ShouldHaveSingleItem().ActivityId.ShouldBe(shown[1].Id);

        await ChangeAsync("An example");
        await SweepAsync();
        var approve = shown[0].Card.Buttons.First(button => button.Action is BotReports.Actions.Approve);
        var said = await _stage.PressAsync("Olga", "organizers", approve, shown[0].Id);

        said.ShouldContain($"(message {shown[0].Id} is deleted)");
        (await ReportAsync()).Summary.ShouldSatisfyAllConditions(summary => summary.IsOwed.ShouldBeFalse(), summary => summary.Strays.ShouldBeEmpty());
        (await _stage.PressAsync("Olga", "organizers", approve, shown[1].Id)).ShouldNotContain("is deleted");
    }

    [Fact]
    public async Task What_is_said_while_a_delivery_is_being_given_up_counts()
    {
        await BindAsync("organizers");
        await OweAsync();
        (_stage.DeliversAfterTurns, _stage.Pause) = (false, TimeSpan.FromSeconds(1));
        _stage.Adapter.FailIn("organizers", 1, DeliveryFailure.NotThere);
        _stage.Adapter.Lost = () => _stage.SayAsync("Olga", "organizers", "help");
        await SweepAsync();

        (await SweepAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Where_nobody_speaks_it_is_tried_again_after_an_hour()
    {
        await BindAsync("organizers");
        await OweAsync();
        _stage.Adapter.FailIn("organizers", 1, DeliveryFailure.NotThere);
        await SweepAsync();

        _stage.Time.Advance(TimeSpan.FromMinutes(59));
        (await SweepAsync()).ShouldBeEmpty();
        _stage.Time.Advance(TimeSpan.FromMinutes(1));
        (await SweepAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_channel_that_is_busy_is_left_alone_as_long_as_it_says()
    {
        await BindAsync("organizers");
        await OweAsync();
        _stage.Adapter.FailIn("organizers", 1, DeliveryFailure.Throttled, TimeSpan.FromSeconds(50));
        await SweepAsync();

        _stage.Time.Advance(TimeSpan.FromSeconds(49));
        (await SweepAsync()).ShouldBeEmpty();
        _stage.Time.Advance(TimeSpan.FromSeconds(1));
        (await SweepAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_may_have_arrived_is_sent_again_under_the_same_id()
    {
        var ids = new List<string>();
        await BindAsync("organizers");
        await OweAsync();
        _stage.Adapter.Sending = activity => ids.Add(activity.Id);
        _stage.Adapter.FailIn("organizers", 1, DeliveryFailure.InDoubt);
        await SweepAsync();
        _stage.Time.Advance(BackOff.First);

        (await SweepAsync()).ShouldHaveSingleItem();
        ids.ShouldBe(["summary-csd-2016-4.1-1", "summary-csd-2016-4.1-1"]);
    }

    [Fact]
    public async Task What_the_channel_refuses_is_parked_with_the_reason_until_it_has_changed()
    {
        await BindAsync("organizers");
        await OweAsync();
        _stage.Adapter.FailIn("organizers", 1, DeliveryFailure.TooBig);
        await SweepAsync();
        _stage.Time.Advance(TimeSpan.FromHours(2));

        (await _stage.SayAsync("Olga", "organizers", "help")).ShouldNotContain("Session report");
        (await ReportAsync()).Summary.Parked.ShouldBe("TooBig");

        await ChangeAsync("An example");
        (await SweepAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Of_two_hosts_one_delivers()
    {
        await BindAsync("organizers");
        await OweAsync();
        _stage.Adapter.Before = _ => Task.Delay(50);
        using var other = _stage.AnotherOutbox();

        await Task.WhenAll(_stage.Outbox.SweepAsync(Token), other.SweepAsync(Token));

        _stage.Adapter.Take().Count(said => said.Conversation == "organizers" && said.Text.Contains("Session report", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_host_that_was_paused_beyond_its_claim_does_not_undo_what_the_other_noted()
    {
        await BindAsync("organizers");
        await OweAsync();
        using var other = _stage.AnotherOutbox();
        _stage.Adapter.Before = async _ =>
        {
            _stage.Adapter.Before = _ => Task.CompletedTask;
            await _stage.Reports.ChangeAsync(Sample.Id, report => report!.Shown(report.Revision, [new SummaryPost("test/organizers", "the-others", "f")]), Token);
        };

        await SweepAsync();

        (await ReportAsync()).Summary.Posts.ShouldHaveSingleItem().ActivityId.ShouldBe("the-others");
    }

    [Fact]
    public async Task A_change_while_the_summary_is_being_posted_is_shown_by_the_next_sweep()
    {
        await BindAsync("organizers");
        await OweAsync();
        _stage.Adapter.Before = async _ =>
        {
            _stage.Adapter.Before = _ => Task.CompletedTask;
            await ChangeAsync("An example that came late");
        };

        (await SweepAsync()).ShouldHaveSingleItem();
        (await ReportAsync()).Summary.IsOwed.ShouldBeTrue();

        await _stage.Outbox.SweepAsync(Token);
        _stage.Adapter.Take().ShouldHaveSingleItem().Text.ShouldContain("An example that came late");
    }

    [Fact]
    public async Task Of_a_summary_of_several_messages_those_that_stand_are_not_posted_again()
    {
        await BindAsync("organizers");
        await OweAsync(LongText, LongText);
        _stage.Adapter.FailInAfter("organizers", 1, DeliveryFailure.Unavailable);
        (await SweepAsync()).ShouldHaveSingleItem();
        (await ReportAsync()).Summary.Posts.ShouldHaveSingleItem();

        _stage.Time.Advance(BackOff.First);
        await SweepAsync();

        var shown = _stage.Adapter.Cards.Where(card => card.Conversation == "organizers").Select(card => card.Id).ToList();
        shown.ShouldBeUnique();
        shown.ShouldBe((await ReportAsync()).Summary.Posts.Select(post => post.ActivityId));
        shown.Count.ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task The_news_stand_on_the_first_message_alone()
    {
        await BindAsync("organizers");
        await OweAsync();
        await ChangeAsync(LongText, LongText);
        await SweepAsync();

        var parts = _stage.Adapter.Cards.Where(card => card.Conversation == "organizers").Select(card => card.Card.Notice).ToList();
        parts.Count.ShouldBeGreaterThan(1);
        parts[0].ShouldNotBeNull();
        parts[1..].ShouldAllBe(notice => notice == null);
    }

    [Fact]
    public async Task Messages_that_a_shorter_summary_does_not_need_are_deleted()
    {
        await BindAsync("organizers");
        await OweAsync(LongText, LongText);
        await SweepAsync();
        var posts = (await ReportAsync()).Summary.Posts;
        _stage.Adapter.Lose(posts[^1].ActivityId);

        await _stage.Reports.ChangeAsync(Sample.Id, report => report![Sample.Examples].Answers.Aggregate(report!, (left, answer) => left.Delete(Sample.Examples, answer, NextDelivery())), Token);
        await _stage.Outbox.SweepAsync(Token);

        var deleted = _stage.Adapter.Take().Where(said => said.Text.EndsWith("is deleted)", StringComparison.Ordinal)).Select(said => said.Text);
        deleted.ShouldBe(posts[1..^1].Reverse().Select(post => $"(message {post.ActivityId} is deleted)"));
        (await ReportAsync()).Summary.Posts.ShouldHaveSingleItem().ActivityId.ShouldBe(posts[0].ActivityId);
    }

    [Fact]
    public async Task After_another_channel_is_named_what_the_former_shows_stays_as_it_is_and_is_not_forgotten()
    {
        await BindAsync("organizers");
        await OweAsync();
        await SweepAsync();
        await BindAsync("elsewhere");
        await ChangeAsync("An example");

        (await SweepAsync()).ShouldHaveSingleItem().ShouldBe(("elsewhere", false));
        (await ReportAsync()).Summary.Posts.Select(post => post.Channel).ShouldBe(["test/organizers", "test/elsewhere"]);

        await BindAsync("organizers");
        await ChangeAsync("Another example");
        (await SweepAsync()).ShouldHaveSingleItem().ShouldBe(("organizers", true));
        (await ReportAsync()).Summary.Posts.Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_channel_that_is_named_anew_does_not_wait_for_the_failures_of_the_former()
    {
        await BindAsync("organizers");
        await OweAsync();
        _stage.Adapter.FailIn("organizers", 1, DeliveryFailure.Refused);
        await SweepAsync();

        await BindAsync("elsewhere");

        (await SweepAsync()).ShouldHaveSingleItem().ShouldBe(("elsewhere", false));
    }

    [Fact]
    public async Task On_a_storage_that_others_write_too_a_channel_named_on_one_host_counts_on_the_other()
    {
        var storage = new SharedDocuments(_stage.Documents);
        var (one, other) = (new OrganizersChannel(storage, new DocumentQuarantine(), Conference, null), new OrganizersChannel(storage, new DocumentQuarantine(), Conference, null));
        (await other.FindAsync(Token)).ShouldBeNull();

        await one.BindAsync(Binding("organizers"), Token);
        (await other.FindAsync(Token))!.ConversationId.ShouldBe("organizers");
        await one.BindAsync(Binding("elsewhere"), Token);
        (await other.FindAsync(Token))!.ConversationId.ShouldBe("elsewhere");
        (await one.FindAsync(Token))!.ConversationId.ShouldBe("elsewhere");
    }

    [Fact]
    public async Task A_conversation_that_hangs_holds_up_no_other_and_is_given_up_after_a_while()
    {
        await _stage.SayAsync("Amy", null, "hello");
        await BindAsync("organizers");
        await OweAsync();
        await _stage.Reports.ChangeAsync(Sample.Id, report => report!.Ask("Who is meant?", NextDelivery()), Token);
        _stage.Adapter.Take();
        _stage.Adapter.HangIn("chat-with-Amy");

        var sweep = _stage.Outbox.SweepAsync(Token);
        while (_stage.Adapter.Cards.All(card => card.Conversation != "organizers"))
        {
            await Task.Delay(5, Token);
        }

        sweep.IsCompleted.ShouldBeFalse();
        while (!sweep.IsCompleted)
        {
            _stage.Time.Advance(OutboxDelivery.Longest);
            await Task.Delay(20, Token);
        }

        (await ReportAsync()).Questions.ShouldHaveSingleItem().Postings.ShouldHaveSingleItem().Attempts.ShouldBe(1);
        _stage.Adapter.HangIn(null);
    }

    [Fact]
    public async Task In_one_conversation_there_is_one_delivery_at_a_time()
    {
        await BindAsync("organizers");
        await OweAsync();
        await OweAsync(IdOf("4.2"));
        var (now, most) = (0, 0);
        _stage.Adapter.Before = async _ =>
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            await Task.Delay(30);
            Interlocked.Decrement(ref now);
        };

        (await SweepAsync()).Count.ShouldBe(2);
        most.ShouldBe(1);
    }

    [Fact]
    public async Task Conversations_are_served_side_by_side_but_not_all_at_once()
    {
        await OweAsync();
        var people = Enumerable.Range(1, 12).Select(number => $"Person{number}").ToList();
        foreach (var person in people)
        {
            await _stage.SayAsync(person, null, "hello");
            await _stage.Reports.ChangeAsync(Sample.Id, report => report!.Join(NextDelivery(Cast.Find(person))), Token);
        }

        await _stage.Reports.ChangeAsync(Sample.Id, report => report!.Ask("Who is meant?", NextDelivery()), Token);
        var (now, most) = (0, 0);
        _stage.Adapter.Before = async _ =>
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            await Task.Delay(100);
            Interlocked.Decrement(ref now);
        };
        _stage.Adapter.Take();

        (await SweepAsync()).Count.ShouldBe(12);
        most.ShouldBeInRange(2, OutboxService.MostAtOnce);
    }

    [Fact]
    public async Task A_report_that_cannot_be_shown_and_one_that_cannot_be_read_stop_no_other()
    {
        await BindAsync("organizers");
        await OweAsync(IdOf("2.1"));
        await _stage.Reports.ChangeAsync(IdOf("2.1"), report => report! with { Template = report.Template with { Version = 99 } }, Token);
        await _stage.Documents.PutAsync(IdOf("3.1").Document, Encoding.UTF8.GetBytes("{ no report"), PutCondition.Always, Token);
        await OweAsync();

        // The other summary, and a word about the report that cannot be read.
        (await SweepAsync()).Count.ShouldBe(2);
        (await ReportAsync()).Summary.IsOwed.ShouldBeFalse();
    }

    [Fact]
    public async Task A_claim_that_an_older_version_wrote_is_honoured_and_its_posts_are_updated()
    {
        await BindAsync("organizers");
        await OweAsync();
        var name = Sample.Id.Document;
        await _stage.Reports.ChangeAsync(Sample.Id, report => report! with { Summary = report.Summary with { ClaimedUntil = _stage.Time.GetUtcNow().AddMinutes(1), Posts = [new("test/organizers", "old", "f")] } }, Token);
        Encoding.UTF8.GetString((await _stage.Documents.GetAsync(name, Token))!.Content.Span).ShouldContain("\"claimedUntil\"");
        _stage.Reports.Forget(Sample.Id);

        (await SweepAsync()).ShouldBeEmpty();
        _stage.Time.Advance(TimeSpan.FromMinutes(2));
        (await SweepAsync()).ShouldHaveSingleItem().ShouldBe(("organizers", true));
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static string LongText => string.Concat(Enumerable.Repeat("Many words that say the same again. ", 500));

    private static ChannelBinding Binding(string conversation) => new("test", conversation, "urn:test", "botreports", null, "olga", null);

    private async Task BindAsync(string conversation)
    {
        await _stage.SayAsync("Olga", conversation, "help");
        await _stage.Channel.BindAsync(Binding(conversation), Token);
        _stage.Adapter.Take();
    }

    /// <summary>Amy submits a report with these examples in it, whatever else is missing.</summary>
    private Task OweAsync(params string[] examples) => OweAsync(Sample.Id, examples);

    private async Task OweAsync(ReportId id, params string[] examples) => await _stage.Reports.ChangeAsync(id, _ =>
    {
        var filled = Fill(Sample.Report(id).Join(NextDelivery()), examples);
        return filled with { Submission = new Submission(_stage.Time.GetUtcNow(), "amy"), Summary = filled.Summary.Owe(filled.Revision) };
    }, Token);

    private static ReportId IdOf(string session) => new(Sample.Event, Sample.Session(session));

    private async Task ChangeAsync(params string[] examples) => await _stage.Reports.ChangeAsync(Sample.Id, report => Fill(report!, examples), Token);

    private Report Fill(Report report, string[] examples) => examples.Aggregate(report, (filled, text) => filled.Answer(Sample.NewExample, text, NextDelivery()));

    private Delivery NextDelivery(Person? from = null) => Sample.Delivery(1000 + ++_changes, from);

    private async Task<IReadOnlyList<(string Conversation, bool IsUpdate)>> SweepAsync()
    {
        await _stage.Outbox.SweepAsync(Token);
        return [.. _stage.Adapter.Take().Select(said => (said.Conversation, said.IsUpdate))];
    }

    private async Task<IReadOnlyList<(string Conversation, bool IsUpdate, string Text)>> TextsAsync()
    {
        await _stage.Outbox.SweepAsync(Token);
        return _stage.Adapter.Take();
    }

    private async Task<Report> ReportAsync() => (await _stage.Reports.FindAsync(Sample.Id, Token))!;
}
