using BotReports.Programmes;

namespace BotReports.Actions;

/// <summary>An organizer wants somebody else to fill a report from now on.</summary>
/// <param name="Name">The person's name or address, folded; empty for whom the message mentions.</param>
public sealed record Reassign(SessionNumber Session, string Name) : BotAction, IChangesEvent;
