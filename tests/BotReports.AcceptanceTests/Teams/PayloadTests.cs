using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Conversations;
using BotReports.AcceptanceTests.Hosting;

namespace BotReports.AcceptanceTests.Teams;

/// <summary>What the Microsoft 365 Agents Playground really sends, as it was recorded: each of it is taken, and answered where it came from.</summary>
public sealed class PayloadTests(SharedStage shared) : IClassFixture<SharedStage>
{
    private readonly HttpStage _stage = shared.Stage;

    public static TheoryData<string> Payloads => [.. Directory.EnumerateFiles(Folder(), "*.json").Select(path => Path.GetFileNameWithoutExtension(path)!).Order()];

    [Theory]
    [MemberData(nameof(Payloads))]
    public async Task A_recorded_activity_is_taken(string payload)
    {
        var activity = await ReadAsync(payload);

        var (status, _) = await _stage.InvokeAsync(activity);

        status.ShouldBe(HttpStatusCode.OK);
        _stage.Connector.Complaints.All.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("msteams-message_personal")]
    [InlineData("msteams-message_channel")]
    [InlineData("msteams-message_groupChat")]
    [InlineData("emulator-message_personal")]
    public async Task A_message_is_answered_in_its_own_conversation_and_thread(string payload)
    {
        var activity = await ReadAsync(payload);
        activity["id"] = $"thread-{payload}";

        await _stage.InvokeAsync(activity);
        await _stage.UntilThroughAsync(activity);

        _stage.Connector.Calls.All.Where(call => call.ReplyTo == $"thread-{payload}").ShouldNotBeEmpty();
        _stage.Connector.Calls.All.Where(call => call.ReplyTo == $"thread-{payload}").ShouldAllBe(call => call.Conversation == (string)activity["conversation"]!["id"]!);
    }

    [Theory]
    [InlineData("msteams-message_channel")]
    [InlineData("msteams-message_groupChat")]
    public async Task What_people_say_to_each_other_is_left_alone_even_where_the_bot_may_read_it(string payload)
    {
        var activity = await ReadAsync(payload);
        (activity["id"], activity["text"], activity["entities"]) = ($"among-others-{payload}", "help me with the chairs, please", new JsonArray());

        var (status, _) = await _stage.InvokeAsync(activity);

        status.ShouldBe(HttpStatusCode.OK);
        _stage.Connector.Calls.All.ShouldNotContain(call => call.ReplyTo == $"among-others-{payload}");
    }

    private async Task<JsonObject> ReadAsync(string payload)
    {
        var activity = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Folder(), $"{payload}.json"), TestContext.Current.CancellationToken))!.AsObject();
        activity["serviceUrl"] = _stage.Connector.ServiceUrl.AbsoluteUri;
        return activity;
    }

    private static string Folder([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "payloads");
}
