using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotReports.Tests.BotBuilder;

public class TurnContextTests
{
    private readonly TestAdapter _adapter = new("slack");

    [Fact]
    public async Task What_is_sent_is_addressed_to_the_conversation_and_gets_an_id()
    {
        using var turn = Turn();

        var response = await turn.SendActivityAsync("Hello", "Speak", InputHints.ExpectingInput);

        var sent = (Activity)_adapter.GetNextReply();
        (sent.Text, sent.Speak, sent.InputHint, sent.ReplyToId, sent.Conversation.Id).ShouldBe(("Hello", "Speak", "expectingInput", "1", "Conversation1"));
        response.Id.ShouldBe(sent.Id);
        _adapter.GetNextReply().ShouldBeNull();
    }

    [Fact]
    public async Task A_turn_has_responded_once_anything_but_a_trace_was_sent()
    {
        using var turn = Turn();

        await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Trace });
        turn.Responded.ShouldBeFalse();

        await turn.SendActivitiesAsync([MessageFactory.Text("one"), MessageFactory.Text("two")]);
        turn.Responded.ShouldBeTrue();
        _adapter.ActiveQueue.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Nothing_to_send_is_a_mistake_of_the_caller()
    {
        using var turn = Turn();

        await Should.ThrowAsync<ArgumentNullException>(() => turn.SendActivityAsync(" "));
        await Should.ThrowAsync<ArgumentNullException>(() => turn.SendActivitiesAsync(null));
        await Should.ThrowAsync<ArgumentException>(() => turn.SendActivitiesAsync([]));
    }

    [Fact]
    public async Task Send_handlers_are_called_in_their_order_around_the_adapter()
    {
        using var turn = Turn();
        var log = new List<string>();
        turn.OnSendActivities(async (_, activities, next) =>
        {
            log.Add("first in");
            activities[0].Text += "!";
            var responses = await next();
            log.Add("first out");
            return responses;
        }).OnSendActivities((_, _, next) =>
        {
            log.Add("second");
            return next();
        });

        await turn.SendActivityAsync("Hello");

        log.ShouldBe(["first in", "second", "first out"]);
        ((Activity)_adapter.GetNextReply()).Text.ShouldBe("Hello!");
    }

    [Fact]
    public async Task A_send_handler_can_keep_something_from_being_sent()
    {
        using var turn = Turn();
        turn.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>([]));

        (await turn.SendActivityAsync("Hello")).Id.ShouldBeNull();

        _adapter.GetNextReply().ShouldBeNull();
        turn.Responded.ShouldBeFalse();
    }

    [Fact]
    public async Task What_was_sent_can_be_changed_and_deleted()
    {
        using var turn = Turn();
        var log = new List<string>();
        turn.OnUpdateActivity((_, activity, next) =>
        {
            log.Add("update " + activity.Text);
            return next();
        }).OnDeleteActivity((_, reference, next) =>
        {
            log.Add("delete " + reference.ActivityId);
            return next();
        });
        var id = (await turn.SendActivityAsync("draft")).Id;

        (await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = id, Text = "final" })).Id.ShouldBe(id);
        _adapter.ActiveQueue.ShouldHaveSingleItem().Text.ShouldBe("final");

        await turn.DeleteActivityAsync(id);
        _adapter.ActiveQueue.ShouldBeEmpty();
        log.ShouldBe(["update final", "delete " + id]);
    }

    [Fact]
    public async Task Who_expects_the_replies_in_the_response_gets_them_together()
    {
        using var turn = Turn();
        turn.Activity.DeliveryMode = DeliveryModes.ExpectReplies;

        await turn.SendActivityAsync("one");
        await turn.SendActivityAsync(new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 200 } });

        turn.BufferedReplyActivities.Select(activity => activity.Type).ShouldBe([ActivityTypes.Message, ActivityTypesEx.InvokeResponse]);
        turn.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey).ShouldNotBeNull();
        _adapter.ActiveQueue.ShouldBeEmpty();
    }

    [Fact]
    public void The_state_of_a_turn_is_kept_under_a_key_or_a_type_and_disposed_of_with_it()
    {
        var turn = Turn();
        var disposable = new Disposable();
        turn.TurnState.Add(disposable);
        turn.TurnState.Add("key", "value");

        turn.TurnState.Get<Disposable>().ShouldBe(disposable);
        turn.TurnState.Get<string>("key").ShouldBe("value");
        turn.TurnState.Set<string?>("key", null);
        turn.TurnState.ContainsKey("key").ShouldBeFalse();
        turn.TurnState.Set("other");
        turn.TurnState.Get<string>().ShouldBe("other");

        turn.Dispose();
        disposable.Disposed.ShouldBeTrue();
    }

    [Fact]
    public async Task The_same_turn_can_be_seen_with_its_activity_as_one_of_its_kinds()
    {
        using var turn = Turn();
        ITurnContext<IMessageActivity> typed = new DelegatingTurnContext<IMessageActivity>(turn);

        typed.Activity.Text.ShouldBe("hi");
        (typed.Adapter, typed.TurnState, ((ITurnContext)typed).Activity).ShouldBe((turn.Adapter, turn.TurnState, turn.Activity));
        typed.OnSendActivities((_, _, next) => next()).OnUpdateActivity((_, _, next) => next()).OnDeleteActivity((_, _, next) => next());
        var id = (await typed.SendActivityAsync("one")).Id;
        await typed.SendActivityAsync(MessageFactory.Text("two"));
        await typed.SendActivitiesAsync([MessageFactory.Text("three")]);
        await typed.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = id, Text = "ONE" });
        typed.Responded.ShouldBeTrue();
        _adapter.ActiveQueue.Select(activity => activity.Text).ShouldBe(["ONE", "two", "three"]);
        await typed.DeleteActivityAsync(id);
        _adapter.ActiveQueue.Count.ShouldBe(2);
    }

    private TurnContext Turn() => new(_adapter, _adapter.MakeActivity("hi"));

    private sealed class Disposable : IDisposable
    {
        public bool Disposed { get; private set; }

        public void Dispose() => Disposed = true;
    }
}
