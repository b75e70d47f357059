using BotReports.AcceptanceTests.Hosting;
using BotReports.AcceptanceTests.Slack.Surfaces;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>A session ends, and a room of people opens the app at once, while Slack itself is slow.</summary>
public sealed class SlackRushTests : IAsyncLifetime
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    private readonly TaskCompletionSource _goOn = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private SlackStage _stage = null!;

    public async ValueTask InitializeAsync() => _stage = await SlackStage.OpenAsync();

    public async ValueTask DisposeAsync()
    {
        _goOn.TrySetResult();
        await _stage.DisposeAsync();
    }

    [Theory]
    [InlineData("conversations.open")]
    [InlineData("users.info")]
    public async Task A_command_is_acknowledged_while_slack_has_not_answered_and_carried_out_when_it_has(string method)
    {
        _stage.Server.Fail(method, SlackFault.Held(_goOn.Task));

        (await CommandAsync("Amy", "start 4.1").WaitAsync(Deadline, TestContext.Current.CancellationToken)).IsTaken.ShouldBeTrue();
        _goOn.SetResult();

        await _stage.Server.Posted.UntilAsync(posts => posts.Any(post => post.Message.Channel == _stage.PlaceOf("Amy", null).Id && post.Message.Text.Contains("4.1", StringComparison.Ordinal)), Deadline);
        await _stage.Server.Posted.UntilAsync(posts => posts.Any(post => post.Message.OnlyFor == _stage.UserOf("Amy").Id), Deadline);
    }

    [Fact]
    public async Task A_command_that_comes_to_nothing_after_it_was_acknowledged_says_so()
    {
        _stage.Server.Fail("conversations.open", SlackFault.Held(_goOn.Task));
        var amy = CommandAsync("Amy", "start 4.1");
        (await amy.WaitAsync(Deadline, TestContext.Current.CancellationToken)).IsTaken.ShouldBeTrue();
        _stage.Server.Team.Remove(_stage.UserOf("Amy"));

        _goOn.SetResult();

        await _stage.Server.Posted.UntilAsync(posts => posts.Any(post => post.Message.Text.Contains("Something went wrong on my side", StringComparison.Ordinal)), Deadline);
    }

    [Fact]
    public async Task A_call_that_hangs_costs_nobody_else_anything()
    {
        _stage.Server.Fail("conversations.open", SlackFault.Held(_goOn.Task));
        await CommandAsync("Amy", "start 4.1");

        await CommandAsync("Ben", "start 4.2");
        await _stage.Wire.EventAsync(_stage.Payloads.Envelope(_stage.Payloads.Said(_stage.Write("Gus", null, "hello"), _stage.PlaceOf("Gus", null))));

        foreach (var who in (string[])["Ben", "Gus"])
        {
            await _stage.Server.Posted.UntilAsync(posts => posts.Any(post => post.Message.Channel == _stage.PlaceOf(who, null).Id), Deadline);
        }
    }

    [Fact]
    public async Task Slack_is_asked_once_for_a_chat_and_not_at_all_for_one_that_it_has_named()
    {
        var amy = new SlackVisit(_stage, "Amy");
        await amy.CommandAsync("/report", "status", "general");
        await amy.CommandAsync("/report", "status", "general");
        await new SlackVisit(_stage, "Ben").CommandAsync("/report", "status");

        _stage.Server.Calls.All.Count(call => call.Method == "conversations.open").ShouldBe(1);
        _stage.Server.Calls.All.Count(call => call.Method == "auth.test").ShouldBe(1);
    }

    private Task<SlackReceipt> CommandAsync(string who, string text) => _stage.Wire.CommandAsync(_stage.Payloads.Command(_stage.UserOf(who), _stage.PlaceOf(who, "general"), "/report", text));
}
