using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Conversations;
using BotReports.AcceptanceTests.Hosting;

namespace BotReports.AcceptanceTests.Teams;

/// <summary>Slash commands in a channel in Teams: only whoever asks sees the answer.</summary>
public sealed class TargetedMessagesTests : IAsyncLifetime
{
    private const string Channel = "plenary";

    private readonly TeamsHost _host = new();

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData("priority messages 4.1")]
    [InlineData("/priority messages 4.1")]
    public async Task A_slash_command_needs_no_mention_and_only_whoever_asks_sees_the_answer(string said)
    {
        await _host.PostAsync(Slash("Chris", said));

        _host.Connector.Calls.All.ShouldNotBeEmpty();
        _host.Connector.Calls.All.ShouldAllBe(call => call.Reader == "29:chris" && call.Conversation.StartsWith(TeamsActivities.IdOf(Channel)));
        _host.Connector.Calls.All[0].Text.ShouldContain("4.1");
        _host.Connector.Typing.All.ShouldBeEmpty();
        _host.Connector.Complaints.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_mention_is_answered_where_all_can_read_it()
    {
        await _host.PostAsync(_host.MessageIn(Channel, "Chris", "priority messages 4.1"));

        _host.Connector.Calls.All.ShouldHaveSingleItem().Reader.ShouldBeNull();
    }

    [Fact]
    public async Task Where_a_tenant_has_no_such_messages_the_answer_is_in_the_own_chat_and_a_line_says_so_once()
    {
        await _host.PostAsync(_host.Message("Chris", "hello"));
        var before = _host.Connector.Calls.All.Count;
        _host.Connector.HasTargetedMessages = false;

        await _host.PostAsync(Slash("Chris", "priority messages 4.1"));

        var calls = _host.Connector.Calls.All.Skip(before).ToList();
        calls.ShouldAllBe(call => call.Reader == null);
        calls.Where(call => call.Conversation == "a:chat-with-Chris").ShouldNotBeEmpty();
        calls.Where(call => call.Conversation != "a:chat-with-Chris").ShouldHaveSingleItem().Text.ShouldBe("I have answered in our own chat, where nobody else reads along.");
        _host.Connector.Complaints.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_asked_for_one_person_alone_is_never_answered_where_all_can_read_it()
    {
        _host.Connector.HasTargetedMessages = false;

        await _host.PostAsync(Slash("Chris", "priority messages 4.1"));

        _host.Connector.Calls.All.ShouldHaveSingleItem().Text.ShouldBe("I cannot answer here in a way that only you can read. Write it to me in our own chat.");
    }

    [Fact]
    public async Task What_concerns_only_whoever_presses_is_said_to_them_alone()
    {
        await _host.PostAsync(_host.PressIn(Channel, "Amy", new JsonObject { ["do"] = "nothing-known" }));

        _host.Connector.Calls.All.ShouldHaveSingleItem().Reader.ShouldBe("29:amy");
        _host.Connector.Complaints.All.ShouldBeEmpty();
    }

    private JsonObject Slash(string who, string words)
    {
        var message = _host.MessageIn(Channel, who, words);
        message["text"] = words;
        message["entities"] = new JsonArray();
        message["recipient"]!["isTargeted"] = true;
        return message;
    }
}
