using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotReports.Tests.BotBuilder;

public class BotAdapterTests
{
    private readonly List<string> _log = [];

    [Fact]
    public async Task Middleware_lies_around_the_bot_like_the_skins_of_an_onion()
    {
        var adapter = new TestAdapter().Use(new Logging("outer", _log)).Use(new Logging("inner", _log));

        await adapter.SendTextToBotAsync("hi", Log("bot"), default);

        _log.ShouldBe(["outer in", "inner in", "bot", "inner out", "outer out"]);
        adapter.MiddlewareSet.Count().ShouldBe(2);
    }

    [Fact]
    public async Task Middleware_that_does_not_go_on_ends_the_turn()
    {
        BotAdapter adapter = new TestAdapter();
        adapter.Use(new Stopping()).Use(new Logging("inner", _log));

        await ((TestAdapter)adapter).SendTextToBotAsync("hi", Log("bot"), default);

        _log.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_set_of_middleware_is_middleware()
    {
        var set = new MiddlewareSet().Use(new Logging("a", _log)).Use(new Logging("b", _log));
        var adapter = new TestAdapter().Use(new Logging("outer", _log)).Use(set);

        await adapter.SendTextToBotAsync("hi", Log("bot"), default);
        await set.ReceiveActivityWithStatusAsync(new TurnContext(adapter, adapter.MakeActivity()), null, default);

        _log.ShouldBe(["outer in", "a in", "b in", "bot", "b out", "a out", "outer out", "a in", "b in", "b out", "a out"]);
    }

    [Fact]
    public async Task An_exception_goes_to_the_error_handler_if_there_is_one()
    {
        var adapter = new TestAdapter();
        await Should.ThrowAsync<TimeoutException>(() => adapter.SendTextToBotAsync("hi", Fail, default));

        adapter.OnTurnError = (turn, e) => turn.SendActivityAsync(e.Message);
        await adapter.SendTextToBotAsync("hi", Fail, default);

        ((Activity)adapter.GetNextReply()).Text.ShouldBe("too late");

        static Task Fail(ITurnContext turn, CancellationToken token) => throw new TimeoutException("too late");
    }

    [Fact]
    public async Task A_turn_runs_in_the_culture_of_the_one_who_speaks()
    {
        var adapter = new TestAdapter { Locale = "fr-FR" };

        await adapter.SendTextToBotAsync("hi", (_, _) => Note(CultureInfo.CurrentCulture.Name), default);
        adapter.Locale = "not a language";
        await adapter.SendTextToBotAsync("hi", (turn, _) => Note(turn.Activity.Locale), default);

        _log.ShouldBe(["fr-FR", "not a language"]);

        Task Note(string text)
        {
            _log.Add(text);
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task A_conversation_is_continued_through_the_middleware_with_an_event()
    {
        var adapter = new TestAdapter().Use(new Logging("outer", _log));

        await adapter.ContinueConversationAsync("bot", adapter.Conversation, (turn, token) => turn.SendActivityAsync(turn.Activity.Name, cancellationToken: token), default);

        ((Activity)adapter.GetNextReply()).Text.ShouldBe("ContinueConversation");
        _log.ShouldBe(["outer in", "outer out"]);
    }

    [Fact]
    public async Task An_adapter_of_our_own_runs_the_pipeline()
    {
        var adapter = new OneWayAdapter();

        await adapter.ReceiveAsync(new Activity { Type = ActivityTypes.Message, Text = "hi" }, (turn, token) => turn.SendActivityAsync("hello", cancellationToken: token));

        adapter.Sent.ShouldBe(["hello"]);
    }

    private BotCallbackHandler Log(string text) => (_, _) =>
    {
        _log.Add(text);
        return Task.CompletedTask;
    };

    private sealed class Logging(string name, List<string> log) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            log.Add(name + " in");
            await next(cancellationToken);
            log.Add(name + " out");
        }
    }

    private sealed class Stopping : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }

    private sealed class OneWayAdapter : BotAdapter
    {
        public List<string> Sent { get; } = [];

        public Task ReceiveAsync(Activity activity, BotCallbackHandler bot) => RunPipelineAsync(new TurnContext(this, activity), bot, default);

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
        {
            Sent.AddRange(activities.Select(activity => activity.Text));
            return Task.FromResult(Array.ConvertAll(activities, _ => new ResourceResponse("1")));
        }

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
