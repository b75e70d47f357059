using System.Diagnostics;

namespace BotReports.Bot.Signals;

/// <summary>The names of what a host can be seen by. No signal has anybody's words, name, address or id in it.</summary>
public static class BotSignals
{
    /// <summary>The name of the meter, and of the source of activities.</summary>
    public const string Name = "BotReports";

    internal static ActivitySource Source { get; } = new(Name);
}
