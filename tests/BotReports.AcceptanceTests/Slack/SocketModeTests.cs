using System.Net;
using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Conversations;
using BotReports.AcceptanceTests.Hosting;
using BotReports.AcceptanceTests.Slack.Api;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>Slack over a socket that the bot opens, for whoever has no public address.</summary>
public sealed class SocketModeTests : IAsyncLifetime
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    private SlackStage _stage = null!;

    private SlackSockets Sockets => _stage.Server.Sockets;

    public async ValueTask InitializeAsync() => _stage = await SlackStage.OpenOverSocketAsync();

    public async ValueTask DisposeAsync() => await _stage.DisposeAsync();

    [Fact]
    public async Task A_rapporteur_is_asked_and_answers_over_the_socket_alone()
    {
        await ShortReport.BeginAsync(_stage);

        (await _stage.SayAsync("Amy", null, ShortReport.FirstAnswer)).ShouldContain("example 2 of 4");

        _stage.Host.ReadReport().ShouldHoldOnce(ShortReport.FirstAnswer);
        (await PostUnsignedAsync()).ShouldBe(HttpStatusCode.Unauthorized, "Without a secret nobody can be let in at the addresses.");
    }

    [Fact]
    public async Task Before_slack_closes_a_socket_the_next_is_open_and_nothing_is_lost_on_either()
    {
        await ShortReport.BeginAsync(_stage);

        await Sockets.DismissAsync("warning");
        await Sockets.Opened.UntilAsync(opened => opened.Count == 2, Deadline);

        Sockets.Opened.All.ShouldBe([1, 2], "The old one is still there when the new one says hello.");
        (await _stage.HearAsync(Sockets.DeliverOverOldestAsync(Envelope(ShortReport.FirstAnswer)), _stage.PlaceOf("Amy", null))).ShouldContain("example 2 of 4");
        await Sockets.CloseOldestAsync();
        (await _stage.SayAsync("Amy", null, "A partnership of cities.")).ShouldContain("example 3 of 4");
    }

    [Fact]
    public async Task A_line_that_breaks_is_made_again_after_a_pause_that_grows()
    {
        _stage.Server.Fail("apps.connections.open", SlackFault.Refused("internal_error"), SlackFault.Refused("internal_error"));

        Sockets.Cut();
        await Sockets.Opened.UntilAsync(opened => opened.Count == 2, Deadline);

        (await _stage.SayAsync("Amy", null, "hello")).ShouldContain("Which session do you report on?");
    }

    [Fact]
    public async Task What_comes_again_under_another_envelope_is_acknowledged_and_changes_nothing()
    {
        await ShortReport.BeginAsync(_stage);
        var answer = Envelope(ShortReport.FirstAnswer);
        await _stage.HearAsync(_stage.Line.EventAsync(answer), _stage.PlaceOf("Amy", null));

        var again = await Task.WhenAll(_stage.Line.EventAsync(answer, retry: 1), _stage.Line.EventAsync(answer, retry: 2));

        again.ShouldAllBe(receipt => receipt.IsTaken);
        _stage.Host.ReadReport().ShouldHoldOnce(ShortReport.FirstAnswer);
    }

    [Fact]
    public async Task An_answer_that_is_not_stored_and_whose_sender_cannot_be_told_so_is_not_acknowledged()
    {
        await ShortReport.BeginAsync(_stage);
        var answer = Envelope(ShortReport.FirstAnswer);
        var before = Sockets.Acknowledged.All.Count;

        _stage.Host.LoseDocuments();
        _stage.Server.Fail("chat.postMessage", SlackFault.Refused("restricted_action"));
        var unheard = _stage.Line.EventAsync(answer);
        await _stage.Host.Log.Lines.UntilAsync(lines => lines.Any(line => line.Contains("is not acknowledged", StringComparison.Ordinal)), Deadline);
        Sockets.Acknowledged.All.Count.ShouldBe(before);
        _stage.Host.FindDocuments();

        await _stage.Line.EventAsync(answer, retry: 1);
        _stage.Host.ReadReport().ShouldHoldOnce(ShortReport.FirstAnswer);
        unheard.IsCompletedSuccessfully.ShouldBeFalse();
    }

    [Fact]
    public async Task A_socket_that_is_not_open_is_named_in_readyz_and_the_host_stays_ready_for_all_others()
    {
        await using var server = await SlackServer.StartAsync();
        await using var host = await SlackHost.StartAsync(
            new() { ["Slack:BotToken"] = SlackServer.BotToken, ["Slack:AppToken"] = SlackServer.AppToken, ["Slack:ApiUrl"] = server.ApiUrl.AbsoluteUri }, "Production");
        using var http = new HttpClient();

        using var closed = await http.GetAsync(new Uri(host.Address, "readyz"), TestContext.Current.CancellationToken);
        using var open = await http.GetAsync(new Uri(_stage.Host.Address, "readyz"), TestContext.Current.CancellationToken);

        closed.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await closed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("ready\nnot ready: Slack's socket (none is open)");
        (await open.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("ready");
    }

    [Fact]
    public async Task Outside_development_nothing_is_taken_from_a_line_that_is_not_encrypted()
    {
        await using var server = await SlackServer.StartAsync();
        await using var host = await SlackHost.StartAsync(
            new() { ["Slack:BotToken"] = SlackServer.BotToken, ["Slack:AppToken"] = SlackServer.AppToken, ["Slack:ApiUrl"] = server.ApiUrl.AbsoluteUri }, "Production");

        await host.Log.Lines.UntilAsync(lines => lines.Any(line => line.Contains("an address that is not encrypted", StringComparison.Ordinal)), Deadline);

        server.Sockets.Opened.All.ShouldBeEmpty();
    }

    private JsonObject Envelope(string text)
    {
        var message = _stage.Write("Amy", null, text);
        return _stage.Payloads.Envelope(_stage.Payloads.Said(message, _stage.PlaceOf("Amy", null)));
    }

    private async Task<HttpStatusCode> PostUnsignedAsync()
    {
        using var http = new HttpClient();
        using var content = new StringContent("{}");
        using var response = await http.PostAsync(new Uri(_stage.Host.Address, "slack/events"), content, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
