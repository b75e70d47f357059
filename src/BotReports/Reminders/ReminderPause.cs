namespace BotReports.Reminders;

/// <summary>That somebody is left alone for a while.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Until">Before this time they are not reminded.</param>
/// <param name="ThenReminds">Whether they asked to be reminded then.</param>
public sealed record ReminderPause(string Person, DateTimeOffset Until, bool ThenReminds);
