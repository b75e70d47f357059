namespace BotReports.Bot.Turns;

/// <summary>
/// How long one turn may wait for the storage: a single budget for all calls, their repetitions and all runs of the turn. The setting <c>Storage:Patience</c>.
/// </summary>
/// <param name="Longest">From <see cref="Shortest"/> to five minutes.</param>
public sealed record StoragePatience(TimeSpan Longest)
{
    /// <summary>Enough for writing and, where the storage does not answer, for reading back.</summary>
    public static readonly TimeSpan Shortest = TimeSpan.FromSeconds(4);

    /// <summary>Teams waits for 15 seconds; the rest is for telling the sender.</summary>
    public static StoragePatience OfChannels { get; } = new(TimeSpan.FromSeconds(8));

    public bool IsSound => Longest >= Shortest && Longest <= TimeSpan.FromMinutes(5);
}
