using BotReports.Bot.Conversations;
using BotReports.Documents;
using BotReports.Programmes;
using BotReports.Reminders;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Conversations;
using BotReports.Tests.Documents;
using BotReports.Tests.Outbox;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Reminders;

/// <summary>What becomes of reminders when something goes wrong.</summary>
public sealed class ReminderNoticesTests : IAsyncDisposable
{
    private const string Begins = "begins, and you report on it";

    private readonly InProcessStage _stage = new(ConferenceOf()) { Reminding = new ReminderRules(), DeliversAfterTurns = false };

    [Fact]
    public async Task A_report_that_cannot_be_read_keeps_nobody_of_another_session_from_being_reminded()
    {
        await OpenAsync();
        await _stage.SayAsync("Olga", InProcessStage.OrganizersChannel, "use this channel");
        _stage.Adapter.Take();
        await _stage.Documents.PutAsync(new ReportId("spring", Sample.Session("1.1")).Document, "{"u8.ToArray(), PutCondition.Always, Token);

        await _stage.Outbox.SweepAsync(Token);

        var said = _stage.Adapter.Take();
        said.ShouldContain(message => message.Conversation == "chat-with-Ben" && message.Text.Contains(Begins));
        said.ShouldContain(message => message.Conversation == InProcessStage.OrganizersChannel && message.Text.Contains("cannot be reminded"));
    }

    [Fact]
    public async Task What_could_not_be_sent_is_tried_again_and_then_sent_once()
    {
        await OpenAsync();
        _stage.Adapter.FailIn("chat-with-Amy", 1);

        (await SweepAsync()).ShouldHaveSingleItem().ShouldBe("chat-with-Ben");
        _stage.Time.Advance(TimeSpan.FromMinutes(1));
        (await SweepAsync()).ShouldHaveSingleItem().ShouldBe("chat-with-Amy");
        (await SweepAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_host_that_begins_again_tells_nothing_twice()
    {
        await OpenAsync();
        (await SweepAsync()).Count.ShouldBe(2);

        await _stage.RestartAsync();

        (await SweepAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Somebody_who_took_the_bot_out_of_their_chat_is_named_to_the_organizers_once()
    {
        await OpenAsync();
        await _stage.SayAsync("Olga", InProcessStage.OrganizersChannel, "use this channel");
        _stage.Adapter.Take();
        _stage.Adapter.FailIn("chat-with-Amy", 1, DeliveryFailure.NotThere);
        await _stage.Known.MarkUnreachableAsync("test", "chat-with-Amy", Token);

        (await SweepAsync()).ShouldBe(["chat-with-Ben", InProcessStage.OrganizersChannel], ignoreOrder: true);
        _stage.Time.Advance(TimeSpan.FromMinutes(10));
        (await SweepAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_organizers_change_holds_at_once_and_after_a_restart()
    {
        await OpenAsync();
        (await _stage.SayAsync("Olga", null, "reminders off")).ShouldContain("Nobody is reminded of anything.");
        (await SweepAsync()).ShouldBeEmpty();

        await _stage.RestartAsync();
        (await SweepAsync()).ShouldBeEmpty();
        (await _stage.SayAsync("Olga", null, "reminders as set")).ShouldContain("At most 3 times");
        (await SweepAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_organizers_change_through_one_host_holds_on_the_other()
    {
        var documents = new SharedDocuments(new MemoryDocuments());
        await using var first = await StageAsync(documents);
        await using var second = await StageAsync(documents);
        await first.SayAsync("Amy", null, "hello");
        await first.SayAsync("Olga", null, "reminders off");
        second.Adapter.Take();

        await second.Outbox.SweepAsync(Token);
        second.Adapter.Take().ShouldBeEmpty();
        await first.SayAsync("Olga", null, "reminders on");
        await second.Outbox.SweepAsync(Token);
        second.Adapter.Take().ShouldHaveSingleItem().Conversation.ShouldBe("chat-with-Amy");

        static async Task<InProcessStage> StageAsync(SharedDocuments documents)
        {
            var stage = new InProcessStage(ConferenceOf(), storage: documents) { Reminding = new ReminderRules(), DeliversAfterTurns = false };
            stage.Time.SetUtcNow(Start);
            await stage.RestartAsync();
            return stage;
        }
    }

    [Fact]
    public async Task Several_changes_hold_together_and_nobody_but_organizers_makes_any()
    {
        await OpenAsync();
        await _stage.SayAsync("Olga", null, "reminders at most 2");
        var card = await _stage.SayAsync("Olga", null, "reminders quiet 23:00 to 6:00");

        card.ShouldContain("At most 2 times");
        card.ShouldContain("from 23:00 to 06:00");
        (await _stage.SayAsync("Amy", null, "reminders off")).ShouldNotContain("Nobody is reminded");
        (await SweepAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Somebody_elsewhere_is_reminded_when_it_is_day_where_they_are()
    {
        await OpenAsync();
        _stage.TimeZone = "America/Los_Angeles";
        (await _stage.SayAsync("Amy", null, "my time zone")).ShouldContain("America/Los_Angeles, where it is 04:");
        _stage.TimeZone = null;
        (await _stage.SayAsync("Ben", null, "my time zone")).ShouldContain("I do not know where you are");
        (await _stage.Known.FindAsync("test", "chat-with-Amy", Token))!.TimeZone.ShouldBe("America/Los_Angeles");

        (await SweepAsync()).ShouldBe(["chat-with-Ben"]);
        await _stage.RestartAsync();
        _stage.Time.SetUtcNow(Start.AddHours(3).AddMinutes(5));
        (await ToldAsync()).ShouldContain("chat-with-Amy");
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Amy and Ben have written to the bot before their sessions began.</summary>
    private async Task OpenAsync()
    {
        await _stage.RestartAsync();
        await _stage.SayAsync("Amy", null, "hello");
        await _stage.SayAsync("Ben", null, "hello");
        _stage.Adapter.Take();
        _stage.Time.SetUtcNow(Start);
    }

    /// <returns>Where something was said, whatever it was.</returns>
    private async Task<List<string>> ToldAsync()
    {
        await _stage.Outbox.SweepAsync(Token);
        return [.. _stage.Adapter.Take().Select(message => message.Conversation)];
    }

    /// <returns>Where something was said.</returns>
    private async Task<List<string>> SweepAsync()
    {
        await _stage.Outbox.SweepAsync(Token);
        var said = _stage.Adapter.Take();
        said.Where(message => message.Conversation != InProcessStage.OrganizersChannel).ShouldAllBe(message => message.Text.Contains(Begins));
        return [.. said.Select(message => message.Conversation)];
    }

    private static DateTimeOffset Start => new(2016, 12, 8, 12, 0, 0, TimeSpan.Zero);

    private static Conference ConferenceOf()
    {
        var sessions = new[] { ("1.1", "amy"), ("1.2", "ben"), ("1.3", "somebody-who-never-wrote") }.Select(of => new Session(Sample.Session(of.Item1), Text(of.Item1), Start, Start.AddHours(2)) { Rapporteurs = [new AssignedRapporteur(of.Item2, of.Item2)] });
        return new Conference(new Programme("spring", Text("Spring"), TimeZoneInfo.Utc, "csd-2016", [.. sessions]), TemplateCatalog.Load(SeedFolder.Templates));
    }

    private static LocalizedText Text(string text) => new(new Dictionary<string, string> { ["en"] = text });
}
