using BotReports.AcceptanceTests.Documents;
using BotReports.AcceptanceTests.Hosting;

namespace BotReports.AcceptanceTests.Conversations;

/// <summary>A host that runs carries out what somebody asks for in their chat, and says there that it is done.</summary>
public sealed class ErasureOverHttpTests(AzuriteFixture azurite)
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(StorageKind.Embedded)]
    [InlineData(StorageKind.Azurite)]
    public async Task Whoever_wants_to_be_erased_is_taken_out_of_the_storage_and_told(StorageKind kind)
    {
        using var storage = await HostStorage.CreateAsync(kind, azurite);
        await using var stage = await HttpStage.OpenAsync(storage);
        await stage.SayAsync("Amy", null, "start 4.1");
        await stage.SayAsync("Amy", null, "ok");
        await stage.SayAsync("Amy", null, "Sanctuary cities");
        (await storage.ReadReportAsync()).ToJsonString().ShouldContain("Amy Shannon");

        await stage.SayAsync("Amy", null, "erase me");
        await stage.PressAsync("Amy", null, "Take the words away too");
        await stage.SayAsync("Amy", null, "yes");
        await stage.Connector.Calls.UntilAsync(calls => calls.Any(call => call.Text.Contains("It is done", StringComparison.Ordinal)), Deadline);

        var report = (await storage.ReadReportAsync()).ToJsonString();
        report.ShouldNotContain("Amy Shannon");
        report.ShouldNotContain("Sanctuary cities");
        (await stage.SayAsync("Amy", null, "status")).ShouldContain("not working on a report");
    }
}
