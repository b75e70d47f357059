using System.Net;
using BotReports.AcceptanceTests.Conversations;
using BotReports.AcceptanceTests.Documents;

namespace BotReports.AcceptanceTests.Hosting;

/// <summary>Channels repeat what they were not quickly told about. A message that comes again changes nothing.</summary>
public sealed class RedeliveryTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData(StorageKind.Embedded)]
    [InlineData(StorageKind.Azurite)]
    public async Task An_answer_that_comes_many_times_at_once_is_stored_and_answered_once(StorageKind kind)
    {
        using var storage = await HostStorage.CreateAsync(kind, azurite);
        await using var stage = await HttpStage.OpenAsync(storage);
        await ShortReport.BeginAsync(stage);
        var before = stage.Connector.Calls.All.Count;
        var answer = stage.MessageOf(ShortReport.FirstAnswer);

        var statuses = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => stage.DeliverAsync(answer)));

        statuses.ShouldAllBe(status => status == HttpStatusCode.OK);
        await stage.UntilThroughAsync(answer);
        stage.Connector.Calls.All.Skip(before).ShouldHaveSingleItem().Text.ShouldContain("example 2 of 4");
        await ShouldHoldTheAnswerOnceAsync(stage, storage);
    }

    [Theory]
    [InlineData(StorageKind.Embedded)]
    [InlineData(StorageKind.Azurite)]
    public async Task An_answer_that_comes_again_after_a_crash_is_stored_once_and_the_next_question_is_asked(StorageKind kind)
    {
        using var storage = await HostStorage.CreateAsync(kind, azurite);
        await using var stage = await HttpStage.OpenAsync(storage);
        await ShortReport.BeginAsync(stage);
        var answer = stage.MessageOf(ShortReport.FirstAnswer);
        await stage.TellAsync(answer);

        await stage.RestartAsync();
        var said = await stage.TellAsync(answer);

        said.ShouldStartWith("I have that message already; nothing was stored twice.");
        said.ShouldContain("example 2 of 4");
        await ShouldHoldTheAnswerOnceAsync(stage, storage);
    }

    [Theory]
    [InlineData(StorageKind.Embedded)]
    [InlineData(StorageKind.Azurite)]
    public async Task A_submission_that_comes_again_after_a_crash_changes_nothing_and_posts_nothing_more(StorageKind kind)
    {
        using var storage = await HostStorage.CreateAsync(kind, azurite);
        await using var stage = await HttpStage.OpenAsync(storage);
        await ShortReport.SubmitAsync(stage);
        var submission = stage.Sent.Values.Last();
        await stage.Host.KillAsync();
        var before = await ReadAsync(storage);

        await stage.Host.StartAgainAsync();
        await stage.TellAsync(submission);
        await stage.Host.KillAsync();

        (await ReadAsync(storage)).ShouldBe(before);
        stage.Connector.Calls.All.Count(call => call.Conversation == TeamsActivities.IdOf("organizers")).ShouldBe(1);
    }

    /// <summary>The report, without which question its rapporteur was shown last.</summary>
    private static async Task<string> ReadAsync(HostStorage storage)
    {
        var report = (await storage.ReadReportAsync()).AsObject();
        report.Remove("conversations").ShouldBeTrue();
        return report.ToJsonString();
    }

    private static async Task ShouldHoldTheAnswerOnceAsync(HttpStage stage, HostStorage storage)
    {
        await stage.Host.KillAsync();
        (await storage.ReadReportAsync()).ShouldHoldOnce(ShortReport.FirstAnswer);
    }
}
