using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotReports.Tests.BotBuilder;

public class ActivityTests
{
    private static readonly JsonSerializerSettings Wire = new() { NullValueHandling = NullValueHandling.Ignore };

    public static TheoryData<string> Payloads { get; } =
        [.. Directory.GetFiles(Repository.PathTo("tests/BotReports.Tests/BotBuilder/payloads")).Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Payloads))]
    public void A_recorded_payload_comes_out_as_it_went_in(string payload)
    {
        var recorded = File.ReadAllText(Repository.PathTo($"tests/BotReports.Tests/BotBuilder/payloads/{payload}"));

        var written = JsonConvert.SerializeObject(JsonConvert.DeserializeObject<Activity>(recorded), Wire);

        JToken.DeepEquals(JToken.Parse(written), JToken.Parse(recorded)).ShouldBeTrue(written);
    }

    [Fact]
    public void The_wire_form_has_the_names_of_the_protocol()
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            LocalTimezone = "Europe/Paris",
            TextFormat = TextFormatTypes.Markdown,
            AttachmentLayout = AttachmentLayoutTypes.List,
            ReactionsAdded = [new MessageReaction { Type = "like" }],
            ReactionsRemoved = [],
            TopicName = "Topic",
            Summary = "Short",
            DeliveryMode = DeliveryModes.Normal,
            ValueType = "vt",
            Attachments =
            [
                new Attachment { ContentType = "text/plain", ContentUrl = "https://a", Name = "n", ThumbnailUrl = "https://t", Properties = new JObject { ["size"] = 3 } },
                new HeroCard("Title", "Subtitle", "Text", [new CardImage { Url = "u", Alt = "alt", Tap = new CardAction(ActionTypes.OpenUrl, "Go", value: "https://b") }], tap: null).ToAttachment(),
            ],
            SuggestedActions = new SuggestedActions(["u1"], [new CardAction(ActionTypes.MessageBack, "T", "i", "t", "d", "v", new JObject())]),
            Conversation = new ConversationAccount(true, "channel", "c", "General", "aad", "role", "tenant") { Properties = new JObject { ["more"] = 1 } },
            From = new ChannelAccount("u", "User", RoleTypes.User, "aad") { Properties = new JObject { ["email"] = "e" } },
            Properties = new JObject { ["unknown"] = true },
        };

        var json = JObject.Parse(JsonConvert.SerializeObject(activity, Wire));

        json.ToString(Formatting.None).ShouldBe(
            """
            {"type":"message","localTimezone":"Europe/Paris","from":{"id":"u","name":"User","aadObjectId":"aad","role":"user","email":"e"},
            "conversation":{"isGroup":true,"conversationType":"channel","tenantId":"tenant","id":"c","name":"General","aadObjectId":"aad","role":"role","more":1},
            "textFormat":"markdown","attachmentLayout":"list","reactionsAdded":[{"type":"like"}],"reactionsRemoved":[],"topicName":"Topic","summary":"Short",
            "suggestedActions":{"to":["u1"],"actions":[{"type":"messageBack","title":"T","image":"i","text":"t","displayText":"d","value":"v","channelData":{}}]},
            "attachments":[{"contentType":"text/plain","contentUrl":"https://a","name":"n","thumbnailUrl":"https://t","size":3},
            {"contentType":"application/vnd.microsoft.card.hero","content":{"title":"Title","subtitle":"Subtitle","text":"Text",
            "images":[{"url":"u","alt":"alt","tap":{"type":"openUrl","title":"Go","value":"https://b"}}]}}],"valueType":"vt","deliveryMode":"normal","unknown":true}
            """.ReplaceLineEndings(string.Empty));
        JsonConvert.SerializeObject(JsonConvert.DeserializeObject<Activity>(json.ToString()), Wire).ShouldBe(json.ToString(Formatting.None));
    }

    [Fact]
    public void The_request_that_opens_a_conversation_and_its_response_have_the_names_of_the_protocol()
    {
        var parameters = new ConversationParameters
        {
            IsGroup = true,
            Bot = new ChannelAccount("b"),
            Members = [new ChannelAccount("u")],
            TopicName = "t",
            Activity = new Activity { Type = ActivityTypes.Message },
            ChannelData = new JObject { ["channel"] = "c" },
            TenantId = "tenant",
        };

        JsonConvert.SerializeObject(parameters, Wire).ShouldBe(
            """{"isGroup":true,"bot":{"id":"b"},"members":[{"id":"u"}],"topicName":"t","activity":{"type":"message"},"channelData":{"channel":"c"},"tenantId":"tenant"}""");
        var response = JsonConvert.DeserializeObject<ConversationResourceResponse>("""{"id":"c","activityId":"a","serviceUrl":"s"}""")!;
        (response.Id, response.ActivityId, response.ServiceUrl).ShouldBe(("c", "a", "s"));
    }

    [Fact]
    public void A_mention_is_found_and_can_be_taken_out_of_the_text()
    {
        var activity = Recorded("message_channel");

        activity.GetMentions().ShouldHaveSingleItem().Mentioned.Name.ShouldBe("Test Bot");
        activity.MentionsRecipient().ShouldBeTrue();
        activity.MentionsId("somebody").ShouldBeFalse();
        activity.RemoveMentionText("somebody").ShouldBe("<at>Test Bot</at>team");
        activity.RemoveRecipientMention().ShouldBe("team");
        (activity.Text, activity.TextFormat).ShouldBe(("team", TextFormatTypes.Plain));
    }

    [Fact]
    public void A_mention_that_does_not_say_its_text_is_looked_for_by_its_name()
    {
        var message = new Activity { Type = ActivityTypes.Message, Text = "<AT>Ada</AT> hello", Entities = [new Mention { Mentioned = new ChannelAccount("u", "Ada") }] };

        message.RemoveMentionText("u").ShouldBe("hello");
        new Activity { Recipient = new ChannelAccount("u"), Entities = message.Entities }.RemoveRecipientMention().ShouldBeNull();
    }

    [Fact]
    public void A_mention_of_our_own_is_an_entity_like_any_other()
    {
        var message = Activity.CreateMessageActivity();
        message.Entities.Add(new Mention { Mentioned = new ChannelAccount("u", "Ada"), Text = "<at>Ada</at>" });
        message.Entities.Add(new Entity("clientInfo") { Properties = new JObject { ["locale"] = "fr-FR" } });

        message.GetMentions().ShouldHaveSingleItem().Text.ShouldBe("<at>Ada</at>");
        message.Entities[1].GetAs<JObject>()["locale"]!.Value<string>().ShouldBe("fr-FR");
        message.Entities[0].Type.ShouldBe("mention");
        new Entity { Type = "place" }.Type.ShouldBe("place");
    }

    [Fact]
    public void A_reply_goes_back_to_where_the_message_came_from()
    {
        var activity = Recorded("message_channel");

        var reply = activity.CreateReply("Hello", "fr-FR");

        (reply.From.Id, reply.Recipient.Id, reply.ReplyToId, reply.Conversation.Id, reply.ChannelId, reply.ServiceUrl)
            .ShouldBe((activity.Recipient.Id, activity.From.Id, activity.Id, activity.Conversation.Id, activity.ChannelId, activity.ServiceUrl));
        (reply.Text, reply.Locale, reply.Type).ShouldBe(("Hello", "fr-FR", ActivityTypes.Message));
    }

    [Fact]
    public void A_conversation_can_be_continued_from_its_reference()
    {
        IActivity activity = Recorded("message_personal");
        var reference = JsonConvert.DeserializeObject<ConversationReference>(JsonConvert.SerializeObject(activity.GetConversationReference()))!;

        var continuation = reference.GetContinuationActivity();
        var message = Activity.CreateMessageActivity().ApplyConversationReference(reference);
        var incoming = new Activity().ApplyConversationReference(reference, isIncoming: true);

        (continuation.Type, continuation.Name).ShouldBe((ActivityTypes.Event, ActivityEventNames.ContinueConversation));
        (continuation.From.Id, continuation.Recipient.Id).ShouldBe((reference.User.Id, reference.Bot.Id));
        continuation.RelatesTo.ShouldBe(reference);
        (message.From.Id, message.Recipient.Id, message.ReplyToId).ShouldBe((reference.Bot.Id, reference.User.Id, reference.ActivityId));
        (incoming.From.Id, incoming.Id, incoming.ReplyToId).ShouldBe((reference.User.Id, reference.ActivityId, null));
        (message.Conversation.Id, message.ChannelId, message.ServiceUrl).ShouldBe((reference.Conversation.Id, reference.ChannelId, reference.ServiceUrl));
        message.Locale.ShouldBe(reference.Locale);
    }

    [Fact]
    public void Only_a_message_is_seen_as_one()
    {
        new Activity { Type = "message/special" }.AsMessageActivity().ShouldNotBeNull();
        new Activity { Type = "messageUpdate" }.AsMessageActivity().ShouldBeNull();
        Activity.CreateTypingActivity().Type.ShouldBe(ActivityTypes.Typing);
        Activity.CreateEventActivity().AsMessageActivity().ShouldBeNull();
    }

    [Fact]
    public void A_message_without_words_has_content_if_something_comes_with_it()
    {
        var message = Activity.CreateMessageActivity();
        message.HasContent().ShouldBeFalse();

        message.Attachments.Add(new Attachment());
        message.HasContent().ShouldBeTrue();
    }

    [Fact]
    public void Channel_data_is_read_as_the_type_that_is_asked_for()
    {
        IActivity activity = Recorded("message_channel");

        activity.GetChannelData<Dictionary<string, object>>()["teamsTeamId"].ShouldBe("team-id");
        activity.TryGetChannelData(out JObject data).ShouldBeTrue();
        data["team"]!["id"]!.Value<string>().ShouldBe("team-id");
        activity.TryGetChannelData(out int[] _).ShouldBeFalse();
        new Activity().TryGetChannelData(out JObject _).ShouldBeFalse();
    }

    internal static Activity Recorded(string payload)
        => JsonConvert.DeserializeObject<Activity>(File.ReadAllText(Repository.PathTo($"tests/BotReports.Tests/BotBuilder/payloads/{payload}.json")))!;
}
