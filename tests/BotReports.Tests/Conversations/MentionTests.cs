using BotReports.Bot.Turns;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotReports.Tests.Conversations;

/// <summary>In a channel one speaks to the bot by mentioning it, and of others by mentioning them.</summary>
public sealed class MentionTests
{
    private const string Bot = "<at>BotReports</at>";
    private const string Ben = "<at>Ben Jones</at>";

    [Theory]
    [InlineData("<at>BotReports</at> status", "status")]
    [InlineData("<at>BotReports</at>status", "status")]
    [InlineData("\r\n<at>BotReports</at> status\r\n", "status")]
    [InlineData("<at>BotReports</at>&nbsp;status", "status")]
    [InlineData("<at>BotReports</at>\u00a0status", "status")]
    [InlineData("<at>BotReports</at>, status", "status")]
    [InlineData("status <at>BotReports</at>", "status")]
    [InlineData("who <at>BotReports</at> is missing", "who is missing")]
    [InlineData("please <at>BotReports</at>, who is missing", "please, who is missing")]
    [InlineData("one\n<at>BotReports</at> two", "one\ntwo")]
    [InlineData("<at>BotReports</at>", "")]
    public void The_bots_own_mention_is_no_part_of_what_is_said(string text, string said) => Said(text, (Bot, "bot")).ShouldBe(said);

    [Fact]
    public void However_often_it_is_mentioned() => Said($"{Bot} who is {Bot} missing {Bot}", (Bot, "bot"), (Bot, "bot"), (Bot, "bot")).ShouldBe("who is missing");

    [Fact]
    public void Somebody_elses_mention_stays_as_their_name() => Said($"{Bot} note: ask {Ben} about it", (Bot, "bot"), (Ben, "ben")).ShouldBe("note: ask Ben Jones about it");

    [Fact]
    public void Who_has_the_same_name_as_the_bot_is_not_the_bot() => Said($"{Bot} ask {Bot}", (Bot, "bot"), (Bot, "namesake")).ShouldBe("ask BotReports");

    [Fact]
    public void What_only_looks_like_a_mention_is_words() => Said("<at>BotReports</at> status").ShouldBe("<at>BotReports</at> status");

    [Fact]
    public void A_channel_may_leave_the_text_of_a_mention_out() => Said($"{Bot} status", ("", "bot")).ShouldBe("status");

    [Fact]
    public void A_mention_of_the_sdks_own_type_is_one_like_those_of_a_channel() =>
        Input.Of(Message($"{Bot} status", new Mention { Text = Bot, Mentioned = new ChannelAccount("bot", "BotReports") })).Words.Text.ShouldBe("status");

    [Theory]
    [InlineData("null")]
    [InlineData("""{ "type": "mention" }""")]
    [InlineData("""{ "type": "mention", "mentioned": null, "text": null }""")]
    [InlineData("""{ "type": "mention", "mentioned": "bot", "text": 7 }""")]
    [InlineData("""{ "type": "mention", "mentioned": { "id": ["bot"], "name": {} } }""")]
    public void A_mention_that_cannot_be_read_mentions_nobody(string entity)
    {
        var message = Message("status", JsonConvert.DeserializeObject<Entity>(entity));

        Input.Of(message).Words.Text.ShouldBe("status");
        Mentions.IncludeRecipient(message).ShouldBeFalse();
    }

    [Theory]
    [InlineData("bot", true)]
    [InlineData("ben", false)]
    public void The_bot_is_spoken_to_where_a_mention_has_its_id(string id, bool expected) =>
        Mentions.IncludeRecipient(Message("hello", JObject.FromObject(new { type = "mention", mentioned = new { id } }).ToObject<Entity>())).ShouldBe(expected);

    private static Activity Message(string text, params Entity?[] entities) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        Recipient = new ChannelAccount("bot", "BotReports"),
        Entities = entities!,
    };

    private static string Said(string text, params (string Text, string Id)[] mentions) => Input.Of(Message(
        text,
        [.. mentions.Select(mention => JObject.FromObject(new { type = "mention", text = mention.Text, mentioned = new { id = mention.Id, name = "BotReports" } }).ToObject<Entity>())])).Words.Text;
}
