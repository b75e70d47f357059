namespace BotReports.Reminders;

/// <summary>Why somebody is reminded of a report.</summary>
public enum ReminderKind
{
    /// <summary>The session begins, and nobody has begun its report.</summary>
    Begins,

    /// <summary>Most of the session's time is over.</summary>
    NearEnd,

    /// <summary>The session is over.</summary>
    Ended,

    /// <summary>The reports are wanted soon.</summary>
    Deadline,

    /// <summary>The person asked to be reminded at this time.</summary>
    Asked,

    /// <summary>An organizer asked for it.</summary>
    Organizer,
}
