using BotReports.AcceptanceTests.Hosting;

namespace BotReports.AcceptanceTests.Conversations;

/// <summary>Where a channel of the Bot Framework has no files, text is said as text, and of the rest the bot says so. Teams has files of its own.</summary>
public sealed class ExportOverHttpTests
{
    [Fact]
    public async Task Markdown_comes_as_a_message_and_of_other_files_the_bot_says_that_it_cannot()
    {
        using var storage = HostStorage.Embedded();
        await using var stage = await HttpStage.OpenAsync(storage);
        await stage.SayAsync("Amy", null, "start 4.1");
        await stage.SayAsync("Amy", null, "ok");
        await stage.SayAsync("Amy", null, "Sanctuary cities");

        (await ExportAsync(stage, "export markdown")).ShouldContain("1. Sanctuary cities\n2. *not answered*");
        (await ExportAsync(stage, "export word")).ShouldBe("I cannot hand over files here yet; “export markdown” gives you the report as text, unless it is very long.");
    }

    private static Task<string> ExportAsync(HttpStage stage, string said)
    {
        var message = stage.MessageOf(said);
        message["channelId"] = "emulator";
        return stage.TellAsync(message);
    }
}
