using System.Text;
using BotReports.Announcements;
using BotReports.Bot.Outbox;
using BotReports.Documents;
using BotReports.Reports;
using BotReports.Tests.Documents;
using BotReports.Tests.Reports;

namespace BotReports.Tests.Conversations;

/// <summary>What organizers have to say reaches those who report, each in their own chat and once, after the organizer has seen who they are.</summary>
public sealed class AnnouncementTests : IAsyncDisposable
{
    private readonly InProcessStage _stage = new(ScriptConference.Default, storage: new MemoryDocuments());

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task It_goes_to_all_who_report_once_the_organizer_says_so()
    {
        await ReportAsync();

        var shown = await _stage.SayAsync("Olga", null, "announce The deadline is 18:00.\nSee <you> there.");
        shown.ShouldStartWith("This goes to 2 people");
        shown.ShouldContain("Amy Shannon");
        shown.ShouldContain("Ben Somebody");
        shown.ShouldNotContain("#chat-with");

        var sent = await _stage.PressAsync("Olga", null, "Send");
        sent.ShouldContain("✓ It goes to 2 people now.");
        sent.ShouldContain("#chat-with-Amy\nGFMD Civil Society Days 2016\nFrom the organizers: Olga Organizer");
        sent.ShouldContain("#chat-with-Ben");
        sent.ShouldContain("See <you> there.");
        (await _stage.SayAsync("Olga", null, "help")).ShouldNotContain("#chat-with");
    }

    [Theory]
    [InlineData("remind 4.2: Please submit by six.")]
    [InlineData("remind Ben Somebody: Please submit by six.")]
    [InlineData("remind @Ben Somebody: Please submit by six.")]
    [InlineData("remind Ben Somebody: Please submit by six, and ask @Amy Shannon")]
    public async Task It_can_go_to_one_session_or_one_person(string words)
    {
        await ReportAsync();

        (await _stage.SayAsync("Olga", "organizers", words)).ShouldContain("This goes to one person");
        var sent = await _stage.PressAsync("Olga", "organizers", "Send");

        sent.ShouldContain("#chat-with-Ben");
        sent.ShouldContain("Please submit by six");
        sent.ShouldNotContain("#chat-with-Amy");
    }

    [Fact]
    public async Task What_is_not_to_go_out_does_not_and_a_second_press_does_nothing()
    {
        await ReportAsync();
        await _stage.SayAsync("Olga", null, "announce: Never mind.");
        var send = _stage.Adapter.Cards[^1].Card.Buttons[0];

        (await StoredAsync()).ShouldContain("Never mind.");
        (await _stage.PressAsync("Olga", null, "Do not send")).ShouldContain("It does not go out.");

        (await _stage.PressAsync("Olga", null, send, null)).ShouldNotContain("#chat-with");
        (await StoredAsync()).ShouldNotContain("Never mind.");
    }

    [Fact]
    public async Task Of_two_hosts_one_tells_it_and_what_fails_is_tried_again()
    {
        await ReportAsync();
        await _stage.SayAsync("Olga", null, "announce The room has changed.");
        _stage.DeliversAfterTurns = false;
        await _stage.PressAsync("Olga", null, "Send");
        _stage.Adapter.Take();
        _stage.Adapter.FailIn("chat-with-Amy", times: 1);

        await Task.WhenAll(_stage.Outbox.SweepAsync(Token), _stage.AnotherOutbox().SweepAsync(Token));
        _stage.Adapter.Take().ShouldHaveSingleItem().Conversation.ShouldBe("chat-with-Ben");

        _stage.Time.Advance(BackOff.First);
        await _stage.Outbox.SweepAsync(Token);
        _stage.Adapter.Take().ShouldHaveSingleItem().Conversation.ShouldBe("chat-with-Amy");
        await _stage.Outbox.SweepAsync(Token);
        _stage.Adapter.Take().ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_else_announces_and_of_somebody_who_reports_the_words_are_an_answer()
    {
        await ReportAsync();

        (await _stage.SayAsync("Chris", null, "announce The room has changed.")).ShouldNotContain("This goes to");
        await _stage.SayAsync("Amy", null, "announce nothing before it is agreed");

        var programme = ScriptConference.Default.Programme;
        var report = await _stage.Reports.FindAsync(new ReportId(programme.Event, programme.Recognize("4.1")!), Token);
        report![FieldPath.Of("examples")].Answers.ShouldHaveSingleItem().Text.ShouldBe("announce nothing before it is agreed");
    }

    [Fact]
    public async Task Whoever_cannot_be_reached_is_named()
    {
        var shown = await _stage.SayAsync("Olga", null, "remind 4.1: Please begin.");

        shown.ShouldContain("they have never written to me");
        shown.ShouldContain("Amy Shannon");
        (await _stage.SayAsync("Olga", null, "announce")).ShouldContain("“announce The room has changed.”");
        (await _stage.SayAsync("Olga", null, $"announce {new string('x', 2001)}")).ShouldContain("2000 letters");
    }

    [Fact]
    public void What_has_not_arrived_in_a_day_has_lost_its_point_and_whoever_is_erased_is_in_none()
    {
        var at = Sample.Delivery(0).At;
        var list = new AnnouncementList()
            .With(new Announcement("1", "The room has changed.", "olga", "Olga", at) { To = [new PersonalPosting("amy"), new PersonalPosting("ben")] })
            .With(new Announcement("2", "Ask Ben Ito.", "olga", "Olga", at) { To = [new PersonalPosting("amy")] });

        list.Due(at.AddHours(23)).Count().ShouldBe(2);
        list.Due(at.AddDays(1)).ShouldBeEmpty();
        list.With(new Announcement("3", "Later.", "olga", "Olga", at.AddDays(1)) { To = [new PersonalPosting("amy")] }).Announcements.ShouldHaveSingleItem();
        var erasure = new Erasure("ben", ErasureMode.Name, "gone-1", at) { Names = ["Ben Ito"], Somebody = "somebody", Gone = "…" };
        list.Erase(erasure).Announcements.ShouldHaveSingleItem().To.ShouldHaveSingleItem().Person.ShouldBe("amy");
        list.Erase(erasure with { Person = "olga" }).Announcements.ShouldBeEmpty();
        list.Erase(erasure with { Person = "zoe", Names = [] }).ShouldBeSameAs(list);
    }

    private async Task<string> StoredAsync()
    {
        var name = DocumentName.Parse($"events/{ScriptConference.Default.Programme.Event}/announcements.json");
        return Encoding.UTF8.GetString((await _stage.Documents.GetAsync(name, Token))!.Content.Span);
    }

    private async Task ReportAsync()
    {
        foreach (var (who, session) in ((string, string)[])[("Amy", "4.1"), ("Ben", "4.2")])
        {
            await _stage.SayAsync(who, null, $"start {session}");
            await _stage.SayAsync(who, null, "ok");
        }
    }
}
