using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotReports.Tests.BotBuilder;

public class DialogTests
{
    private readonly List<string> _log = [];

    [Fact]
    public async Task A_waterfall_runs_its_steps_with_the_results_of_those_before()
    {
        var steps = new WaterfallDialog("steps", [
            (step, token) =>
            {
                step.Values["word"] = step.Options;
                return Ask(step, $"{step.Index} {step.Reason} {step.Options}", token);
            },
            (step, token) => step.NextAsync(step.Result + "!", token),
            (step, token) => Ask(step, $"{step.Index} {step.Reason} {step.Result} {step.Values["word"]}", token),
        ]);

        await Flow(new DialogSet().Add(steps), dc => dc.BeginDialogAsync("steps", "go"))
            .Test("hi", "0 BeginCalled go")
            .Test("one", "2 NextCalled one! go")
            .Test("two", "Complete two")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_waterfall_waits_for_messages_and_for_nothing_else()
    {
        var steps = new WaterfallDialog("steps", [(step, token) => Ask(step, "one", token), (step, token) => Ask(step, "two", token)]);

        await Flow(new DialogSet().Add(steps), dc => dc.BeginDialogAsync("steps"))
            .Test("hi", "one")
            .Send(new Activity { Type = ActivityTypes.Typing }).AssertNoReply(timeout: 1)
            .Test("next", "two")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_step_goes_on_once()
    {
        var steps = new WaterfallDialog("steps", [
            async (step, token) =>
            {
                await step.NextAsync(null, token);
                return await step.NextAsync(null, token);
            },
            (step, token) => Ask(step, "two", token),
        ]);

        await Should.ThrowAsync<InvalidOperationException>(() => Flow(new DialogSet().Add(steps), dc => dc.BeginDialogAsync("steps")).Send("hi").StartTestAsync());
    }

    [Fact]
    public async Task What_a_dialog_began_comes_back_to_it_with_its_result()
    {
        var outer = new WaterfallDialog("outer", [(step, token) => step.BeginDialogAsync("inner", null, token), (step, token) => Ask(step, $"{step.Reason} {step.Result}", token)]);
        var inner = new WaterfallDialog("inner", [(step, token) => Ask(step, "inner", token)]);

        await Flow(new DialogSet().Add(outer).Add(inner), dc => dc.BeginDialogAsync("outer"))
            .Test("hi", "inner")
            .Test("said", "EndCalled said")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_plain_dialog_ends_with_what_it_gets()
    {
        var outer = new PlainDialog("outer", _log, dc => dc.BeginDialogAsync("inner"));
        var inner = new PlainDialog("inner", _log, _ => Task.FromResult(new DialogTurnResult(DialogTurnStatus.Waiting)));

        await Flow(new DialogSet().Add(outer).Add(inner), dc => dc.BeginDialogAsync("outer"))
            .Send("hi").AssertNoReply(timeout: 1)
            .Test("bye", "Complete ")
            .StartTestAsync();

        _log.ShouldBe(["end inner EndCalled", "end outer EndCalled"]);
    }

    [Fact]
    public async Task A_dialog_can_take_the_place_of_another()
    {
        var first = new PlainDialog("first", _log, dc => dc.ReplaceDialogAsync("second", "options"));
        var second = new WaterfallDialog("second", [(step, token) => Ask(step, $"{step.Options} {step.Stack.Count}", token)]);

        await Flow(new DialogSet().Add(first).Add(second), dc => dc.BeginDialogAsync("first")).Test("hi", "options 1").StartTestAsync();

        _log.ShouldBe(["end first ReplaceCalled"]);
    }

    [Fact]
    public async Task The_active_dialog_can_be_asked_to_say_it_again()
    {
        var dialog = new PlainDialog("dialog", _log, async dc =>
        {
            await dc.RepromptDialogAsync();
            return Dialog.EndOfTurn;
        });

        await Flow(new DialogSet().Add(dialog), dc => dc.BeginDialogAsync("dialog")).Send("hi").StartTestAsync();

        _log.ShouldBe(["reprompt dialog"]);
    }

    [Fact]
    public async Task Cancelling_ends_every_dialog_on_the_stack()
    {
        var outer = new PlainDialog("outer", _log, dc => dc.BeginDialogAsync("inner"));
        var inner = new PlainDialog("inner", _log, _ => Task.FromResult(Dialog.EndOfTurn));

        await Flow(new DialogSet().Add(outer).Add(inner), dc => dc.BeginDialogAsync("outer"), cancelAt: "stop")
            .Send("hi")
            .Test("stop", "Cancelled ")
            .StartTestAsync();

        _log.ShouldBe(["end inner CancelCalled", "end outer CancelCalled"]);
    }

    [Fact]
    public async Task There_is_nothing_to_cancel_or_to_ask_again_on_an_empty_stack()
    {
        var dc = new DialogContext(new DialogSet(), new TurnContext(new TestAdapter(), new Activity()), new DialogState());

        (await dc.CancelAllDialogsAsync()).Status.ShouldBe(DialogTurnStatus.Empty);
        (await dc.ContinueDialogAsync()).Status.ShouldBe(DialogTurnStatus.Empty);
        await dc.RepromptDialogAsync();
        dc.ActiveDialog.ShouldBeNull();
        dc.Child.ShouldBeNull();
        await Should.ThrowAsync<ArgumentException>(() => dc.BeginDialogAsync("unknown"));
        await Should.ThrowAsync<ArgumentException>(() => dc.BeginDialogAsync("unknown", CancellationToken.None));
        await Should.ThrowAsync<InvalidOperationException>(() => dc.Dialogs.CreateContextAsync(dc.Context));
    }

    [Fact]
    public void Dialogs_of_the_same_name_are_numbered()
    {
        var (one, two, three) = (new WaterfallDialog("steps"), new WaterfallDialog("steps"), new WaterfallDialog("steps"));
        var set = new DialogSet().Add(one).Add(one).Add(two).Add(three);

        (one.Id, two.Id, three.Id).ShouldBe(("steps", "steps2", "steps3"));
        set.Find("steps2").ShouldBe(two);
        set.Find("steps4").ShouldBeNull();
        new PlainDialog(null, _log, _ => Task.FromResult(Dialog.EndOfTurn)).Id.ShouldBe(nameof(PlainDialog));
    }

    [Fact]
    public async Task A_component_is_one_dialog_with_one_result()
    {
        await Flow(new DialogSet().Add(new NameDialog(_log)), dc => dc.BeginDialogAsync("name"))
            .Test("hi", "First?")
            .Test("Ada", "Last?")
            .Test("Lovelace", "Complete Ada Lovelace")
            .StartTestAsync();

        _log.ShouldBe(["begin", "continue Ada", "continue Lovelace", "end EndCalled"]);
    }

    [Fact]
    public async Task A_component_can_be_interrupted_from_within()
    {
        await Flow(new DialogSet().Add(new NameDialog(_log)), dc => dc.BeginDialogAsync("name"))
            .Test("hi", "First?")
            .Test("help", "Just say it")
            .AssertReply("First?")
            .Test("quit", "Complete ")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_component_that_is_cancelled_cancels_what_is_inside()
    {
        var component = new NameDialog(_log);
        component.AddDialog(new PlainDialog("asking", _log, _ => Task.FromResult(Dialog.EndOfTurn)));
        component.InitialDialogId = "asking";

        await Flow(new DialogSet().Add(component), dc => dc.BeginDialogAsync("name"), cancelAt: "stop").Send("hi").Test("stop", "Cancelled ").StartTestAsync();

        _log.ShouldBe(["begin", "end asking CancelCalled", "end CancelCalled"]);
    }

    [Fact]
    public async Task A_component_asks_again_when_what_was_put_on_top_of_it_has_ended()
    {
        var interruption = new WaterfallDialog("interruption", [(step, token) => Ask(step, "Excuse me?", token)]);

        await Flow(new DialogSet().Add(new NameDialog(_log)).Add(interruption), dc => dc.BeginDialogAsync("name"), interruptAt: ("wait", "interruption"))
            .Test("hi", "First?")
            .Test("wait", "Excuse me?")
            .Test("go on", "First?")
            .Test("Ada", "Last?")
            .StartTestAsync();
    }

    [Fact]
    public async Task Dialogs_inside_a_component_can_begin_those_outside()
    {
        var outside = new WaterfallDialog("outside", [(step, token) => Ask(step, "outside", token)]);
        var component = new ComponentDialog("component").AddDialog(new WaterfallDialog("inside", [(step, token) => step.BeginDialogAsync("outside", null, token)]));

        await Flow(new DialogSet().Add(component).Add(outside), async dc =>
        {
            var result = await dc.BeginDialogAsync("component");
            dc.Child.Parent.ShouldBe(dc);
            ((DialogContainer)dc.FindDialog("component")).CreateChildContext(dc).Stack.ShouldBe(dc.Child.Stack);
            dc.Child.ActiveDialog.Id.ShouldBe("outside");
            dc.Child.FindDialog("outside").ShouldBe(outside);
            ((ComponentDialog)dc.FindDialog("component")).Dialogs.Find("inside").ShouldNotBeNull();
            dc.ActiveDialog.State.ShouldContainKey(ComponentDialog.PersistedDialogState);
            return result;
        }).Test("hi", "outside").StartTestAsync();
    }

    [Fact]
    public async Task The_stack_survives_a_store_that_keeps_no_types()
    {
        var plain = JsonSerializer.Create();
        var state = new ConversationState(new TypedTextStorage());
        var accessor = state.CreateProperty<DialogState>("dialogs");
        var dialogs = new DialogSet(accessor).Add(new NameDialog(_log));

        await new TestFlow(new TestAdapter().Use(new AutoSaveStateMiddleware(state)), async (turn, token) =>
            {
                var dc = await dialogs.CreateContextAsync(turn, token);
                var result = await dc.ContinueDialogAsync(token);
                if (result.Status == DialogTurnStatus.Empty)
                    await dc.BeginDialogAsync("name", null, token);
                else if (result.Status == DialogTurnStatus.Complete)
                    await turn.SendActivityAsync((string)result.Result, cancellationToken: token);
                await accessor.SetAsync(turn, JObject.FromObject(await accessor.GetAsync(turn, null, token), plain).ToObject<DialogState>(plain)!, token);
            })
            .Test("hi", "First?")
            .Test("Ada", "Last?")
            .Test("Lovelace", "Ada Lovelace")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_dialog_is_run_with_a_stack_of_its_own()
    {
        var state = new ConversationState(new TypedTextStorage());
        var accessor = state.CreateProperty<DialogState>("dialogs");
        var dialog = new NameDialog(_log);

        await new TestFlow(new TestAdapter().Use(new AutoSaveStateMiddleware(state)), (turn, token) => dialog.RunAsync(turn, accessor, token))
            .Test("hi", "First?")
            .Test("Ada", "Last?")
            .Send("Lovelace").AssertNoReply(timeout: 1)
            .Test("hi", "First?")
            .StartTestAsync();
    }

    [Fact]
    public void A_stack_is_stored_with_the_active_dialog_first()
        => JObject.FromObject(new DialogState([new DialogInstance { Id = "top", State = new Dictionary<string, object> { ["StepIndex"] = 1 } }, new DialogInstance { Id = "below" }]))["dialogStack"]!
            .Select(instance => (string)instance["id"]!).ShouldBe(["top", "below"]);

    private static async Task<DialogTurnResult> Ask(WaterfallStepContext step, string text, CancellationToken token)
    {
        await step.Context.SendActivityAsync(text, cancellationToken: token);
        return Dialog.EndOfTurn;
    }

    /// <summary>Continues, or begins; and says what became of it when it has ended.</summary>
    private static TestFlow Flow(DialogSet dialogs, Func<DialogContext, Task<DialogTurnResult>> begin, string? cancelAt = null, (string Word, string Dialog) interruptAt = default)
    {
        var state = new ConversationState(new TypedTextStorage());
        var accessor = state.CreateProperty<DialogState>("dialogs");
        var stack = new DialogSet(accessor);
        return new TestFlow(new TestAdapter().Use(new AutoSaveStateMiddleware(state)), async (turn, token) =>
        {
            (await stack.CreateContextAsync(turn, token)).Stack.ShouldNotBeNull();
            var dc = new DialogContext(dialogs, turn, await accessor.GetAsync(turn, () => new DialogState(), token));
            var result = turn.Activity.Text switch
            {
                { } text when text == cancelAt => await dc.CancelAllDialogsAsync(token),
                { } text when text == interruptAt.Word => await dc.BeginDialogAsync(interruptAt.Dialog, null, token),
                _ => await dc.ContinueDialogAsync(token),
            };
            if (result.Status == DialogTurnStatus.Empty)
                result = await begin(dc);
            if (result.Status != DialogTurnStatus.Waiting)
                await turn.SendActivityAsync($"{result.Status} {result.Result}", cancellationToken: token);
        });
    }

    private sealed class PlainDialog(string? id, List<string> log, Func<DialogContext, Task<DialogTurnResult>> begin) : Dialog(id)
    {
        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) => begin(dc);

        public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) => base.ContinueDialogAsync(dc, cancellationToken);

        public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
            => base.ResumeDialogAsync(dc, reason, result, cancellationToken);

        public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
        {
            log.Add("reprompt " + instance.Id);
            return Task.CompletedTask;
        }

        public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            log.Add($"end {instance.Id} {reason}");
            return Task.CompletedTask;
        }
    }

    private sealed class NameDialog : ComponentDialog
    {
        private readonly List<string> _log;

        public NameDialog(List<string> log)
            : base("name")
        {
            _log = log;
            AddDialog(new WaterfallDialog("steps", [
                (step, token) => step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("First?") }, token),
                (step, token) =>
                {
                    step.Values["first"] = step.Result;
                    return step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("Last?") }, token);
                },
                (step, token) => step.EndDialogAsync($"{step.Values["first"]} {step.Result}", token),
            ]));
            AddDialog(new TextPrompt("text"));
        }

        protected override Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default)
        {
            _log.Add("begin");
            return base.OnBeginDialogAsync(innerDc, options, cancellationToken);
        }

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            _log.Add("continue " + innerDc.Context.Activity.Text);
            switch (innerDc.Context.Activity.Text)
            {
                case "help":
                    await innerDc.Context.SendActivityAsync("Just say it", cancellationToken: cancellationToken);
                    await innerDc.RepromptDialogAsync(cancellationToken);
                    return EndOfTurn;
                case "quit":
                    return await innerDc.CancelAllDialogsAsync(cancellationToken);
                default:
                    return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }
        }

        protected override Task OnEndDialogAsync(ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            _log.Add("end " + reason);
            return Task.CompletedTask;
        }
    }
}
