using BotReports.Actions;
using BotReports.Bot.Handlers;
using BotReports.Documents;
using BotReports.Reports;
using BotReports.Tests.Conversations;
using Microsoft.Bot.Builder;

namespace BotReports.Tests.Handlers;

public sealed class DispatcherTests
{
    /// <summary>What answers an open question goes to the dialog that asked it.</summary>
    private static readonly Type[] AnsweredByDialogs = [typeof(GiveAnswer), typeof(Choose), typeof(Confirm), typeof(ChooseImport), typeof(ConfirmNames)];

    private static IEnumerable<Type> Handlers => typeof(IHandler).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IHandler)));

    [Fact]
    public async Task Every_action_has_a_handler_but_those_that_a_dialog_waits_for()
    {
        await using var stage = new InProcessStage(ScriptConference.Default);
        var actions = typeof(BotAction).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(BotAction)));

        stage.Dispatcher.Handled.ShouldBe(actions.Except(AnsweredByDialogs), ignoreOrder: true);
    }

    [Fact]
    public void A_handler_cannot_write_or_send()
    {
        Type[] performing = [typeof(IReportStore), typeof(IDocuments), typeof(BotAdapter), typeof(ITurnContext)];

        foreach (var handler in Handlers)
        {
            handler.GetConstructors().SelectMany(constructor => constructor.GetParameters()).Select(parameter => parameter.ParameterType)
                .ShouldAllBe(type => !performing.Any(other => type.IsAssignableTo(other)), handler.Name);
        }
    }

    [Fact]
    public void What_others_may_read_is_no_change_of_a_report_but_an_organizers_or_what_is_said_in_a_meeting() =>
        Dispatcher.InChannels.ShouldBe(
            [typeof(ShowHelp), typeof(Thanks), typeof(ShowStatus), typeof(ShowCheck), typeof(ShowFindings), typeof(WatchReport), typeof(ShowMissingReports), typeof(UseChannel), typeof(Approve), typeof(ApproveAll), typeof(AskBack), typeof(Withdraw), typeof(LockReport), typeof(UnlockReport), typeof(Reassign), typeof(MoveAnswers), typeof(ShowDecisions), typeof(LetIn), typeof(KeepOut), typeof(Join), typeof(TakeNote), typeof(Trust), typeof(Distrust), typeof(ShowRoles), typeof(GiveRole), typeof(TakeRole), typeof(Remind), typeof(Announce), typeof(SendAnnouncement), typeof(DropAnnouncement), typeof(TestWebhook), typeof(RemoveWebhook), typeof(ShowBoard), typeof(CloseBoard), typeof(Erase), typeof(ShowProgramme),
                typeof(ApplyProgramme), typeof(DropProgramme), typeof(ShowReport), typeof(AddSession), typeof(ShowTemplate), typeof(UseTemplate), typeof(TryTemplate), typeof(MoveSession), typeof(CancelSession), typeof(RestoreSession), typeof(NameRapporteurs), typeof(SetDeadline), typeof(ShowReminders), typeof(AdjustReminders)], ignoreOrder: true);
}
