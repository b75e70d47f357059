using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>That the server is as strict as Slack: a test that passes on it is worth something.</summary>
public sealed class SlackServerTests : IAsyncLifetime
{
    private readonly HttpClient _http = new();
    private SlackServer _server = null!;
    private SlackUser _amy = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await SlackServer.StartAsync();
        _amy = _server.Team.Add(new SlackUser("U0AMY0000", "amy", "Amy Shannon", "amy@example.org"));
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", SlackServer.BotToken);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task What_is_said_right_stands_in_the_chat_and_is_read_again()
    {
        var chat = (string)(await CallAsync("conversations.open", new { users = _amy.Id }))["channel"]!["id"]!;
        var root = (string)(await CallAsync("chat.postMessage", new { channel = chat, text = "one", metadata = new { event_type = "e", event_payload = new { id = 1 } } }))["ts"]!;
        await CallAsync("chat.postMessage", new { channel = chat, text = "two", thread_ts = root });
        await CallAsync("chat.update", new { channel = chat, ts = root, text = "three" });

        var history = await FormAsync("conversations.history", ("channel", chat), ("include_all_metadata", "true"));
        var replies = await FormAsync("conversations.replies", ("channel", chat), ("ts", root));

        history["messages"]!.AsArray().ShouldHaveSingleItem()!["text"]!.GetValue<string>().ShouldBe("three");
        history["messages"]![0]!["metadata"]!["event_type"]!.GetValue<string>().ShouldBe("e");
        replies["messages"]!.AsArray().Select(message => (string?)message!["text"]).ShouldBe(["three", "two"]);
        _server.Complaints.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_gets_in_without_the_bots_token_or_with_one_in_the_wrong_place()
    {
        (await CallAsync("auth.test", new { token = SlackServer.BotToken }))["error"]!.GetValue<string>().ShouldBe("not_allowed_token_type");
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "xoxb-other");
        (await CallAsync("auth.test", new { }))["error"]!.GetValue<string>().ShouldBe("invalid_auth");
        _http.DefaultRequestHeaders.Authorization = null;
        (await CallAsync("auth.test", new { }))["error"]!.GetValue<string>().ShouldBe("not_authed");

        _server.Complaints.All.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_method_that_reads_takes_no_json_and_json_says_that_it_is_utf8()
    {
        (await CallAsync("users.info", new { user = _amy.Id }))["error"]!.GetValue<string>().ShouldBe("invalid_form_data");
        (await PostAsync("auth.test", new StringContent("{}", new MediaTypeHeaderValue("application/json"))))["error"]!.GetValue<string>().ShouldBe("invalid_form_data");
        (await FormAsync("users.info", ("user", _amy.Id), ("include_locale", "true")))["user"]!["locale"]!.GetValue<string>().ShouldBe("en-GB");
    }

    [Fact]
    public async Task What_is_not_escaped_is_posted_as_slack_would_and_complained_about()
    {
        var answer = await CallAsync("chat.postMessage", new { channel = _server.Team.Channel("organizers").Id, text = "<!channel> look" });

        ((bool)answer["ok"]!).ShouldBeTrue();
        _server.Complaints.All.ShouldHaveSingleItem().ShouldContain("<!channel>");
    }

    [Fact]
    public async Task A_text_too_long_to_be_updated_and_nothing_at_all_are_refused()
    {
        var channel = _server.Team.Channel("organizers").Id;
        var ts = (string?)(await CallAsync("chat.postMessage", new { channel, text = "one" }))["ts"];

        (await CallAsync("chat.update", new { channel, ts, text = new string('a', 4_001) }))["error"]!.GetValue<string>().ShouldBe("msg_too_long");
        (await CallAsync("chat.postMessage", new { channel }))["error"]!.GetValue<string>().ShouldBe("no_text");
    }

    [Fact]
    public async Task A_trigger_opens_one_window_within_three_seconds_and_three_stand_on_each_other_at_most()
    {
        JsonObject View() => new() { ["type"] = "modal", ["title"] = new JsonObject { ["type"] = "plain_text", ["text"] = "a" }, ["blocks"] = new JsonArray(new JsonObject { ["type"] = "divider" }) };
        var trigger = _server.Views.NewTrigger(_amy.Id);
        ((bool)(await CallAsync("views.open", new { trigger_id = trigger, view = View() }))["ok"]!).ShouldBeTrue();
        (await CallAsync("views.open", new { trigger_id = trigger, view = View() }))["error"]!.GetValue<string>().ShouldBe("exchanged_trigger_id");

        var late = _server.Views.NewTrigger(_amy.Id);
        _server.Team.Time.Advance(TimeSpan.FromSeconds(4));
        (await CallAsync("views.open", new { trigger_id = late, view = View() }))["error"]!.GetValue<string>().ShouldBe("expired_trigger_id");

        var errors = new List<string?>();
        for (var window = 0; window < 3; window++)
        {
            errors.Add((string?)(await CallAsync("views.push", new { trigger_id = _server.Views.NewTrigger(_amy.Id), view = View() }))["error"]);
        }

        errors.ShouldBe([null, null, "push_limit_reached"]);
    }

    [Fact]
    public async Task Who_posts_faster_than_a_channel_takes_is_told_when_to_come_again()
    {
        _server.Pace = TimeSpan.FromSeconds(1);
        var channel = _server.Team.Channel("organizers").Id;
        await CallAsync("chat.postMessage", new { channel, text = "one" });

        using var answer = await _http.PostAsync(new Uri(_server.ApiUrl, "chat.postMessage"), Json(new { channel, text = "two" }), TestContext.Current.CancellationToken);
        _server.Team.Time.Advance(TimeSpan.FromSeconds(1));
        var later = await CallAsync("chat.postMessage", new { channel, text = "two" });

        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(1));
        ((bool)later["ok"]!).ShouldBeTrue();
    }

