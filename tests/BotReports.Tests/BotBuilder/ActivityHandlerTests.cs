using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotReports.Tests.BotBuilder;

public class ActivityHandlerTests
{
    private readonly TestAdapter _adapter = new();
    private readonly LoggingBot _bot = new();

    [Theory]
    [InlineData(ActivityTypes.Message, "message")]
    [InlineData(ActivityTypes.MessageUpdate, "update")]
    [InlineData(ActivityTypes.MessageDelete, "delete")]
    [InlineData(ActivityTypes.Event, "event/event")]
    [InlineData(ActivityTypes.Typing, "typing")]
    [InlineData(ActivityTypes.EndOfConversation, "unrecognized")]
    [InlineData(ActivityTypes.MessageReaction, "unrecognized")]
    public async Task Each_type_of_activity_has_its_method(string type, string expected)
    {
        await ReceiveAsync(new Activity { Type = type });

        string.Join('/', _bot.Log).ShouldBe(expected);
    }

    [Theory]
    [InlineData("user1", null, "update/added user1")]
    [InlineData(null, "user1", "update/removed user1")]
    [InlineData("bot", null, "update")]
    [InlineData(null, "bot", "update")]
    [InlineData(null, null, "update")]
    public async Task Members_come_and_go_but_the_bot_is_none_of_them(string? added, string? removed, string expected)
    {
        await ReceiveAsync(new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            MembersAdded = added == null ? null : [new ChannelAccount(added)],
            MembersRemoved = removed == null ? null : [new ChannelAccount(removed)],
        });

        string.Join('/', _bot.Log.Select(line => line == "conversationUpdate" ? "update" : line)).ShouldBe(expected);
    }

    [Theory]
    [InlineData(InstallationUpdateActionTypes.Add, "installation/install")]
    [InlineData("add-upgrade", "installation/install")]
    [InlineData(InstallationUpdateActionTypes.Remove, "installation/uninstall")]
    [InlineData("other", "installation")]
    public async Task The_app_is_installed_and_removed(string action, string expected)
    {
        await ReceiveAsync(new Activity { Type = ActivityTypes.InstallationUpdate, Action = action });

        string.Join('/', _bot.Log).ShouldBe(expected);
    }

    [Fact]
    public async Task A_button_of_a_card_is_answered_with_what_the_bot_returns()
    {
        var response = await InvokeAsync(ActivityTests.Recorded("invoke_adaptiveCard_action"));

        response.Status.ShouldBe(200);
        JsonConvert.SerializeObject(response.Body).ShouldBe("""{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"answer exec answer"}""");
    }

    [Theory]
    [InlineData(null, "Missing value property")]
    [InlineData("{}", "Missing action property")]
    [InlineData("""{"action":{"type":"Action.Other"}}""", "The action 'Action.Other' is not supported.")]
    [InlineData("""{"action":7}""", "Value property is not properly formed")]
    public async Task A_malformed_button_is_refused(string? value, string message)
    {
        var response = await InvokeAsync(new Activity { Type = ActivityTypes.Invoke, Name = "adaptiveCard/action", Value = value == null ? null : JObject.Parse(value) });

        response.Status.ShouldBe((int)HttpStatusCode.BadRequest);
        var body = response.Body.ShouldBeOfType<AdaptiveCardInvokeResponse>();
        (body.StatusCode, body.Type, ((Error)body.Value).Message).ShouldBe((400, "application/vnd.microsoft.error", message));
        ((Error)body.Value).Code.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task An_invoke_that_nobody_knows_is_not_implemented()
        => (await InvokeAsync(new Activity { Type = ActivityTypes.Invoke, Name = "other" })).Status.ShouldBe(501);

    [Fact]
    public async Task A_bot_can_answer_an_invoke_of_its_own()
    {
        (await InvokeAsync(new Activity { Type = ActivityTypes.Invoke, Name = "mine" })).Body.ShouldBe("my answer");
        (await InvokeAsync(new Activity { Type = ActivityTypes.Invoke, Name = "forbidden" })).Status.ShouldBe(403);
    }

    [Fact]
    public async Task An_activity_without_a_type_is_a_mistake_of_the_adapter()
        => await Should.ThrowAsync<ArgumentException>(() => _bot.OnTurnAsync(new TurnContext(_adapter, new Activity())));

    private Task ReceiveAsync(Activity activity) => _adapter.ProcessActivityAsync(activity, ((IBot)_bot).OnTurnAsync);

    private async Task<InvokeResponse> InvokeAsync(Activity activity)
    {
        await ReceiveAsync(activity);
        return ((Activity)_adapter.GetNextReply()).Value.ShouldBeOfType<InvokeResponse>();
    }

    private sealed class LoggingBot : ActivityHandler
    {
        public List<string> Log { get; } = [];

        public override Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
            => base.OnTurnAsync(turnContext, cancellationToken);

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Note("message");

        protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("update");

        protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Note("delete");

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Note("typing");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("unrecognized");

        protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
        {
            Log.Add("event");
            return base.OnEventActivityAsync(turnContext, cancellationToken);
        }

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note("event");

        protected override Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        {
            Log.Add("update");
            return base.OnConversationUpdateActivityAsync(turnContext, cancellationToken);
        }

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
            => Note("added " + membersAdded[0].Id);

        protected override Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
            => Note("removed " + membersRemoved[0].Id);

        protected override Task OnInstallationUpdateActivityAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
        {
            Log.Add("installation");
            return base.OnInstallationUpdateActivityAsync(turnContext, cancellationToken);
        }

        protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("install");

        protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("uninstall");

        protected override Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => turnContext.Activity.Name switch
        {
            "mine" => Task.FromResult(CreateInvokeResponse("my answer")),
            "forbidden" => Task.FromResult(new InvokeResponseException(HttpStatusCode.Forbidden).CreateInvokeResponse()),
            _ => base.OnInvokeActivityAsync(turnContext, cancellationToken),
        };

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
            => Task.FromResult(new AdaptiveCardInvokeResponse
            {
                StatusCode = 200,
                Type = "application/vnd.microsoft.activity.message",
                Value = $"{invokeValue.Action.Verb} {((JObject)invokeValue.Action.Data)["answer"]}",
            });

        private Task Note(string text)
        {
            Log.Add(text);
            return Task.CompletedTask;
        }
    }
}
