namespace BotReports.Actions;

/// <summary>Somebody wants to be left alone at night on a certain clock.</summary>
/// <param name="Zone">The name of its zone after the IANA; null for the one that the channel says.</param>
/// <param name="IsEvents">Whether it is the event's.</param>
public sealed record ChooseTimeZone(string? Zone = null, bool IsEvents = false) : BotAction;
