namespace BotReports.AcceptanceTests.Slack;

/// <summary>What an organizer is told who asks whether all is in order, of Slack itself.</summary>
public sealed class SlackCheckTests : IAsyncLifetime
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    private SlackStage _stage = null!;

    public async ValueTask InitializeAsync()
    {
        _stage = await SlackStage.OpenAsync();
        await _stage.SayAsync("Olga", "organizers", "use this channel");
    }

    public async ValueTask DisposeAsync() => await _stage.DisposeAsync();

    [Fact]
    public async Task All_is_in_order() => (await CheckAsync()).ShouldContain("Slack: in order.");

    [Theory]
    [InlineData("channel_not_found")]
    [InlineData("token_revoked")]
    public async Task A_channel_that_cannot_be_posted_to_is_named_with_what_to_do(string code)
    {
        _stage.Server.Fail("conversations.info", SlackFault.Refused(code));

        (await CheckAsync()).ShouldContain($"The summaries cannot be posted in their channel ({code})");
    }

    [Fact]
    public async Task A_token_that_slack_does_not_take_is_named()
    {
        // Who asks is known already.
        _stage.Server.Fail("auth.test", SlackFault.Refused("account_inactive"));

        (await CheckAsync()).ShouldContain("Slack does not take the bot’s token (account_inactive)");
    }

    [Fact]
    public async Task A_scope_that_is_missing_is_named()
    {
        _stage.Server.Scopes = Api.SlackMethods.AllScopes.Except(["files:read"]).ToHashSet();

        (await CheckAsync()).ShouldContain("(files:read)");
    }

    [Fact]
    public async Task A_clock_that_is_far_off_is_named_before_everything_is_refused()
    {
        _stage.Host.Time.Leap(TimeSpan.FromMinutes(3));

        (await CheckAsync()).ShouldContain("seconds apart");
    }

    [Fact]
    public async Task A_channel_that_is_shared_with_others_is_named()
    {
        _stage.Server.Team.Share("organizers");

        (await CheckAsync()).ShouldContain("(#organizers) is shared with other workspaces");
    }

    [Fact]
    public async Task Nobody_but_an_organizer_is_told() => (await _stage.SayAsync("Amy", null, "check")).ShouldNotContain("Slack:");

    private async Task<string> CheckAsync()
    {
        var before = _stage.Server.Posted.All.Count;
        await _stage.SayAsync("Olga", null, "check");
        await _stage.Server.Posted.UntilAsync(posts => posts.Count >= before + 2, Deadline);
        return string.Join('\n', _stage.Server.Posted.All.Skip(before).Select(post => post.Message.Text));
    }
}
