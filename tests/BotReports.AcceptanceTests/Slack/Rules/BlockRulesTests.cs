using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Slack.Rules;

/// <summary>That the rules find what Slack refuses, type by type, and nothing in what it takes.</summary>
public sealed class BlockRulesTests
{
    private const string Button = """{ "type": "button", "text": { "type": "plain_text", "text": "Go on" }, "action_id": "a", "value": "{}" }""";

    [Theory]
    [InlineData("""{ "type": "header", "text": { "type": "plain_text", "text": "Session 4.1", "emoji": false } }""")]
    [InlineData("""{ "type": "section", "text": { "type": "mrkdwn", "text": "*bold* &lt;b&gt; R&amp;D" } }""")]
    [InlineData("""{ "type": "section", "fields": [ { "type": "plain_text", "text": "one" } ] }""")]
    [InlineData("""{ "type": "context", "elements": [ { "type": "plain_text", "text": "one" }, { "type": "image", "image_url": "https://example.org/a.png", "alt_text": "a" } ] }""")]
    [InlineData("""{ "type": "divider", "block_id": "d" }""")]
    [InlineData($$"""{ "type": "actions", "elements": [ {{Button}} ] }""")]
    [InlineData("""{ "type": "input", "label": { "type": "plain_text", "text": "Example" }, "element": { "type": "plain_text_input", "multiline": true, "max_length": 3000, "initial_value": "<raw> & kept" } }""")]
    [InlineData("""{ "type": "markdown", "text": "**bold**" }""")]
    [InlineData("""{ "type": "image", "image_url": "https://example.org/a.png", "alt_text": "a", "title": { "type": "plain_text", "text": "A" } }""")]
    [InlineData("""{ "type": "rich_text", "elements": [ { "type": "rich_text_list", "style": "ordered", "offset": 3, "elements": [ { "type": "rich_text_section", "elements": [ { "type": "text", "text": "<!channel> & more", "style": { "bold": true } } ] } ] } ] }""")]
    public void What_slack_takes_has_no_problem(string block) => BlockRules.OfMessage(Blocks(block)).ShouldBeEmpty();

    [Theory]
    [InlineData("""{ "type": "headline" }""", "no block of this type")]
    [InlineData("""{ "type": "header", "text": { "type": "mrkdwn", "text": "a" } }""", "not plain_text")]
    [InlineData("""{ "type": "header", "text": { "type": "plain_text", "text": "" } }""", "at least 1")]
    [InlineData("""{ "type": "header", "text": { "type": "plain_text", "text": "a" }, "style": "big" }""", "invalid additional property: style")]
    [InlineData("""{ "type": "section" }""", "neither text nor fields")]
    [InlineData("""{ "type": "context", "elements": [] }""", "at least 1")]
    [InlineData("""{ "type": "actions", "elements": [ { "type": "plain_text_input" } ] }""", "only an input block")]
    [InlineData($$"""{ "type": "actions", "elements": [ {{Button}}, {{Button}} ] }""", "one action_id")]
    [InlineData("""{ "type": "actions", "elements": [ { "type": "button", "text": { "type": "plain_text", "text": "a" }, "style": "bold" } ] }""", "none of primary, danger")]
    [InlineData("""{ "type": "actions", "elements": [ { "type": "static_select", "options": [] } ] }""", "at least 1")]
    [InlineData("""{ "type": "actions", "elements": [ { "type": "static_select" } ] }""", "either options or option_groups")]
    [InlineData("""{ "type": "actions", "elements": [ { "type": "datepicker", "initial_date": "8 Dec 2016" } ] }""", "no date")]
    [InlineData($$"""{ "type": "input", "label": { "type": "plain_text", "text": "a" }, "element": {{Button}} }""", "does not hold it")]
    [InlineData("""{ "type": "input", "label": { "type": "plain_text", "text": "a" }, "element": { "type": "plain_text_input", "max_length": 3001 } }""", "no number from 1 to 3000")]
    [InlineData("""{ "type": "input", "label": { "type": "plain_text", "text": "a" }, "element": { "type": "plain_text_input", "max_length": 2, "initial_value": "abc" } }""", "3 characters of 2")]
    [InlineData("""{ "type": "image", "image_url": "https://example.org/a.png" }""", "alt_text")]
    [InlineData("""{ "type": "rich_text", "elements": [ { "type": "rich_text_section", "elements": [ { "type": "text", "text": "" } ] } ] }""", "at least 1")]
    [InlineData("""{ "type": "rich_text", "elements": [ { "type": "rich_text_list", "elements": [ { "type": "rich_text_section", "elements": [] } ] } ] }""", "no style")]
    [InlineData("""{ "type": "rich_text", "elements": [ { "type": "rich_text_list", "style": "bullet", "elements": [ { "type": "rich_text_quote", "elements": [] } ] } ] }""", "rich_text_section")]
    [InlineData("""{ "type": "rich_text", "elements": [ { "type": "rich_text_section", "elements": [ { "type": "text", "text": "a", "style": { "large": true } } ] } ] }""", "no style large")]
    public void What_slack_refuses_is_found(string block, string rule) =>
        BlockRules.OfMessage(Blocks(block)).ShouldContain(problem => problem.Error == "invalid_blocks" && problem.Detail.Contains(rule, StringComparison.Ordinal));

