using BotReports.Programmes;

namespace BotReports.Reminders;

/// <summary>What a turn changes about who is reminded. Made twice, it changes nothing more.</summary>
public abstract record ReminderChange
{
    private ReminderChange()
    {
    }

    /// <summary>Somebody wants to be left alone about a session's report for a while.</summary>
    public sealed record Paused(SessionNumber Session, ReminderPause Pause) : ReminderChange;

    /// <summary>An organizer wants people to be reminded.</summary>
    public sealed record Ordered(ReminderOrder Order) : ReminderChange;

    /// <summary>An organizer wants people to be reminded otherwise.</summary>
    /// <param name="Adjustment">What is otherwise from now on, beside what was; null for nothing any more, as the settings have it.</param>
    public sealed record Adjusted(ReminderAdjustment? Adjustment) : ReminderChange;
}
