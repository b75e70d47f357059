using System.Net;
using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Documents;

namespace BotReports.AcceptanceTests.Teams;

/// <summary>The command on any message in Teams: what it says becomes an answer or a note of whoever chooses it.</summary>
public sealed class AddToReportTests : IAsyncLifetime
{
    private const string Said = "<div><p>Cities &amp; towns <b>open</b> doors</p><ul><li>by night</li></ul><p><at id=\"0\">Ben Ito</at> counts</p></div>";
    private const string Read = "Cities & towns open doors\n• by night\n@Ben Ito counts";

    private readonly TeamsHost _host = new();

    public async ValueTask InitializeAsync()
    {
        await _host.InitializeAsync();
        await _host.PostAsync(_host.Message(text: "start 4.1"));
        await _host.PostAsync(_host.Message(text: "ok"));
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_message_is_offered_in_a_window_and_becomes_the_answer_to_the_open_question_once()
    {
        var window = await FetchAsync();
        var card = window["task"]!["value"]!["card"]!["content"]!.AsObject();
        card["body"]!.AsArray().Where(element => (string?)element!["type"] == "Input.Text").ShouldHaveSingleItem()!["value"]!.GetValue<string>().ShouldBe(Read);
        card.ToJsonString().ShouldNotContain("Somebody Else");
        var data = card["actions"]![0]!["data"]!.AsObject();
        data.ToJsonString().ShouldNotContain("Cities");

        var said = await SubmitAsync(data, "answer", Read);
        await SubmitAsync(data, "answer", Read);

        ((string?)said["task"]!["value"]).ShouldBe("I have answered in our own chat, where nobody else reads along.");
        Answers().ShouldBe([Read]);
        _host.Connector.Calls.All[^1].Conversation.ShouldBe("a:chat-with-Amy");
    }

    [Fact]
    public async Task The_window_is_in_the_language_that_its_person_asked_for()
    {
        await _host.PostAsync(_host.Message(text: "language french"));

        (await FetchAsync())["task"]!["value"]!["title"]!.GetValue<string>().ShouldBe("Ajouter au rapport");
    }

    [Fact]
    public async Task It_can_become_a_note()
    {
        var data = (await FetchAsync())["task"]!["value"]!["card"]!["content"]!["actions"]![0]!["data"]!.AsObject();

        await SubmitAsync(data, "note", "submit");

        Answers().ShouldBeEmpty();
        EmbeddedStorage.Report(_host.Folder, "4.1")["notes"]!.ToJsonString().ShouldContain("submit");
        EmbeddedStorage.Report(_host.Folder, "4.1")["submission"].ShouldBeNull();
    }

    [Fact]
    public async Task What_was_opened_for_one_report_is_not_put_into_another()
    {
        var data = (await FetchAsync())["task"]!["value"]!["card"]!["content"]!["actions"]![0]!["data"]!.AsObject();
        await _host.PostAsync(_host.Message(text: "start 4.2"));
        await _host.PostAsync(_host.Message(text: "ok"));

        ((string?)(await SubmitAsync(data, "answer", "words"))["task"]!["value"]).ShouldNotBeNull().ShouldStartWith("You work on another report");
    }

    [Fact]
    public async Task Whoever_fills_no_report_is_told_so()
    {
        var invoke = Invoke("composeExtension/fetchTask", Payload());
        invoke["from"]!["aadObjectId"] = "00000000-0000-0000-0000-0000000000ff";

        ((string?)(await AnswerAsync(invoke))["task"]!["type"]).ShouldBe("message");
    }

    [Fact]
    public async Task A_command_that_is_not_ours_is_not_answered()
    {
        var invoke = Invoke("composeExtension/fetchTask", Payload());
        invoke["value"]!["commandId"] = "another";

        (await _host.PostTextAsync(invoke.ToJsonString(), invoke)).ShouldBe(HttpStatusCode.NotImplemented);
    }

    private Task<JsonNode> FetchAsync() => AnswerAsync(Invoke("composeExtension/fetchTask", Payload()));

    private Task<JsonNode> SubmitAsync(JsonObject data, string choice, string words)
    {
        var sent = data.DeepClone().AsObject();
        (sent["as"], sent["words"]) = (choice, words);
        return AnswerAsync(Invoke("composeExtension/submitAction", new JsonObject { ["commandId"] = "add_to_report", ["commandContext"] = "message", ["data"] = sent }));
    }

    private async Task<JsonNode> AnswerAsync(JsonObject invoke)
    {
        var (status, body) = await _host.AskAsync(invoke);
        status.ShouldBe(HttpStatusCode.OK);
        return body.ShouldNotBeNull();
    }

    /// <summary>Chosen on a message in a channel, by Amy.</summary>
    private JsonObject Invoke(string name, JsonObject value)
    {
        var activity = _host.Message();
        activity.Remove("text");
        (activity["type"], activity["name"], activity["value"]) = ("invoke", name, value);
        (activity["conversation"]!["id"], activity["conversation"]!["conversationType"]) = ("19:general@thread.tacv2;messageid=17", "channel");
        return activity;
    }

    private static JsonObject Payload() => new()
    {
        ["commandId"] = "add_to_report",
        ["commandContext"] = "message",
        ["messagePayload"] = new JsonObject
        {
            ["id"] = "1795829066",
            ["from"] = new JsonObject { ["user"] = new JsonObject { ["id"] = "someone", ["displayName"] = "Somebody Else" } },
            ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = Said },
        },
    };

    private IReadOnlyList<string> Answers() =>
        [.. EmbeddedStorage.Report(_host.Folder, "4.1")["fields"]?["examples"]?["answers"]?.AsArray().Select(answer => (string)answer!["wording"]!["text"]!) ?? []];
}
