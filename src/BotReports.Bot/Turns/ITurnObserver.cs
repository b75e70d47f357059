namespace BotReports.Bot.Turns;

/// <summary>Is told of each turn that is committed, and may do something of its own about it. Returns at once.</summary>
public interface ITurnObserver
{
    /// <param name="turn">The turn, which changes nothing any more.</param>
    void Committed(Turn turn);
}
