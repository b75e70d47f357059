using System.Net;
using BotReports.AcceptanceTests.Conversations;
using BotReports.AcceptanceTests.Documents;
using BotReports.Bot.Turns;

namespace BotReports.AcceptanceTests.Hosting;

/// <summary>The storage goes and comes back while the host runs.</summary>
public sealed class StorageLossTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData(StorageKind.Embedded)]
    [InlineData(StorageKind.Azurite)]
    public async Task A_host_without_its_storage_is_alive_but_not_ready(StorageKind kind)
    {
        using var storage = await HostStorage.CreateAsync(kind, azurite);
        await using var stage = await HttpStage.OpenAsync(storage);
        (await stage.GetAsync("/readyz")).ShouldBe(HttpStatusCode.OK);

        storage.Lose();
        (await stage.GetAsync("/readyz")).ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await stage.GetAsync("/healthz")).ShouldBe(HttpStatusCode.OK);

        storage.FindAgain();
        (await stage.GetAsync("/readyz")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Whoever_writes_before_the_container_is_there_waits_for_it_and_writes_once()
    {
        using var storage = await HostStorage.CreateAsync(StorageKind.Azurite, azurite);
        storage.Lose();
        await using var stage = await HttpStage.OpenAsync(storage);

        var hello = stage.MessageOf("hello");
        var delivery = stage.DeliverAsync(hello);
        storage.FindAgain();
        (await delivery).ShouldBe(HttpStatusCode.OK);
        await stage.UntilThroughAsync(hello);

        stage.Connector.Calls.All.ShouldHaveSingleItem().Text.ShouldContain("Which session do you report on?");
        (await stage.GetAsync("/readyz")).ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(StorageKind.Embedded)]
    [InlineData(StorageKind.Azurite)]
    public async Task Whose_answer_could_not_be_written_is_told_so_and_can_send_it_again(StorageKind kind)
    {
        using var storage = await HostStorage.CreateAsync(kind, azurite);
        await using var stage = await HttpStage.OpenAsync(storage);
        await ShortReport.BeginAsync(stage);

        storage.Lose();
        var told = await stage.SayAsync("Amy", null, ShortReport.FirstAnswer);

        told.ShouldStartWith("I could not save that");
        told.ShouldNotContain("✓");

        storage.FindAgain();
        var answered = await stage.SayAsync("Amy", null, ShortReport.FirstAnswer);

        answered.ShouldContain("✓ 1.1 “");
        answered.ShouldContain("example 2 of 4");
        await stage.Host.KillAsync();
        (await storage.ReadReportAsync()).ShouldHoldOnce(ShortReport.FirstAnswer);
    }

    [Fact]
    public async Task Whose_answer_is_written_while_the_storages_own_answers_are_cut_is_not_asked_to_send_it_again_and_is_told_later()
    {
        using var storage = await HostStorage.CreateAsync(StorageKind.Azurite, azurite);
        await using var stage = await HttpStage.OpenAsync(storage, [$"--Storage:Patience={StoragePatience.OfChannels.Longest}"]);
        await ShortReport.BeginAsync(stage);

        storage.CutAnswersFromNextWrite();
        var told = await stage.SayAsync("Amy", null, ShortReport.FirstAnswer);
        var before = stage.Connector.Calls.Count;
        storage.FindAgain();
        await stage.Connector.Calls.UntilAsync(calls => calls.Skip(before).Any(call => call.Text.Contains("saved after all", StringComparison.Ordinal)), TimeSpan.FromSeconds(60));

        told.ShouldStartWith("I do not know yet whether that is saved");
        await stage.Host.KillAsync();
        (await storage.ReadReportAsync()).ShouldHoldOnce(ShortReport.FirstAnswer);
    }

    [Theory]
    [InlineData(StorageKind.Embedded)]
    [InlineData(StorageKind.Azurite)]
    public async Task A_submission_that_could_not_be_written_is_not_posted(StorageKind kind)
    {
        using var storage = await HostStorage.CreateAsync(kind, azurite);
        await using var stage = await HttpStage.OpenAsync(storage);
        await stage.SayAsync("Olga", "organizers", "use this channel");
        await ShortReport.FillAsync(stage);

        storage.Lose();
        (await stage.SayAsync("Amy", null, "yes")).ShouldStartWith("I could not save that");
        storage.FindAgain();

        await stage.SayAsync("Amy", null, "submit");
        var submitted = await stage.SayAsync("Amy", null, "yes", expected: "#organizers");

        submitted.ShouldContain("#organizers");
        stage.Connector.Calls.All.Count(call => call.Conversation == TeamsActivities.IdOf("organizers")).ShouldBe(1);
    }
}
