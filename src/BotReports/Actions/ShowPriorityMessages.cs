using BotReports.Programmes;

namespace BotReports.Actions;

/// <summary>Asks for the priority messages.</summary>
/// <param name="Number">Of a session or a track; null for all.</param>
public sealed record ShowPriorityMessages(SessionNumber? Number = null) : BotAction;
