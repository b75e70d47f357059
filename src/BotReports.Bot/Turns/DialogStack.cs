using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Bot.Turns;

/// <summary>The dialogs' stack as a part of the turn: read from the conversation's record, and written with it at the commit.</summary>
internal sealed class DialogStack : IStatePropertyAccessor<DialogState>
{
    public string Name => "dialogs";

    public Task<DialogState> GetAsync(ITurnContext turnContext, Func<DialogState>? defaultValueFactory = null, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(turnContext);
        turn.Dialogs ??= (turn.Conversation.Dialogs is { } written ? DialogStateJson.Read(written) : null) ?? defaultValueFactory?.Invoke() ?? new DialogState();
        return Task.FromResult(turn.Dialogs);
    }

    public Task SetAsync(ITurnContext turnContext, DialogState value, CancellationToken cancellationToken = default)
    {
        Turn.Of(turnContext).Dialogs = value;
        return Task.CompletedTask;
    }

    public Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => SetAsync(turnContext, new DialogState(), cancellationToken);
}
