using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>What people type is stored as they typed it, whatever Slack makes of it on the way.</summary>
public sealed class SlackWordsTests : IAsyncLifetime
{
    private SlackStage _stage = null!;

    public async ValueTask InitializeAsync()
    {
        _stage = await SlackStage.OpenAsync();
        _stage.Server.Team.Channel("papers");
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
    [InlineData("In <#C0PAPERS0>", "In #papers")]
    [InlineData("In <#C0PAPERS0|>", "In #papers")]
    [InlineData("In <#C0NOWHERE|> and elsewhere", "In  and elsewhere")]
    [InlineData("All of <!subteam^S0CHAIRS0|@chairs>, <!here>", "All of @chairs, @here")]
    [InlineData("One line,\n\n• another one,\n    and *stars* that_stay_", "One line,\n\n• another one,\n    and *stars* that_stay_")]
    public async Task What_slack_puts_around_words_is_taken_off(string raw, string typed)
    {
        await TellAsync(raw);

        (await StoredAsync()).ShouldBe(typed);
    }

    /// <summary>What Slack's clients send beside the text, which has stars around what is bold, and codes for emoji.</summary>
    [Theory]
    [InlineData("""{"type":"rich_text_section","elements":[{"type":"text","text":"Cities "},{"type":"text","text":"open","style":{"bold":true}},{"type":"text","text":" doors & <windows> "},{"type":"emoji","name":"tada","unicode":"1f389"},{"type":"emoji","name":"our_logo"}]}""", "Cities open doors & <windows> 🎉:our_logo:")]
    [InlineData("""{"type":"rich_text_section","elements":[{"type":"text","text":"Two ways:"}]},{"type":"rich_text_list","style":"ordered","indent":0,"elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"one"}]},{"type":"rich_text_section","elements":[{"type":"text","text":"two"}]}]},{"type":"rich_text_list","style":"bullet","indent":1,"elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"inner"}]}]}""", "Two ways:\n1. one\n2. two\n    • inner")]
    [InlineData("""{"type":"rich_text_section","elements":[{"type":"text","text":"See "},{"type":"link","url":"https://example.org/a","text":"the paper"},{"type":"text","text":" in "},{"type":"channel","channel_id":"C0PAPERS0"},{"type":"text","text":" "},{"type":"broadcast","range":"here"}]},{"type":"rich_text_quote","elements":[{"type":"text","text":"Hope is a passport"}]}""", "See the paper (https://example.org/a) in #papers @here\nHope is a passport")]
    [InlineData("""{"type":"rich_text_section","elements":[{"type":"emoji","name":"+1","unicode":"1f44d-1f3fd"},{"type":"emoji","name":"x","unicode":"110000"},{"type":"text","text":" cities open doors"},{"type":"text"},{"type":"new_thing"},null,7]},"text",null""", "👍🏽:x: cities open doors")]
    public async Task What_is_typed_is_taken_from_where_it_stands_as_it_was_typed(string elements, string typed)
    {
        var block = JsonNode.Parse($$"""{"type":"rich_text","elements":[{{elements}}]}""")!;

        await _stage.TellAsync(_stage.Server.Team.Put(_stage.Write("Amy", null, "") with { Text = "*what old clients show*", Blocks = new JsonArray(block) }));

        (await StoredAsync()).ShouldBe(typed);
    }

    [Theory]
    [InlineData("me_message")]
    [InlineData("a_kind_of_next_year")]
    public async Task Words_count_whatever_kind_of_message_they_come_in(string subtype)
    {
        var message = _stage.Write("Amy", null, "opens the doors of cities");
        var said = _stage.Payloads.Said(message, _stage.PlaceOf("Amy", null));
        said["subtype"] = subtype;

        await _stage.HearAsync(_stage.DeliverAsync(said), _stage.PlaceOf("Amy", null));

        (await StoredAsync()).ShouldBe("opens the doors of cities");
    }

    [Theory]
    [InlineData("channel_topic")]
    [InlineData("bot_message")]
    [InlineData("pinned_item")]
    public async Task What_slack_writes_itself_is_no_answer(string subtype)
    {
        var said = _stage.Payloads.Said(_stage.Write("Amy", null, "set the topic"), _stage.PlaceOf("Amy", null));
        said["subtype"] = subtype;

        await _stage.HearAsync(_stage.DeliverAsync(said), _stage.PlaceOf("Amy", null));

        Texts(_stage.Host.ReadReport()["fields"]).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_that_is_passed_on_without_a_word_says_what_it_says()
    {
        var said = _stage.Payloads.Said(_stage.Write("Amy", null, ""), _stage.PlaceOf("Amy", null));
        said["attachments"] = new JsonArray(new JsonObject { ["is_share"] = true, ["text"] = "Cities open &lt;doors&gt;" });

        await _stage.HearAsync(_stage.DeliverAsync(said), _stage.PlaceOf("Amy", null));

        (await StoredAsync()).ShouldBe("Cities open <doors>");
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
