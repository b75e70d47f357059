using System.Collections.Frozen;
using System.Reflection;
using BotReports.Actions;

namespace BotReports.Bot.Handlers;

/// <summary>Brings each action to its handler.</summary>
public sealed class Dispatcher
{
    private delegate Task<Decision> Handle(BotAction action, TurnView turn, CancellationToken cancellationToken);

    /// <summary>The actions that may be taken where others read along.</summary>
    public static FrozenSet<Type> InChannels { get; } = FrozenSet.Create(
        typeof(ShowHelp), typeof(Thanks), typeof(ShowStatus), typeof(ShowCheck), typeof(ShowFindings), typeof(WatchReport), typeof(ShowMissingReports), typeof(UseChannel), typeof(Approve), typeof(ApproveAll), typeof(AskBack), typeof(Withdraw), typeof(LockReport), typeof(UnlockReport), typeof(Reassign), typeof(MoveAnswers), typeof(ShowDecisions), typeof(LetIn), typeof(KeepOut), typeof(Join), typeof(TakeNote), typeof(Trust), typeof(Distrust), typeof(ShowRoles), typeof(GiveRole), typeof(TakeRole), typeof(Remind), typeof(ShowReminders), typeof(AdjustReminders), typeof(Announce), typeof(SendAnnouncement), typeof(DropAnnouncement), typeof(TestWebhook), typeof(RemoveWebhook), typeof(ShowBoard), typeof(CloseBoard), typeof(Erase), typeof(ShowProgramme), typeof(ApplyProgramme), typeof(DropProgramme), typeof(ShowReport), typeof(CancelSession), typeof(RestoreSession), typeof(MoveSession), typeof(NameRapporteurs), typeof(SetDeadline), typeof(AddSession), typeof(ShowTemplate), typeof(UseTemplate), typeof(TryTemplate));

    /// <summary>What somebody can do whose own report cannot be had, besides what works in channels.</summary>
    private static readonly FrozenSet<Type> WithoutReport = FrozenSet.Create(typeof(Start), typeof(ChooseSession), typeof(OpenGroup), typeof(ChooseLanguage), typeof(ChooseTimeZone), typeof(Actions.Reply), typeof(ShowMyData), typeof(LinkAccount), typeof(ShowAudit), typeof(ExportReport), typeof(ExportEvent), typeof(RemindLater), typeof(NotToday), typeof(ShowApiKeys), typeof(ShowWebhooks), typeof(MakeWebhook), typeof(MakeApiKey), typeof(RevokeApiKey));

    private readonly FrozenDictionary<Type, Handle> _handlers;

    /// <exception cref="ArgumentException">Two of the handlers handle the same action.</exception>
    public Dispatcher(IEnumerable<IHandler> handlers)
    {
        var bind = typeof(Dispatcher).GetMethod(nameof(Bind), BindingFlags.NonPublic | BindingFlags.Static)!;
        _handlers = (from handler in handlers
                     from implemented in handler.GetType().GetInterfaces()
                     where implemented.IsGenericType && implemented.GetGenericTypeDefinition() == typeof(IHandler<>)
                     let action = implemented.GetGenericArguments()[0]
                     select KeyValuePair.Create(action, (Handle)bind.MakeGenericMethod(action).Invoke(null, [handler])!)).ToFrozenDictionary();
    }

    /// <summary>The actions that have a handler.</summary>
    public IEnumerable<Type> Handled => _handlers.Keys;

    /// <summary>Whether an action may be taken where others read along.</summary>
    public static bool WorksInChannels(BotAction action) => InChannels.Contains(action.GetType());

    /// <summary>Whether an action says nothing to the sender's own report.</summary>
    public static bool WorksWithoutReport(BotAction? action) => action is not (null or TakeNote) && (WorksInChannels(action) || WithoutReport.Contains(action.GetType()));

    public Task<Decision> HandleAsync(BotAction action, TurnView turn, CancellationToken cancellationToken) => _handlers[action.GetType()](action, turn, cancellationToken);

    private static Handle Bind<TAction>(IHandler<TAction> handler)
        where TAction : BotAction => (action, turn, cancellationToken) => handler.HandleAsync((TAction)action, turn, cancellationToken);
}
