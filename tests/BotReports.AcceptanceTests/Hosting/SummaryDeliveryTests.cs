using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Conversations;
using BotReports.AcceptanceTests.Documents;
using BotReports.Bot.Conversations;

namespace BotReports.AcceptanceTests.Hosting;

/// <summary>A submitted report's summary comes to the organizers' channel once, whatever happens on the way, and is kept up to date there.</summary>
public sealed class SummaryDeliveryTests(AzuriteFixture azurite)
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    private static readonly string Organizers = TeamsActivities.IdOf("organizers");

    [Theory]
    [InlineData(StorageKind.Embedded)]
    [InlineData(StorageKind.Azurite)]
    public async Task A_change_after_submission_updates_the_message_where_it_stands(StorageKind kind)
    {
        using var storage = await HostStorage.CreateAsync(kind, azurite);
        await using var stage = await HttpStage.OpenAsync(storage);
        await ShortReport.SubmitAsync(stage);

        await stage.SayAsync("Amy", null, "A thought that came after the submission.");
        await stage.UntilDeliveredAsync(2);
        await stage.RestartAsync();
        await stage.SayAsync("Amy", null, "Another one, after the process was killed.");
        await stage.UntilDeliveredAsync(3);

        var posts = PostsIn(stage);
        posts.Select(call => call.Method).ShouldBe(["POST", "PUT", "PUT"]);
        posts.Select(call => call.Id).Distinct().ShouldHaveSingleItem();
        posts[1].Text.ShouldContain("A thought that came after the submission.");
        posts[2].Text.ShouldContain("Another one, after the process was killed.");
    }

    [Fact]
    public async Task Whoever_follows_a_summary_reads_in_its_thread_that_it_has_changed()
    {
        using var storage = HostStorage.Embedded();
        await using var stage = await HttpStage.OpenAsync(storage);
        await ShortReport.SubmitAsync(stage);

        await stage.SayAsync("Amy", null, "A thought that came after the submission.");
        var news = (await stage.Connector.Calls.UntilAsync(calls => calls.Any(call => call.IsNews), Deadline)).Single(call => call.IsNews);

        news.Conversation.ShouldBe(ChannelThread.Under(Organizers, PostsIn(stage)[0].Id));
        news.Text.ShouldStartWith("Updated");
        news.Text.ShouldNotContain("A thought");
    }

    [Theory]
    [InlineData(StorageKind.Embedded)]
    [InlineData(StorageKind.Azurite)]
    public async Task A_summary_that_the_channel_refused_is_owed_across_a_crash_and_posted_once(StorageKind kind)
    {
        using var storage = await HostStorage.CreateAsync(kind, azurite);
        await using var stage = await HttpStage.OpenAsync(storage);
        await stage.SayAsync("Olga", "organizers", "use this channel");
        await ShortReport.FillAsync(stage);

        stage.Connector.Refuse(Organizers, int.MaxValue);
        await stage.SayAsync("Amy", null, "yes");
        await stage.Host.Output.UntilAsync(lines => lines.Any(line => line.Contains("could not be delivered", StringComparison.Ordinal)), Deadline);
        PostsIn(stage).ShouldBeEmpty();
        await stage.Host.KillAsync();
        (await OwedAsync(storage)).ShouldBeTrue();

        stage.Connector.Refuse(Organizers, 0);
        await stage.Host.StartAgainAsync();
        await stage.UntilDeliveredAsync(1);
        await stage.RestartAsync();
        await stage.SayAsync("Amy", null, "status");

        PostsIn(stage).ShouldHaveSingleItem().Method.ShouldBe("POST");
        await stage.Host.KillAsync();
        (await OwedAsync(storage)).ShouldBeFalse();
    }

    private static List<ConnectorCall> PostsIn(HttpStage stage) => [.. stage.Connector.Calls.All.Where(call => call.Conversation == Organizers)];

    private static async Task<bool> OwedAsync(HostStorage storage)
    {
        var summary = (await storage.ReadReportAsync())["summary"]!;
        return Number(summary["owedRevision"]) > Number(summary["shownRevision"]);
    }

    private static int Number(JsonNode? node) => (int?)node ?? 0;
}
