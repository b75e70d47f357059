namespace BotReports.AcceptanceTests.Slack;

/// <summary>The board as a card in the organizers' channel of Slack.</summary>
public sealed class SlackBoardTests
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task It_fits_into_one_message_that_breaks_no_rule_of_Slack()
    {
        await using var stage = await SlackStage.OpenAsync();
        await stage.SayAsync("Olga", "organizers", "use this channel");

        await stage.SayAsync("Olga", "organizers", "board");
        var channel = stage.PlaceOf("Olga", "organizers").Id;
        var posts = await stage.Server.Posted.UntilAsync(posts => posts.Any(post => post.Message.Channel == channel && post.Message.Text.Contains("not started", StringComparison.Ordinal)), Deadline);

        var board = posts.Single(post => post.Message.Text.Contains("not started", StringComparison.Ordinal)).Message;
        board.ThreadTs.ShouldBeNull();
        BlockText.Of(board.Blocks!).ShouldContain("4.1 Multilateral cooperation");
        stage.Server.Complaints.All.ShouldBeEmpty();
    }
}
