using BotReports.Reminders;

namespace BotReports.Actions;

/// <summary>An organizer wants people to be reminded otherwise.</summary>
/// <param name="Wanted">What is to be otherwise; null for nothing any more, as the settings have it.</param>
public sealed record AdjustReminders(ReminderAdjustment? Wanted = null) : BotAction, IChangesEvent;
