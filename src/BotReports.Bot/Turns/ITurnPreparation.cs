using Microsoft.Bot.Builder;

namespace BotReports.Bot.Turns;

/// <summary>Gets what a turn needs from outside before it begins, because a turn may run more than once and waits for nobody.</summary>
internal interface ITurnPreparation
{
    /// <summary>Is called before each run of a turn; what it has got is kept in the context.</summary>
    Task PrepareAsync(ITurnContext context, Turn turn, CancellationToken cancellationToken);
}
