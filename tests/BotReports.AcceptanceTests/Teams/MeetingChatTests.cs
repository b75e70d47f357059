using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Documents;

namespace BotReports.AcceptanceTests.Teams;

/// <summary>The bot in the chat of a session's meeting in Teams.</summary>
public sealed class MeetingChatTests : IAsyncLifetime
{
    private const string Id = "19:meeting_NzQx@thread.v2";

    private readonly TeamsHost _host = new();

    public async ValueTask InitializeAsync()
    {
        await _host.InitializeAsync();
        await _host.PostAsync(_host.Message("Amy", "hello"));
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData("Session 4.1: plenary, day 2")]
    [InlineData("Multilateral cooperation and governance of migration and development: institutions and legal framework")]
    public async Task One_word_makes_somebody_the_rapporteur_of_the_session_that_the_meeting_is_called_after(string meeting)
    {
        await _host.PostAsync(In(meeting, "Amy", "join"));
        await _host.PostAsync(In(meeting, "Amy", "note: Three mayors told of housing offices."));

        var report = EmbeddedStorage.Report(_host.Folder, "4.1");
        report["rapporteurs"]!.ToJsonString().ShouldContain("Amy Shannon");
        report["notes"]!.ToJsonString().ShouldContain("Three mayors told of housing offices.");
        var said = _host.Connector.Calls.All.Where(call => call.Conversation == Id).Select(call => call.Text).ToList();
        said.Count.ShouldBe(2);
        said[1].ShouldBe("✓ Kept for session 4.1 as note 1.");
    }

    [Fact]
    public async Task The_chat_stays_that_session_s_whatever_it_is_called_later()
    {
        await _host.PostAsync(In("Session 4.1", "Amy", "join"));
        await _host.PostAsync(In("Session 4.2", "Amy", "note: Words."));

        EmbeddedStorage.Report(_host.Folder, "4.1")["notes"]!.ToJsonString().ShouldContain("Words.");
    }

    [Fact]
    public async Task A_slash_command_there_tells_nobody_else_who_reports()
    {
        var message = In("Session 4.1", "Amy", "join");
        (message["text"], message["entities"]) = ("/join", new JsonArray());
        message["recipient"]!["isTargeted"] = true;

        await _host.PostAsync(message);

        _host.Connector.Calls.All.Where(call => call.Conversation == Id).ShouldHaveSingleItem().Reader.ShouldBe("29:amy");
        EmbeddedStorage.Report(_host.Folder, "4.1")["rapporteurs"]!.ToJsonString().ShouldContain("Amy Shannon");
    }

    [Fact]
    public async Task Words_that_nobody_says_to_the_bot_are_left_alone()
    {
        var before = _host.Connector.Calls.All.Count;
        var message = In("Session 4.1", "Amy", "join");
        (message["text"], message["entities"]) = ("join", new JsonArray());

        await _host.PostAsync(message);

        _host.Connector.Calls.All.Count.ShouldBe(before);
    }

    private JsonObject In(string meeting, string who, string words)
    {
        var message = _host.MessageIn("meeting", who, words);
        message["conversation"] = new JsonObject { ["isGroup"] = true, ["conversationType"] = "groupChat", ["id"] = Id, ["name"] = meeting, ["tenantId"] = TeamsHost.Tenant };
        message["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = TeamsHost.Tenant }, ["meeting"] = new JsonObject { ["id"] = "MCMxOTptZWV0aW5nX056UXg=" } };
        return message;
    }
}
