using BotReports.Bot.Turns;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Conversations;
using BotReports.Tests.Documents;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;
using Microsoft.Extensions.Time.Testing;

namespace BotReports.Tests.Limits;

/// <summary>Somebody who sends faster than anybody types is told so, and nothing that was confirmed is touched.</summary>
public sealed class RateLimitTests : IAsyncDisposable
{
    private const string TooMany = "more than 90 messages in a minute";

    private static readonly Conference Conference = new(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates));

    private static readonly int Most = new ReportLimits().PerMinute;

    private readonly MemoryDocuments _storage = new();
    private readonly InProcessStage _stage;

    public RateLimitTests() => _stage = new InProcessStage(Conference, storage: _storage) { Pause = TimeSpan.Zero };

    [Fact]
    public async Task A_rapporteur_who_answers_with_a_burst_of_one_line_messages_is_never_refused()
    {
        await BeginAsync();

        for (var minute = 0; minute < 3; minute++)
        {
            for (var answer = 0; answer < 60; answer++)
            {
                _stage.Time.Advance(TimeSpan.FromSeconds(1));
                (await _stage.SayAsync("Amy", null, $"note: word {minute} {answer}")).ShouldNotContain(TooMany);
            }
        }
    }

    [Fact]
    public async Task Whoever_is_too_fast_is_told_once_and_is_heard_again_after_the_pause()
    {
        await ReachLimitAsync();

        (await _stage.SayAsync("Amy", null, "note: one too many")).ShouldContain(TooMany);
        (await _stage.SayAsync("Amy", null, "note: another")).ShouldBeEmpty();
        (await NotesAsync()).ShouldNotContain("one too many");

        _stage.Time.Advance(SenderRates.Pause);
        (await _stage.SayAsync("Amy", null, "note: one too many")).ShouldNotContain(TooMany);
        (await NotesAsync()).Count(note => note == "one too many").ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_else_is_refused_with_them()
    {
        await ReachLimitAsync();
        await _stage.SayAsync("Amy", null, "note: one too many");

        (await _stage.SayAsync("Ben", null, "help")).ShouldNotContain(TooMany);
    }

    [Fact]
    public async Task A_message_that_was_refused_and_comes_again_from_the_channel_is_not_stored_after_all()
    {
        await ReachLimitAsync();
        (await _stage.DeliverAsync("Amy", "note: one too many", "refused")).ShouldContain(TooMany);

        _stage.Time.Advance(SenderRates.Pause);
        await _stage.DeliverAsync("Amy", "note: one too many", "refused");

        (await NotesAsync()).ShouldNotContain("one too many");
    }

    [Fact]
    public async Task A_message_that_is_stored_and_comes_again_is_not_refused_by_a_host_that_knows_nothing_of_it()
    {
        await BeginAsync();
        await _stage.DeliverAsync("Amy", "note: stored", "stored");
        await _stage.RestartAsync();
        for (var message = 0; message < Most; message++)
        {
            await _stage.DeliverAsync("Amy", "status", $"status-{message}");
        }

        (await _stage.DeliverAsync("Amy", "note: stored", "stored")).ShouldNotContain(TooMany);
        (await NotesAsync()).Count(note => note == "stored").ShouldBe(1);
        (await _stage.SayAsync("Amy", null, "note: new")).ShouldContain(TooMany);
    }

    [Fact]
    public void The_same_message_counts_once_however_often_it_is_delivered()
    {
        using var rates = new SenderRates(new ReportLimits { PerMinute = 2 }, new FakeTimeProvider());

        ((string[])["1", "1", "1", "2", "3", "2", "3"]).Select(key => rates.Take("amy", key)).ShouldBe([true, true, true, true, false, true, false]);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("pt")]
    public void It_is_said_in_every_language_with_the_number_and_the_time(string language)
    {
        var said = Phrases.In(language).TooManyMessages(90, 20);

        said.ShouldContain("90");
        said.ShouldContain("20");
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private async Task BeginAsync()
    {
        await _stage.SayAsync("Amy", null, "start 4.1");
        await _stage.SayAsync("Amy", null, "ok");
        _stage.Time.Advance(TimeSpan.FromMinutes(2));
    }

    private async Task ReachLimitAsync()
    {
        await BeginAsync();
        for (var message = 0; message < Most; message++)
        {
            (await _stage.SayAsync("Amy", null, "status")).ShouldNotContain(TooMany);
        }
    }

    private async Task<IReadOnlyList<string>> NotesAsync() => [.. (await _stage.Reports.FindAsync(Sample.Id, TestContext.Current.CancellationToken)).ShouldNotBeNull().Notes.Select(note => note.Text)];
}
