using BotReports.Actions;

namespace BotReports.Bot.Handlers;

/// <summary>
/// Decides what an action comes to. A handler looks at the turn and gives back what changes, what is said and what is asked next; it
/// performs nothing, so that every rule can be tested as a value and a turn can be run again. Every action has exactly one handler.
/// </summary>
public interface IHandler<in TAction> : IHandler
    where TAction : BotAction
{
    /// <param name="action">What somebody wants.</param>
    /// <param name="turn">What the turn knows.</param>
    /// <param name="cancellationToken">Ends the wait for what has to be read.</param>
    Task<Decision> HandleAsync(TAction action, TurnView turn, CancellationToken cancellationToken);
}
