using System.Net;
using BotReports.AcceptanceTests.Conversations;

namespace BotReports.AcceptanceTests.Hosting;

/// <summary>What <c>/api/messages</c> takes and what it does not.</summary>
public sealed class MessageEndpointTests(SharedStage shared) : IClassFixture<SharedStage>
{
    private readonly HttpStage _stage = shared.Stage;

    [Fact]
    public async Task The_process_is_alive_and_its_storage_answers()
    {
        (await _stage.GetAsync("/healthz")).ShouldBe(HttpStatusCode.OK);
        (await _stage.GetAsync("/readyz")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_message_of_a_local_client_is_answered() =>
        (await _stage.SayAsync("Chris", null, "hello")).ShouldNotBeEmpty();

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task What_a_page_of_another_site_could_send_unasked_is_refused(string contentType)
    {
        (await _stage.PostAsync(_stage.MessageOf("hello").ToJsonString(), contentType)).ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.UnsupportedMediaType);
        ShouldHaveSaidNothingTo("Amy");
    }

    [Theory]
    [InlineData("Host", "evil.example", HttpStatusCode.Unauthorized)]
    [InlineData("X-Forwarded-For", "203.0.113.7", HttpStatusCode.Unauthorized)]
    [InlineData("Forwarded", "for=203.0.113.7", HttpStatusCode.Unauthorized)]
    [InlineData("Origin", "http://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "http://localhost:1", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    public async Task What_a_tunnel_or_a_page_of_another_site_sends_is_refused(string header, string value, HttpStatusCode status)
    {
        (await _stage.PostAsync(_stage.MessageOf("hello").ToJsonString(), "application/json", (header, value))).ShouldBe(status);
        ShouldHaveSaidNothingTo("Amy");
    }

    [Theory]
    [InlineData("http://192.0.2.1:80/")]
    [InlineData("http://127.0.0.1.evil.example/")]
    [InlineData("http://user:secret@127.0.0.1:1/")]
    [InlineData("ftp://127.0.0.1:1/")]
    [InlineData("urn:nowhere")]
    public async Task Nobody_without_a_token_has_the_bot_send_elsewhere_than_to_this_machine(string service)
    {
        var activity = _stage.MessageOf("hello");
        activity["serviceUrl"] = service;

        (await _stage.PostAsync(activity.ToJsonString(), "application/json")).ShouldBe(HttpStatusCode.BadRequest);
        ShouldHaveSaidNothingTo("Amy");
    }

    [Fact]
    public async Task The_bot_sends_nothing_to_its_own_host()
    {
        var activity = _stage.MessageOf("hello");
        activity["serviceUrl"] = new Uri(_stage.Host.Address, "/console/").AbsoluteUri;

        (await _stage.PostAsync(activity.ToJsonString(), "application/json")).ShouldBe(HttpStatusCode.BadRequest);
        ShouldHaveSaidNothingTo("Amy");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"message\"")]
    [InlineData("{}")]
    [InlineData("""{ "type": "message" }""")]
    [InlineData("""{ "type": { "type": "message" } }""")]
    public async Task What_is_no_activity_is_refused(string body)
    {
        (await _stage.PostAsync(body, "application/json")).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("channelId")]
    [InlineData("from")]
    [InlineData("conversation")]
    [InlineData("recipient")]
    [InlineData("serviceUrl")]
    [InlineData("timestamp")]
    [InlineData("entities")]
    public async Task An_activity_with_nonsense_in_a_field_is_refused(string field)
    {
        var activity = _stage.MessageOf("hello");
        activity[field] = new System.Text.Json.Nodes.JsonArray { new System.Text.Json.Nodes.JsonArray() };

        (await _stage.PostAsync(activity.ToJsonString(), "application/json")).ShouldBe(HttpStatusCode.BadRequest);
    }

    /// <summary>A connection to 0.0.0.0 comes out on this machine: a bot that answered would be heard.</summary>
    [Theory]
    [InlineData("http://0.0.0.0")]
    [InlineData("http://127.0.0.1@0.0.0.0")]
    [InlineData("http://localhost.example.invalid")]
    [InlineData("https://169.254.169.254")]
    public async Task Nobody_can_make_the_bot_call_another_machine(string address)
    {
        var activity = _stage.MessageOf("hello");
        activity["serviceUrl"] = $"{address}:{_stage.Connector.ServiceUrl.Port}/emea/";

        (await _stage.DeliverAsync(activity)).ShouldBe(HttpStatusCode.BadRequest);
        ShouldHaveSaidNothingTo("Amy");
    }

    [Theory]
    [InlineData("file:///etc/hostname")]
    [InlineData("ftp://127.0.0.1/")]
    [InlineData("/emea/")]
    [InlineData("")]
    public async Task An_address_that_nobody_can_be_called_at_is_refused(string address)
    {
        var activity = _stage.MessageOf("hello");
        activity["serviceUrl"] = address;

        (await _stage.DeliverAsync(activity)).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("somethingNew")]
    [InlineData("messageReaction")]
    [InlineData("endOfConversation")]
    public async Task An_activity_that_means_nothing_to_the_bot_is_taken_and_left_alone(string type)
    {
        var activity = _stage.MessageOf("hello");
        activity["type"] = type;

        (await _stage.TellAsync(activity)).ShouldBeEmpty();
        ShouldHaveSaidNothingTo("Amy");
    }

    private void ShouldHaveSaidNothingTo(string who) => _stage.Connector.Calls.All.ShouldNotContain(call => TeamsActivities.NameOf(call.Conversation) == $"chat-with-{who}");
}
