using System.Net;
using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Documents;
using BotReports.AcceptanceTests.Hosting;
using BotReports.Bot.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace BotReports.AcceptanceTests.Teams;

/// <summary>Teams hears that a message has arrived when it is stored, however long its service takes to be told anything.</summary>
public sealed class AcknowledgementTests : IAsyncLifetime
{
    private const string Chat = "a:chat-with-Amy";

    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    private readonly TaskCompletionSource _goOn = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TeamsHost _host = new();

    public async ValueTask InitializeAsync()
    {
        await _host.InitializeAsync();
        foreach (var text in (string[])["start 4.1", "ok"])
        {
            (await _host.PostAsync(_host.Message(text: text))).ShouldBe(HttpStatusCode.OK);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _goOn.TrySetResult();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task A_call_that_hangs_delays_the_acknowledgement_of_no_message_and_the_replies_come_in_their_order()
    {
        var before = _host.Connector.Calls.All.Count;
        _host.Connector.Hold(Chat, _goOn.Task);

        await AcknowledgedAsync("An example of progress.");
        ReadReport().ShouldHoldOnce("An example of progress.");
        await AcknowledgedAsync("A partnership of cities.");
        ReadReport()["fields"]!["examples"]!["answers"]!.AsArray().Count.ShouldBe(2);
        _host.Connector.Calls.All.Count.ShouldBe(before);

        _goOn.SetResult();
        await _host.Services.GetRequiredService<RunningTurns>().WhenIdleAsync().WaitAsync(Deadline, TestContext.Current.CancellationToken);
        var replies = _host.Connector.Calls.All.Skip(before).Select(call => call.Text).ToList();
        replies.Count.ShouldBe(2);
        replies[0].ShouldContain("example 2 of 4");
        replies[1].ShouldContain("example 3 of 4");
    }

    private async Task AcknowledgedAsync(string text) =>
        (await _host.AcknowledgeAsync(_host.Message(text: text)).WaitAsync(Deadline, TestContext.Current.CancellationToken)).ShouldBe(HttpStatusCode.OK);

    private JsonNode ReadReport() => EmbeddedStorage.Report(_host.Folder, "4.1");
}
