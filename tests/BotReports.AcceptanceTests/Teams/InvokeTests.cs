using System.Net;
using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Conversations;
using BotReports.AcceptanceTests.Hosting;

namespace BotReports.AcceptanceTests.Teams;

/// <summary>Some requests want their answer in the response, in a shape that is written down.</summary>
public sealed class InvokeTests(SharedStage shared) : IClassFixture<SharedStage>
{
    private const string CardAction = "adaptiveCard/action";

    private readonly HttpStage _stage = shared.Stage;

    [Theory]
    [InlineData("composeExtension/query")]
    [InlineData("somethingNew")]
    public async Task What_the_bot_does_not_know_is_not_implemented(string name) =>
        (await _stage.InvokeAsync(Invoke(name, new JsonObject()))).Status.ShouldBe(HttpStatusCode.NotImplemented);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "action": { "type": "Action.Submit" } }""")]
    [InlineData("""{ "action": [] }""")]
    public async Task A_cards_action_that_is_none_gets_its_error_in_a_body_that_the_client_reads(string value)
    {
        var (status, body) = await _stage.InvokeAsync(Invoke(CardAction, JsonNode.Parse(value)!));

        status.ShouldBe(HttpStatusCode.OK);
        ((int)body!["statusCode"]!).ShouldBe(400);
        ((string?)body["type"]).ShouldBe("application/vnd.microsoft.error");
        ((string?)body["value"]!["message"]).ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_cards_action_that_fails_gets_an_error_too_and_its_sender_is_told_what_is_safe()
    {
        var invoke = Invoke(CardAction, JsonNode.Parse("""{ "action": { "type": "Action.Execute", "verb": "send", "data": { "command": "hello" } } }""")!);

        shared.Storage.Lose();
        var (status, body) = await _stage.InvokeAsync(invoke);
        shared.Storage.FindAgain();

        status.ShouldBe(HttpStatusCode.OK);
        ((int)body!["statusCode"]!).ShouldBe(500);
        ((string?)body["value"]!["message"]).ShouldNotBeNull().ShouldStartWith("I could not save that");
        ((string?)body["value"]!["message"]).ShouldBe(_stage.Connector.Calls.All[^1].Text);
    }

    private JsonObject Invoke(string name, JsonNode value)
    {
        var activity = _stage.MessageOf("");
        activity.Remove("text");
        (activity["type"], activity["name"], activity["value"]) = ("invoke", name, value);
        return activity;
    }
}
