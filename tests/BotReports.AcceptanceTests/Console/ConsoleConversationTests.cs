using System.Net;
using BotReports.AcceptanceTests.Documents;
using Microsoft.Bot.Schema;

namespace BotReports.AcceptanceTests.Console;

public sealed class ConsoleConversationTests : IAsyncLifetime
{
    private ConsoleHost _host = null!;
    private ConsoleClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await ConsoleHost.StartAsync();
        _client = new ConsoleClient(_host.Address);
    }

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return _host.DisposeAsync();
    }

    [Fact]
    public async Task The_answer_is_there_when_the_post_returns()
    {
        await _client.SayAsync("rapporteur", "hello");

        (await _client.WordsAsync("rapporteur")).ShouldBe(["hello", "You said: hello"]);
    }

    [Fact]
    public async Task The_bot_learns_who_speaks_where_and_in_which_language()
    {
        await _client.PostAsync("console/messages", new { id = Guid.NewGuid(), conversation = "organizers", text = "status", locale = "fr-FR" });

        var activity = _host.Bot.LastTurn!.Activity;
        activity.ChannelId.ShouldBe("console");
        activity.From.Id.ShouldBe("olga.organizer");
        ((string?)activity.From.Properties["email"]).ShouldBe("organizer@example.org");
        activity.Recipient.Id.ShouldBe("botreports");
        activity.Conversation.ConversationType.ShouldBe("channel");
        activity.Conversation.IsGroup.ShouldBe(true);
        activity.Locale.ShouldBe("fr-FR");
        activity.ServiceUrl.ShouldBe("urn:botreports:console");
    }

    [Fact]
    public async Task A_pressed_button_arrives_as_a_value_without_text()
    {
        await _client.PostAsync(
            "console/messages", new { id = Guid.NewGuid(), conversation = "chair", title = "Go on", value = new { command = "next" }, replyTo = "the-card" });

        (await _client.WordsAsync("chair")).ShouldBe(["Go on", "You pressed next"]);
        _host.Bot.LastTurn!.Activity.Text.ShouldBeNull();
        _host.Bot.LastTurn.Activity.ReplyToId.ShouldBe("the-card");
    }

    [Fact]
    public async Task A_message_posted_twice_is_one_activity()
    {
        var said = ConsoleClient.Said("rapporteur", "hello", Guid.NewGuid());

        var answers = await Task.WhenAll(_client.PostAsync("console/messages", said), _client.PostAsync("console/messages", said));

        answers.ShouldBe([HttpStatusCode.OK, HttpStatusCode.OK]);
        _host.Bot.Heard.ShouldBe(1);
        (await _client.WordsAsync("rapporteur")).ShouldBe(["hello", "You said: hello"]);
    }

    [Fact]
    public async Task A_message_that_the_bot_failed_on_is_brought_to_it_again()
    {
        var said = ConsoleClient.Said("rapporteur", "fail once", Guid.NewGuid());

        (await _client.PostAsync("console/messages", said)).ShouldBe(HttpStatusCode.InternalServerError);
        (await _client.PostAsync("console/messages", said)).ShouldBe(HttpStatusCode.OK);

        (await _client.WordsAsync("rapporteur")).ShouldBe(["fail once", "You said: fail once"]);
    }

    [Fact]
    public async Task The_history_is_the_same_after_a_restart()
    {
        await _client.SayAsync("rapporteur", "hello");
        await _client.SayAsync("chair", "مرحبا");
        var before = (await _client.HistoryAsync()).Select(change => change.Change.ToJsonString());

        await _host.RestartAsync();

        (await _client.HistoryAsync()).Select(change => change.Change.ToJsonString()).ShouldBe(before);
    }

    [Fact]
    public async Task A_document_that_cannot_be_read_costs_one_message_and_its_name_is_not_used_again()
    {
        await _client.SayAsync("chair", "hello");
        await _host.StopAsync();
        await EmbeddedStorage.PutAsync(_host.Folder, "channels/console/chair/00000005.json", "{"u8.ToArray());

        await _host.StartAgainAsync();
        await _client.SayAsync("chair", "again");
        await _client.SayAsync("chair", "and again");

        (await _client.WordsAsync("chair")).ShouldBe(["hello", "You said: hello", "again", "You said: again", "and again", "You said: and again"]);
        EmbeddedStorage.Find(_host.Folder, "channels/console/chair/00000005.json").ShouldBe("{");
    }

    [Fact]
    public async Task A_card_is_updated_in_place_even_after_a_restart()
    {
        await _client.SayAsync("organizers", "card");
        await _client.SayAsync("organizers", "thanks");
        await _host.RestartAsync();

        await _client.SayAsync("organizers", "update");

        var words = await _client.WordsAsync("organizers");
        words.Count.ShouldBe(5);
        words[1].ShouldContain("The second state");
        var card = (await _client.HistoryAsync())[1].Change;
        ((string?)card["kind"]).ShouldBe("update");
        card["message"]!["edited"].ShouldNotBeNull();
    }

    [Fact]
    public async Task A_card_that_is_sent_twice_is_shown_once()
    {
        await _client.SayAsync("organizers", "card");
        await _client.SayAsync("organizers", "card");

        (await _client.WordsAsync("organizers")).Count(words => words.Contains("The first state", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task An_update_of_a_message_that_is_not_there_adds_it()
    {
        await _client.SayAsync("organizers", "update");
        await _client.SayAsync("organizers", "card");

        (await _client.WordsAsync("organizers")).Count(words => words.Contains("A card", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_page_that_was_away_gets_only_what_has_changed()
    {
        await _client.SayAsync("organizers", "card");
        await _client.SayAsync("organizers", "hello");
        var seen = (await _client.HistoryAsync())[^1].Id;

        await _client.SayAsync("organizers", "delete");

        var changes = (await _client.HistoryAsync(seen)).Select(change => (string?)change.Change["kind"]);
        changes.ShouldBe(["delete", "update", "ready"], ignoreOrder: true);
        (await _client.WordsAsync("organizers")).ShouldBe(["card", "hello", "You said: hello", "delete"]);
    }

    [Fact]
    public async Task A_page_that_knows_another_history_starts_anew()
    {
        await _client.SayAsync("chair", "hello");

        ((string?)(await _client.HistoryAsync("1000"))[0].Change["kind"]).ShouldBe("reset");
    }

    [Fact]
    public async Task The_bot_can_speak_first_in_another_conversation()
    {
        await _client.SayAsync("rapporteur", "tell the organizers");

        (await _client.WordsAsync("organizers")).ShouldBe(["News for you"]);
    }

    [Fact]
    public async Task Somebody_new_is_welcomed_once()
    {
        await _client.PostAsync("console/arrivals", new { conversation = "chair" });
        await _client.PostAsync("console/arrivals", new { conversation = "chair" });
        await _host.RestartAsync();
        await _client.PostAsync("console/arrivals", new { conversation = "chair" });

        (await _client.WordsAsync("chair")).ShouldBe(["Welcome, Chris Chair"]);
    }

    [Fact]
    public async Task A_silent_stream_beats_so_that_a_dead_one_is_noticed()
    {
        await using var events = _client.EventTypesAsync(TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        await events.MoveNextAsync();
        events.Current.ShouldBe("message", "an empty history is complete at once");

        var beat = events.MoveNextAsync().AsTask();
        while (!beat.IsCompleted)
        {
            _host.Clock.Advance(TimeSpan.FromSeconds(5));
            await Task.WhenAny(beat, Task.Delay(20, TestContext.Current.CancellationToken));
        }

        events.Current.ShouldBe("beat");
    }

    [Fact]
    public async Task A_message_carries_the_time_of_the_server()
    {
        await _client.SayAsync("chair", "hello");

        _host.Bot.LastTurn!.Activity.Timestamp.ShouldBe(_host.Clock.GetUtcNow());
    }

    [Theory]
    [InlineData("""{ "id": "8a5f4b3c-1f57-4a52-9d2c-1f0c8d1a7a11", "conversation": "nowhere", "text": "hello" }""")]
    [InlineData("""{ "id": "8a5f4b3c-1f57-4a52-9d2c-1f0c8d1a7a11", "conversation": "../chair", "text": "hello" }""")]
    [InlineData("""{ "id": "not a guid", "conversation": "chair", "text": "hello" }""")]
    [InlineData("""{ "conversation": "chair", "text": "hello" }""")]
    [InlineData("""{ "id": "8a5f4b3c-1f57-4a52-9d2c-1f0c8d1a7a11", "conversation": "chair" }""")]
    [InlineData("""{ "id": "8a5f4b3c-1f57-4a52-9d2c-1f0c8d1a7a11", "conversation": "chair", "text": " " }""")]
    [InlineData("""{ "id": "8a5f4b3c-1f57-4a52-9d2c-1f0c8d1a7a11", "conversation": "chair", "value": 5 }""")]
    [InlineData("null")]
    [InlineData("{")]
    public async Task What_is_no_message_is_refused(string body)
    {
        using var http = new HttpClient();
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");

        using var response = await http.PostAsync(new Uri(_host.Address, "console/messages"), content, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        _host.Bot.Heard.ShouldBe(0);
    }
}
