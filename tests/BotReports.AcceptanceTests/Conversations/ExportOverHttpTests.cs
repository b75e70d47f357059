using BotReports.AcceptanceTests.Documents;
using BotReports.AcceptanceTests.Hosting;

namespace BotReports.AcceptanceTests.Conversations;

/// <summary>Over the Bot Framework's protocol there are no files yet: text is said as text, and of the rest the bot says so.</summary>
public sealed class ExportOverHttpTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Markdown_comes_as_a_message_and_of_other_files_the_bot_says_that_it_cannot()
    {
        using var storage = await HostStorage.CreateAsync(StorageKind.Files, azurite);
        await using var stage = await HttpStage.OpenAsync(storage);
        await stage.SayAsync("Amy", null, "start 4.1");
        await stage.SayAsync("Amy", null, "ok");
        await stage.SayAsync("Amy", null, "Sanctuary cities");

        (await stage.SayAsync("Amy", null, "export markdown")).ShouldContain("1. Sanctuary cities\n2. *not answered*");
        (await stage.SayAsync("Amy", null, "export word")).ShouldBe("I cannot hand over files here yet; “export markdown” gives you the report as text, unless it is very long.");
    }
}