    [Fact]
    public async Task A_post_whose_answer_is_lost_stands_all_the_same()
    {
        var channel = _server.Team.Channel("organizers").Id;
        _server.Fail("chat.postMessage", SlackFault.AnswerLost(), SlackFault.Refused("fatal_error"));

        await Should.ThrowAsync<HttpRequestException>(() => CallAsync("chat.postMessage", new { channel, text = "one" }));
        (await CallAsync("chat.postMessage", new { channel, text = "two" }))["error"]!.GetValue<string>().ShouldBe("fatal_error");

        _server.Team.Messages.ShouldHaveSingleItem().Text.ShouldBe("one");
    }

    [Fact]
    public async Task A_file_is_handed_over_in_three_steps_and_fetched_with_the_token_alone()
    {
        var channel = _server.Team.ChatWith(_amy).Id;
        var asked = await FormAsync("files.getUploadURLExternal", ("filename", "report.md"), ("length", "5"));
        using var uploaded = await _http.PostAsync(new Uri((string)asked["upload_url"]!), new ByteArrayContent("words"u8.ToArray()), TestContext.Current.CancellationToken);
        var done = await CallAsync("files.completeUploadExternal", new { files = new[] { new { id = (string)asked["file_id"]!, title = "Report" } }, channel_id = channel });

        var address = new Uri((string)done["files"]![0]!["url_private"]!);
        (await _http.GetStringAsync(address, TestContext.Current.CancellationToken)).ShouldBe("words");
        _server.Complaints.All.ShouldBeEmpty();
        _http.DefaultRequestHeaders.Authorization = null;
        (await _http.GetStringAsync(address, TestContext.Current.CancellationToken)).ShouldContain("Sign in");
        _server.Complaints.All.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_response_url_is_good_for_five_answers()
    {
        var address = new Uri(_server.ResponseUrls.Grant(_amy.Id, _server.Team.ChatWith(_amy).Id));
        var statuses = new List<HttpStatusCode>();
        _http.DefaultRequestHeaders.Authorization = null;
        for (var use = 0; use < 6; use++)
        {
            using var answer = await _http.PostAsync(address, Json(new { text = "hello" }), TestContext.Current.CancellationToken);
            statuses.Add(answer.StatusCode);
        }

        statuses.ShouldBe([.. Enumerable.Repeat(HttpStatusCode.OK, 5), HttpStatusCode.NotFound]);
    }

    [Fact]
    public async Task What_was_not_asked_for_at_the_installation_is_refused()
    {
        _server.Scopes = new HashSet<string> { "im:history" };

        (await FormAsync("conversations.history", ("channel", _server.Team.ChatWith(_amy).Id)))["ok"]!.GetValue<bool>().ShouldBeTrue();
        (await FormAsync("users.info", ("user", _amy.Id)))["error"]!.GetValue<string>().ShouldBe("missing_scope");
    }

    private Task<JsonNode> CallAsync(string method, object arguments) => PostAsync(method, Json(arguments));

    private Task<JsonNode> FormAsync(string method, params (string Name, string Value)[] fields) =>
        PostAsync(method, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    private async Task<JsonNode> PostAsync(string method, HttpContent content)
    {
        using var answer = await _http.PostAsync(new Uri(_server.ApiUrl, method), content, TestContext.Current.CancellationToken);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
    }

    private static StringContent Json(object arguments) =>
        new(System.Text.Json.JsonSerializer.Serialize(arguments), Encoding.UTF8, "application/json");
}
