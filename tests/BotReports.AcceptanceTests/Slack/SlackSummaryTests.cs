namespace BotReports.AcceptanceTests.Slack;

/// <summary>The summary in a channel of Slack's: one message that is kept up to date, with its news in its thread.</summary>
public sealed class SlackSummaryTests : IAsyncLifetime
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);

    private SlackStage _stage = null!;

    private string Channel => _stage.PlaceOf("Olga", "organizers").Id;

    private IEnumerable<SlackMessage> InChannel => _stage.Server.Team.Messages.Where(message => message.Channel == Channel && message.IsTheBots);

    public async ValueTask InitializeAsync()
    {
        _stage = await SlackStage.OpenAsync();
        await _stage.SayAsync("Olga", "organizers", "use this channel");
        foreach (var text in (string[])["hello", "4.1", "ok"])
        {
            await _stage.SayAsync("Amy", null, text);
        }

        for (var answer = 1; (await _stage.SayAsync("Amy", null, "submit")).StartsWith("These need an answer", StringComparison.Ordinal); answer++)
        {
            await _stage.SayAsync("Amy", null, $"Answer {answer} of a short report.");
        }

        await _stage.SayAsync("Amy", null, "yes");
        await UntilAsync(posts => posts.Any(post => post.Message.Channel == Channel && post.Message.Text.Contains("Session report", StringComparison.Ordinal)));
    }

    public async ValueTask DisposeAsync() => await _stage.DisposeAsync();

    [Fact]
    public async Task A_change_updates_the_summary_where_it_stands_and_is_told_as_one_line_in_its_thread()
    {
        var summary = InChannel.Last(message => message.Text.Contains("Session report", StringComparison.Ordinal));
        summary.ThreadTs.ShouldBeNull();

        await _stage.SayAsync("Amy", null, "edit 1.1");
        await _stage.SayAsync("Amy", null, "A better example, remembered late");
        await UntilAsync(posts => posts.Any(post => IsNews(post.Message)));

        InChannel.Single(message => message.Ts == summary.Ts).Text.ShouldContain("Updated");
        InChannel.Single(message => message.ThreadTs == summary.Ts && !IsNews(message)).Text.ShouldContain("A better example, remembered late");
        var news = InChannel.Single(message => message.ThreadTs == summary.Ts && IsNews(message));
        news.Text.ShouldContain("1.1");
        news.Text.ShouldNotContain("\n");
        news.Text.ShouldNotContain("better example");
        _stage.Server.Complaints.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_channel_that_the_bot_was_sent_out_of_is_left_alone_until_it_is_back()
    {
        _stage.Server.Fail("chat.update", SlackFault.Refused("channel_not_found"));

        await _stage.SayAsync("Amy", null, "edit 1.1");
        await _stage.SayAsync("Amy", null, "A better example, remembered late");
        await UntilLoggedAsync("cannot be reached any more");
        await _stage.SayAsync("Olga", "organizers", "use this channel");
        await UntilAsync(posts => posts.Any(post => post.IsUpdate && post.Message.Text.Contains("A better example", StringComparison.Ordinal)));
    }

    private static bool IsNews(SlackMessage message) => message.ThreadTs is not null && message.Text.StartsWith("Updated", StringComparison.Ordinal);

    private Task<IReadOnlyList<SlackPosting>> UntilAsync(Func<IReadOnlyList<SlackPosting>, bool> isEnough) => _stage.Server.Posted.UntilAsync(isEnough, Deadline);

    private Task<IReadOnlyList<string>> UntilLoggedAsync(string words) => _stage.Host.Log.Lines.UntilAsync(lines => lines.Any(line => line.Contains(words, StringComparison.Ordinal)), Deadline);
}
