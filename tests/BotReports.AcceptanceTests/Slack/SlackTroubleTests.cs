using BotReports.AcceptanceTests.Slack.Api;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>Slack is busy, stumbles, or refuses: each reply comes once all the same, and what it needs is said to whoever runs the bot.</summary>
public sealed class SlackTroubleTests : IAsyncLifetime
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);

    private SlackStage _stage = null!;

    public async ValueTask InitializeAsync()
    {
        _stage = await SlackStage.OpenAsync();
        await _stage.SayAsync("Amy", null, "hello");
    }

    public async ValueTask DisposeAsync() => await _stage.DisposeAsync();

    [Fact]
    public async Task A_post_that_slack_has_not_taken_is_looked_for_and_then_made_again()
    {
        _stage.Server.Fail("chat.postMessage", SlackFault.Broken());

        (await _stage.SayAsync("Amy", null, "4.1")).ShouldContain("That is right");

        Methods().ShouldContain("conversations.history");
    }

    [Fact]
    public async Task A_post_that_slack_stumbled_over_after_making_it_is_not_made_again()
    {
        var before = Posts();
        _stage.Server.Fail("chat.postMessage", new SlackFault(200) { Error = "internal_error", IsDone = true });

        await _stage.SayAsync("Amy", null, "4.1");

        Posts().ShouldBe(before + 1);
    }

    [Fact]
    public async Task A_question_to_slack_that_gets_no_answer_is_asked_again()
    {
        _stage.Server.Fail("users.info", SlackFault.Broken(), SlackFault.Busy(TimeSpan.FromSeconds(1)));

        // An organizer by the address that the third answer holds.
        (await _stage.SayAsync("Olga", "organizers", "use this channel")).ShouldContain("summaries");
    }

    [Fact]
    public async Task A_permission_that_is_missing_is_named_in_the_log_and_no_word_of_anybody_is()
    {
        _stage.Server.Scopes = new HashSet<string> { "chat:write" };

        await _stage.Line.EventAsync(_stage.Payloads.Envelope(_stage.Payloads.Said(_stage.Write("Ben", null, "something that stays between us"), _stage.PlaceOf("Ben", null))));

        var lines = _stage.Host.Log.Lines.All;
        lines.ShouldContain(line => line.Contains("Slack does not tell who somebody is: missing_scope", StringComparison.Ordinal));
        lines.ShouldNotContain(line => line.Contains("stays between us", StringComparison.Ordinal));
        lines.ShouldNotContain(line => line.Contains(SlackServer.BotToken, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_summary_comes_even_where_the_app_may_not_look_whether_it_is_there()
    {
        await _stage.SayAsync("Olga", "organizers", "use this channel");
        foreach (var text in (string[])["4.1", "ok"])
        {
            await _stage.SayAsync("Amy", null, text);
        }

        for (var answer = 1; (await _stage.SayAsync("Amy", null, "submit")).StartsWith("These need an answer", StringComparison.Ordinal); answer++)
        {
            await _stage.SayAsync("Amy", null, $"Answer {answer} of a short report.");
        }

        _stage.Server.Fail("conversations.history", SlackFault.Refused("missing_scope"));
        await _stage.SayAsync("Amy", null, "yes");

        await _stage.Server.Posted.UntilAsync(posts => posts.Any(post => post.Message.Text.Contains("Session report", StringComparison.Ordinal)), Deadline);
    }

    private int Posts() => _stage.Server.Posted.All.Count;

    private IEnumerable<string> Methods() => _stage.Server.Calls.All.Select(call => call.Method);
}
