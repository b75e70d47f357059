using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>What people type is stored as they typed it, whatever Slack makes of it on the way.</summary>
public sealed class SlackWordsTests : IAsyncLifetime
{
    private SlackStage _stage = null!;

    public async ValueTask InitializeAsync()
    {
        _stage = await SlackStage.OpenAsync();
        foreach (var text in (string[])["hello", "4.1", "ok"])
        {
            await _stage.SayAsync("Amy", null, text);
        }
    }

    public async ValueTask DisposeAsync() => await _stage.DisposeAsync();

    [Theory]
    [InlineData("a &lt;b&gt; &amp;amp; c", "a <b> &amp; c")]
    [InlineData("Clinics in Utrecht: <https://example.org/a?b=1&amp;c=2>", "Clinics in Utrecht: https://example.org/a?b=1&c=2")]
    [InlineData("Clinics in Utrecht: <http://example.org|example.org>", "Clinics in Utrecht: example.org")]
    [InlineData("Clinics in Utrecht: <https://example.org/paper|the paper>", "Clinics in Utrecht: the paper (https://example.org/paper)")]
    [InlineData("Write to <mailto:amy@example.org|amy@example.org>", "Write to amy@example.org")]
    [InlineData("In <#C0PAPERS0|papers>", "In #papers")]
    [InlineData("All of <!subteam^S0CHAIRS0|@chairs>, <!here>", "All of @chairs, @here")]
    [InlineData("One line,\n\n• another one,\n    and *stars* that_stay_", "One line,\n\n• another one,\n    and *stars* that_stay_")]
    public async Task What_slack_puts_around_words_is_taken_off(string raw, string typed)
    {
        await TellAsync(raw);

        (await StoredAsync()).ShouldBe(typed);
    }

    [Fact]
    public async Task Whoever_is_mentioned_is_called_by_name()
    {
        await TellAsync($"Thanks to <@{_stage.UserOf("Olga").Id}> &amp; all");

        (await StoredAsync()).ShouldBe("Thanks to @Olga Organizer & all");
    }

    private Task<string> TellAsync(string raw) => _stage.TellAsync(_stage.Server.Team.Put(_stage.Write("Amy", null, "") with { Text = raw }));

    private async Task<string> StoredAsync()
    {
        var report = _stage.Host.ReadReport().AsObject();
        return Texts(report["fields"]).Distinct().ShouldHaveSingleItem();
    }

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(member => member.Key == "text" ? [(string)member.Value!] : Texts(member.Value)),
        JsonArray array => array.SelectMany(Texts),
        _ => [],
    };
}