    [Theory]
    [InlineData("header", 150)]
    [InlineData("section", 3_000)]
    [InlineData("markdown", 12_000)]
    public void A_text_is_as_long_as_its_block_takes_and_no_longer(string type, int most)
    {
        JsonObject Block(int length) => type == "markdown"
            ? new() { ["type"] = type, ["text"] = new string('a', length) }
            : new() { ["type"] = type, ["text"] = new JsonObject { ["type"] = "plain_text", ["text"] = new string('a', length) } };

        BlockRules.OfMessage(new JsonArray(Block(most))).ShouldBeEmpty();
        BlockRules.OfMessage(new JsonArray(Block(most + 1))).ShouldHaveSingleItem().Detail.ShouldEndWith($"has {most + 1} characters of {most}");
    }

    [Theory]
    [InlineData("text", 75)]
    [InlineData("value", 2_000)]
    [InlineData("action_id", 255)]
    public void A_button_carries_as_much_as_slack_takes(string member, int most)
    {
        IReadOnlyList<SlackProblem> Check(int length)
        {
            var button = JsonNode.Parse(Button)!.AsObject();
            button[member] = member == "text" ? new JsonObject { ["type"] = "plain_text", ["text"] = new string('a', length) } : new string('a', length);
            return BlockRules.OfMessage(new JsonArray(new JsonObject { ["type"] = "actions", ["elements"] = new JsonArray(button) }));
        }

        Check(most).ShouldBeEmpty();
        Check(most + 1).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(100, null)]
    [InlineData(101, "101 entries of 100")]
    public void A_menu_has_as_many_options_as_slack_takes(int count, string? rule)
    {
        var options = Enumerable.Range(0, count).Select(number => new JsonObject { ["text"] = new JsonObject { ["type"] = "plain_text", ["text"] = "a" }, ["value"] = $"{number}" });
        var menu = new JsonObject { ["type"] = "static_select", ["action_id"] = "a", ["options"] = new JsonArray([.. options]) };

        var problems = BlockRules.OfMessage(new JsonArray(new JsonObject { ["type"] = "actions", ["elements"] = new JsonArray(menu) }));

        problems.Select(problem => problem.Detail.Contains(rule ?? "", StringComparison.Ordinal)).ShouldBe(rule is null ? [] : [true]);
    }

