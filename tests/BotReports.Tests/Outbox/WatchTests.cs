using BotReports.Bot.Outbox;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Conversations;
using BotReports.Tests.Documents;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;
using BotReports.Watches;

namespace BotReports.Tests.Outbox;

/// <summary>Whoever wants to hear when a report is in hears it in their own chat, once.</summary>
public sealed class WatchTests : IAsyncDisposable
{
    private readonly InProcessStage _stage = new(new Conference(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates)), storage: new MemoryDocuments());

    [Fact]
    public async Task Whoever_asked_is_told_when_the_report_is_submitted_and_nobody_else()
    {
        await _stage.SayAsync("Olga", null, "hello");
        (await _stage.SayAsync("Chris", null, "tell me when 4.1 comes")).ShouldContain("as soon as the report on session 4.1 is submitted");
        (await SweepAsync()).ShouldBeEmpty();

        await SubmitAsync();

        var (conversation, text) = (await SweepAsync()).ShouldHaveSingleItem();
        conversation.ShouldBe("chat-with-Chris");
        text.ShouldContain("The report on session 4.1 is in");
        text.ShouldContain("[Priority messages]");
        text.ShouldNotContain("A message");
    }

    [Fact]
    public async Task It_is_told_once_however_often_it_was_asked_for_and_whatever_comes_after()
    {
        await _stage.SayAsync("Chris", null, "tell me when 4.1 comes");
        await _stage.SayAsync("Chris", null, "let me know when 4.1 is in");
        await SubmitAsync();
        await Task.WhenAll(_stage.Outbox.SweepAsync(Token), _stage.AnotherOutbox().SweepAsync(Token));
        _stage.Adapter.Take().ShouldHaveSingleItem().Conversation.ShouldBe("chat-with-Chris");

        await _stage.Reports.ChangeAsync(Sample.Id, report => report!.Answer(Sample.NewExample, "Another example", Sample.Delivery(9)), Token);
        await _stage.RestartAsync();
        (await SweepAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_that_did_not_arrive_is_tried_again()
    {
        await _stage.SayAsync("Chris", null, "tell me when 4.1 comes");
        _stage.Adapter.FailIn("chat-with-Chris", times: 1);
        await SubmitAsync();
        await _stage.Outbox.SweepAsync(Token);
        _stage.Adapter.Take();

        _stage.Time.Advance(BackOff.First);
        (await SweepAsync()).ShouldHaveSingleItem().Conversation.ShouldBe("chat-with-Chris");
    }

    [Fact]
    public async Task What_is_in_already_is_said_at_once_and_what_can_never_come_is_said_to_be_so()
    {
        await SubmitAsync();

        (await _stage.SayAsync("Chris", null, "tell me when 4.1 comes")).ShouldContain("The report on session 4.1 is in");
        (await _stage.SayAsync("Chris", null, "tell me when 9.9 comes")).ShouldContain("no session 9.9");
        (await _stage.SayAsync("Ben", null, "tell me when 4.1 comes")).ShouldContain("for the chair and the organizers");
    }

    [Fact]
    public void Whoever_is_erased_waits_for_nothing()
    {
        var list = new WatchList().With(new Watch(Sample.Session("4.1"), new PersonalPosting("29:ben"))).With(new Watch(Sample.Session("4.1"), new PersonalPosting("29:amy")));

        var left = list.Erase(new Erasure("29:ben", ErasureMode.Name, "gone-1", Sample.Delivery(0).At) { Somebody = "somebody", Gone = "…" });

        left.Watches.ShouldHaveSingleItem().Posting.Person.ShouldBe("29:amy");
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private async Task SubmitAsync()
    {
        await _stage.Reports.ChangeAsync(Sample.Id, _ => Sample.Report().Join(Sample.Delivery(1), ["Amy Shannon"]).Answer(new SlotAddress(FieldPath.Of("priority-messages"), null), "A message", Sample.Delivery(2)).Submit(Sample.Delivery(3)), Token);
        _stage.Adapter.Take();
    }

    private async Task<IReadOnlyList<(string Conversation, string Text)>> SweepAsync()
    {
        await _stage.Outbox.SweepAsync(Token);
        return [.. _stage.Adapter.Take().Select(said => (said.Conversation, said.Text))];
    }
}
