using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Conversations;
using BotReports.AcceptanceTests.Hosting;

namespace BotReports.AcceptanceTests.Teams;

/// <summary>The buttons of a summary in a team's channel, as Teams brings them: whoever presses one gets an answer that the others do not see.</summary>
public sealed class ReviewOverHttpTests : IAsyncLifetime
{
    private readonly HostStorage _storage = HostStorage.Embedded();
    private HttpStage _stage = null!;

    public async ValueTask InitializeAsync()
    {
        _stage = await HttpStage.OpenAsync(_storage);
        await ShortReport.SubmitAsync(_stage);
    }

    public async ValueTask DisposeAsync()
    {
        await _stage.DisposeAsync();
        _storage.Dispose();
    }

    [Fact]
    public async Task An_organizer_who_approves_is_told_so_and_the_summary_is_updated_once_for_all()
    {
        var answer = await _stage.ExecuteAsync("Olga", "organizers", "Approve");
        await _stage.UntilDeliveredAsync(2);

        ((string?)answer["type"]).ShouldBe("application/vnd.microsoft.activity.message");
        ((string?)answer["value"]).ShouldNotBeNull().ShouldContain("Olga Organizer");
        var updated = _stage.Connector.Calls.All[^1];
        updated.Method.ShouldBe("PUT");
        updated.Text.ShouldContain("Approved: Olga Organizer");
    }

    [Fact]
    public async Task Somebody_else_is_told_so_and_nobody_else_hears_it()
    {
        var before = _stage.Connector.Calls.All.Count;

        var answer = await _stage.ExecuteAsync("Ben", "organizers", "Approve");

        ((string?)answer["type"]).ShouldBe("application/vnd.microsoft.activity.message");
        ((string?)answer["value"]).ShouldStartWith("Only an organizer can do that");
        _stage.Connector.Calls.All.Count.ShouldBe(before);
    }

    [Fact]
    public async Task Asking_back_shows_a_field_in_the_thread_of_the_summary_and_the_question_comes_to_the_rapporteurs_chat()
    {
        await _stage.ExecuteAsync("Olga", "organizers", "Ask back");
        var field = _stage.Connector.Calls.All[^1];
        field.Conversation.ShouldStartWith($"{TeamsActivities.IdOf("organizers")};messageid=");

        var answer = await _stage.ExecuteAsync("Olga", "organizers", "Ask back", ("words", "Who is meant?"));
        await _stage.Connector.Calls.UntilAsync(calls => calls.Any(call => call.Text.Contains("Who is meant?", StringComparison.Ordinal) && TeamsActivities.NameOf(call.Conversation) == "chat-with-Amy"), TimeSpan.FromSeconds(20));

        answer["value"]!.ToJsonString().ShouldContain("goes to Amy Shannon");
    }
}
