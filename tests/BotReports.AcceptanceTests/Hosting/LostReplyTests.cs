using System.Net;
using BotReports.AcceptanceTests.Conversations;

namespace BotReports.AcceptanceTests.Hosting;

/// <summary>An answer is stored, and what the bot says to it does not arrive.</summary>
public sealed class LostReplyTests : IAsyncLifetime
{
    private readonly HostStorage _storage = HostStorage.Embedded();
    private HttpStage _stage = null!;

    public async ValueTask InitializeAsync()
    {
        _stage = await HttpStage.OpenAsync(_storage);
        await ShortReport.BeginAsync(_stage);
    }

    public async ValueTask DisposeAsync()
    {
        await _stage.DisposeAsync();
        _storage.Dispose();
    }

    [Fact]
    public async Task Who_is_not_shown_the_next_question_is_told_that_the_answer_is_safe_by_the_next_reply_and_goes_on()
    {
        var answer = _stage.MessageOf(ShortReport.FirstAnswer);
        _stage.Connector.Refuse(ChatOf(answer), int.MaxValue);
        (await _stage.DeliverAsync(answer)).ShouldBe(HttpStatusCode.OK, "The answer is stored, whatever becomes of the reply.");
        await _stage.UntilThroughAsync(answer);
        _stage.Connector.Refuse(ChatOf(answer), 0);

        var next = await _stage.SayAsync("Amy", null, "continue");

        next.ShouldContain("✓ 1.1 “");
        next.ShouldContain("example 2 of 4");
        await ShouldHoldTheAnswerOnceAsync();
    }

    [Fact]
    public async Task Who_cannot_be_told_anything_is_not_told_off_when_the_channel_brings_the_answer_again_to_another_life_of_the_host()
    {
        var answer = _stage.MessageOf(ShortReport.FirstAnswer);
        _stage.Connector.Refuse(ChatOf(answer), int.MaxValue);
        await _stage.DeliverAsync(answer);
        await _stage.UntilThroughAsync(answer);
        _stage.Connector.Refuse(ChatOf(answer), 0);

        await _stage.RestartAsync();
        var said = await _stage.TellAsync(answer);

        said.ShouldContain("nothing was stored twice");
        said.ShouldContain("example 2 of 4");
        await ShouldHoldTheAnswerOnceAsync();
    }

    private static string ChatOf(System.Text.Json.Nodes.JsonObject activity) => (string)activity["conversation"]!["id"]!;

    private async Task ShouldHoldTheAnswerOnceAsync()
    {
        await _stage.Host.KillAsync();
        (await _storage.ReadReportAsync()).ShouldHoldOnce(ShortReport.FirstAnswer);
    }
}
