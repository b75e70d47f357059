using BotReports.AcceptanceTests.Conversations;
using BotReports.AcceptanceTests.Hosting;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>Slack waits for three seconds. It hears that a message has arrived when it is stored, however long Slack itself takes to be told anything.</summary>
public sealed class AcknowledgementTests : IAsyncLifetime
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    private readonly TaskCompletionSource _goOn = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private SlackStage _stage = null!;

    private SlackChannel Chat => _stage.PlaceOf("Amy", null);

    public async ValueTask InitializeAsync()
    {
        _stage = await SlackStage.OpenAsync();
        await ShortReport.BeginAsync(_stage);
    }

    public async ValueTask DisposeAsync()
    {
        _goOn.TrySetResult();
        await _stage.DisposeAsync();
    }

    [Fact]
    public async Task A_post_that_hangs_delays_the_acknowledgement_of_no_message_and_the_replies_come_in_their_order()
    {
        var before = _stage.Server.Posted.All.Count;
        _stage.Server.Fail("chat.postMessage", SlackFault.Held(_goOn.Task));

        await AcknowledgedAsync(ShortReport.FirstAnswer);
        _stage.Host.ReadReport().ShouldHoldOnce(ShortReport.FirstAnswer);
        await AcknowledgedAsync("A partnership of cities.");
        _stage.Host.ReadReport()["fields"]!["examples"]!["answers"]!.AsArray().Count.ShouldBe(2);
        _stage.Server.Posted.All.Count.ShouldBe(before);

        _goOn.SetResult();
        await _stage.Host.WhenIdleAsync();
        var replies = _stage.Server.Posted.All.Skip(before).Select(post => post.Message.Text).ToList();
        replies.Count.ShouldBe(2);
        replies[0].ShouldContain("example 2 of 4");
        replies[1].ShouldContain("example 3 of 4");
    }

    [Fact]
    public async Task Somebody_who_is_known_does_not_wait_for_slack_to_tell_who_they_are()
    {
        _stage.Host.Time.Leap(TimeSpan.FromHours(1));
        _stage.Server.Fail("users.info", SlackFault.Held(_goOn.Task));

        (await _stage.SayAsync("Amy", null, ShortReport.FirstAnswer)).ShouldContain("example 2 of 4");
    }

    private async Task AcknowledgedAsync(string text)
    {
        var said = _stage.Payloads.Envelope(_stage.Payloads.Said(_stage.Write("Amy", null, text), Chat));
        (await _stage.Wire.EventAsync(said).WaitAsync(Deadline, TestContext.Current.CancellationToken)).IsTaken.ShouldBeTrue();
    }
}
