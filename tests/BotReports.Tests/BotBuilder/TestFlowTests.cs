using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;

namespace BotReports.Tests.BotBuilder;

public class TestFlowTests
{
    [Fact]
    public async Task A_script_of_a_conversation_is_played_line_by_line()
    {
        await new TestFlow(new TestAdapter(), Echo)
            .Send("a").AssertReply("echo a")
            .Test("b", "echo b")
            .Test("c", reply => reply.AsMessageActivity().Text.ShouldEndWith("c"))
            .Send(new Activity { Type = ActivityTypes.Message, Text = "d" }).AssertReply(MessageFactory.Text("echo d"))
            .Send("e").AssertReplyContains("ho e")
            .Send("f").AssertReplyOneOf(["echo e", "echo f"])
            .SendConversationUpdate().AssertReply("echo ")
            .AssertNoReply(timeout: 1)
            .StartTestAsync();
    }

    [Fact]
    public async Task A_script_fails_where_the_conversation_goes_another_way()
    {
        var flow = new TestFlow(new TestAdapter(), new EchoBot());

        var failure = await Should.ThrowAsync<InvalidOperationException>(() => flow.Test("a", "echo b", "The bot repeats").StartTestAsync());
        await Should.ThrowAsync<TaskCanceledException>(() => flow.AssertReply("more", timeout: 1).StartTestAsync());
        await Should.ThrowAsync<InvalidOperationException>(() => flow.Send("a").AssertNoReply(timeout: 1).StartTestAsync());

        failure.Message.ShouldBe("The bot repeats:\nExpected:echo b\nReceived:echo a");
    }

    [Fact]
    public async Task Traces_are_kept_only_where_they_are_asked_for()
    {
        var adapter = new TestAdapter(TestAdapter.CreateConversation("c", "Ada", "Reporter")) { EnableTrace = true };

        await adapter.ProcessActivityAsync(new Activity { From = new ChannelAccount("x", role: RoleTypes.Bot) }, (turn, token) => turn.SendActivityAsync(new Activity { Type = ActivityTypes.Trace }, token));

        var trace = await adapter.GetNextReplyAsync();
        (trace.Type, trace.Recipient.Id, trace.From.Name).ShouldBe((ActivityTypes.Trace, "ada", "Reporter"));
    }

    [Fact]
    public async Task One_dialog_can_be_talked_to_alone()
    {
        var client = new DialogTestClient("slack", new AgeDialog(), "How old?", [new NoMiddleware()]);

        (await client.SendActivityAsync<IMessageActivity>("hi")).Text.ShouldBe("How old?");
        client.DialogTurnResult.Status.ShouldBe(DialogTurnStatus.Waiting);
        client.DialogContext.ActiveDialog.Id.ShouldBe(nameof(AgeDialog));
        (await client.SendActivityAsync<IMessageActivity>(new Activity { Type = ActivityTypes.Message, Text = "42" })).ShouldBeNull();

        (client.DialogTurnResult.Status, client.DialogTurnResult.Result).ShouldBe((DialogTurnStatus.Complete, 42));
        client.GetNextReply<IMessageActivity>().ShouldBeNull();
        client.ConversationState.ShouldNotBeNull();
        new DialogTestClient(new TestAdapter(), new AgeDialog()).DialogTurnResult.ShouldBeNull();
    }

    private static Task Echo(ITurnContext turn, CancellationToken token) => turn.SendActivityAsync("echo " + turn.Activity.Text, cancellationToken: token);

    private sealed class EchoBot : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => Echo(turnContext, cancellationToken);
    }

    private sealed class NoMiddleware : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) => next(cancellationToken);
    }

    private sealed class AgeDialog : ComponentDialog
    {
        public AgeDialog()
        {
            AddDialog(new WaterfallDialog("steps")
                .AddStep((step, token) => step.PromptAsync("age", new PromptOptions { Prompt = MessageFactory.Text((string)step.Options) }, token))
                .AddStep((step, token) => step.EndDialogAsync(step.Result, token)));
            AddDialog(new NumberPrompt<int>("age"));
        }
    }
}
