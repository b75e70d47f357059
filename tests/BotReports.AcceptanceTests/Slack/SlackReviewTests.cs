namespace BotReports.AcceptanceTests.Slack;

/// <summary>The buttons of a summary in a channel of Slack's, where a long one is several messages.</summary>
public sealed class SlackReviewTests : IAsyncLifetime
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);

    private static readonly string Long = string.Join(' ', Enumerable.Repeat("Cities open their doors to whoever comes, and count who came.", 45));

    private SlackStage _stage = null!;

    private IReadOnlyList<SlackMessage> Shown => [.. _stage.Server.Team.Messages.Where(message => message.Channel == _stage.PlaceOf("Olga", "organizers").Id && message.IsTheBots && message.OnlyFor is null)];

    private SlackMessage Summary => Shown.First(message => message.Text.Contains("Session report", StringComparison.Ordinal));

    public async ValueTask InitializeAsync()
    {
        _stage = await SlackStage.OpenAsync();
        await _stage.SayAsync("Olga", "organizers", "use this channel");
        foreach (var text in (string[])["hello", "4.1", "ok"])
        {
            await _stage.SayAsync("Amy", null, text);
        }
    }

    public async ValueTask DisposeAsync() => await _stage.DisposeAsync();

    [Theory]
    [InlineData("Answer {0} of a short report.")]
    [InlineData("Answer {0} of a long report. {1}")]
    public async Task Approving_changes_the_summary_where_it_stands_and_adds_nothing(string answer)
    {
        await SubmitAsync(answer);
        await _stage.SayAsync("Amy", null, "edit 1.1");
        await _stage.SayAsync("Amy", null, string.Format(System.Globalization.CultureInfo.InvariantCulture, answer, "one", Long));
        await _stage.Server.Posted.UntilAsync(_ => Shown.Any(message => message.ThreadTs == Summary.Ts && message.Text.StartsWith("Updated", StringComparison.Ordinal)), Deadline);
        var before = Shown.Select(message => message.Ts).ToList();

        await PressAsync(Summary, "Approve");
        await _stage.Server.Posted.UntilAsync(_ => Summary.Text.Contains("Approved", StringComparison.OrdinalIgnoreCase), Deadline);
        await _stage.Host.WhenIdleAsync();
        await _stage.SayAsync("Amy", null, "status");

        Shown.Select(message => message.Ts).ShouldBe(before);
        BlockText.Buttons(Summary.Blocks).Select(BlockText.TitleOf).ShouldNotContain("Approve");
    }

    [Fact]
    public async Task A_report_that_is_taken_back_is_told_of_in_the_thread()
    {
        await SubmitAsync("Answer {0} of a short report.");

        await _stage.SayAsync("Olga", "organizers", "withdraw 4.1");
        await _stage.PressAsync("Olga", "organizers", "Make it a draft");

        await _stage.Server.Posted.UntilAsync(_ => Shown.Any(message => message.ThreadTs == Summary.Ts && message.Text.StartsWith("withdrawn by Olga", StringComparison.Ordinal)), Deadline);
    }

    private async Task SubmitAsync(string answer)
    {
        for (var number = 1; (await _stage.SayAsync("Amy", null, "submit")).StartsWith("These need an answer", StringComparison.Ordinal); number++)
        {
            await _stage.SayAsync("Amy", null, string.Format(System.Globalization.CultureInfo.InvariantCulture, answer, number, Long));
        }

        await _stage.SayAsync("Amy", null, "yes");
        await _stage.Server.Posted.UntilAsync(_ => Shown.Any(message => message.Text.Contains("Session report", StringComparison.Ordinal)), Deadline);
    }

    private async Task PressAsync(SlackMessage message, string title) =>
        (await _stage.Line.InteractionAsync(_stage.Payloads.Pressed(_stage.UserOf("Olga"), message, BlockText.Buttons(message.Blocks).First(button => BlockText.TitleOf(button) == title)))).IsTaken.ShouldBeTrue();
}