    [Theory]
    [InlineData("<!channel>")]
    [InlineData("<@U0AMY0000>")]
    [InlineData("<https://example.org|here>")]
    [InlineData("R&D")]
    [InlineData("1 < 2")]
    public void Words_that_became_more_than_words_are_found(string text)
    {
        var section = new JsonObject { ["type"] = "section", ["text"] = new JsonObject { ["type"] = "mrkdwn", ["text"] = text } };

        BlockRules.OfMessage(new JsonArray(section)).ShouldContain(problem => problem.Error == "unescaped_text");
        BlockRules.OfMessage(new JsonArray(section.DeepClone()), isExpected: _ => true).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{ "type": "broadcast", "range": "channel" }""", "<!channel>")]
    [InlineData("""{ "type": "user", "user_id": "U0AMY0000" }""", "<@U0AMY0000>")]
    [InlineData("""{ "type": "link", "url": "https://example.org" }""", "https://example.org")]
    public void A_mention_in_rich_text_is_one_that_the_test_expects(string run, string mention)
    {
        var block = $$"""{ "type": "rich_text", "elements": [ { "type": "rich_text_section", "elements": [ {{run}} ] } ] }""";

        BlockRules.OfMessage(Blocks(block)).ShouldHaveSingleItem().Detail.ShouldContain(mention);
        BlockRules.OfMessage(Blocks(block), mention.Equals).ShouldBeEmpty();
    }

    [Fact]
    public void A_message_has_fifty_blocks_and_no_two_with_one_id()
    {
        BlockRules.OfMessage(Dividers(50)).ShouldBeEmpty();
        BlockRules.OfMessage(Dividers(51)).ShouldHaveSingleItem().Error.ShouldBe("msg_blocks_too_many");
        BlockRules.OfMessage(Blocks("""{ "type": "divider", "block_id": "d" }, { "type": "divider", "block_id": "d" }""")).ShouldHaveSingleItem().Detail.ShouldContain("one block_id");
    }

    [Fact]
    public void All_blocks_together_are_not_longer_than_what_was_seen_to_pass()
    {
        var section = new JsonObject { ["type"] = "section", ["text"] = new JsonObject { ["type"] = "plain_text", ["text"] = new string('a', 3_000) } };

        BlockRules.OfMessage(new JsonArray([.. Enumerable.Range(0, 5).Select(_ => section.DeepClone())])).ShouldHaveSingleItem().Error.ShouldBe("msg_blocks_too_long");
    }

    [Theory]
    [InlineData("title", 24)]
    [InlineData("private_metadata", 3_000)]
    [InlineData("callback_id", 255)]
    public void A_window_carries_as_much_as_slack_takes(string member, int most)
    {
        IReadOnlyList<SlackProblem> Check(int length)
        {
            var view = Modal(Dividers(1));
            view[member] = member == "title" ? new JsonObject { ["type"] = "plain_text", ["text"] = new string('a', length) } : new string('a', length);
            return ViewRules.OfModal(view);
        }

        Check(most).ShouldBeEmpty();
        Check(most + 1).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_window_has_a_hundred_blocks_and_one_with_fields_can_be_sent_off()
    {
        var field = Blocks("""{ "type": "input", "label": { "type": "plain_text", "text": "a" }, "element": { "type": "plain_text_input" } }""");

        ViewRules.OfModal(Modal(Dividers(100))).ShouldBeEmpty();
        ViewRules.OfModal(Modal(Dividers(101))).ShouldHaveSingleItem().Detail.ShouldContain("101 entries of 100");
        ViewRules.OfModal(Modal(field)).ShouldHaveSingleItem().Detail.ShouldContain("no submit");
        ViewRules.OfHome(new JsonObject { ["type"] = "home", ["blocks"] = Dividers(100) }).ShouldBeEmpty();
    }

    private static JsonObject Modal(JsonArray blocks) =>
        new() { ["type"] = "modal", ["title"] = new JsonObject { ["type"] = "plain_text", ["text"] = "a" }, ["blocks"] = blocks };

    private static JsonArray Dividers(int count) => [.. Enumerable.Range(0, count).Select(_ => new JsonObject { ["type"] = "divider" })];

    private static JsonArray Blocks(string blocks) => JsonNode.Parse($"[{blocks}]")!.AsArray();
}
