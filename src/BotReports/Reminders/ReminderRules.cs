namespace BotReports.Reminders;

/// <summary>When and how often people are reminded of their reports: the section <c>Event:Reminders</c>. All times of day are on the event's clock, or on the person's own for whoever chose that.</summary>
public sealed record ReminderRules
{
    /// <summary>Nobody is reminded of anything.</summary>
    public static ReminderRules Off { get; } = new() { IsOn = false };

    public bool IsOn { get; init; } = true;

    /// <summary>The part of a session's time after which it is nearly over.</summary>
    public double NearEnd { get; init; } = 0.8;

    /// <summary>How long before the deadline.</summary>
    public IReadOnlyList<TimeSpan> BeforeDeadline { get; init; } = [TimeSpan.FromHours(2), TimeSpan.FromMinutes(30)];

    /// <summary>From this time of day on nobody is reminded; what is due then waits.</summary>
    public TimeOnly QuietFrom { get; init; } = new(22, 0);

    /// <summary>Until this time of day.</summary>
    public TimeOnly QuietUntil { get; init; } = new(7, 0);

    /// <summary>How often one person is reminded of one report without having asked for it. Where there is a deadline, the last time is kept for it.</summary>
    public int Most { get; init; } = 3;

    /// <summary>Whoever has changed the report within this time is at work, and is left alone.</summary>
    public TimeSpan AtWork { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How much time is between two reminders of one report that nobody asked for.</summary>
    public TimeSpan Apart { get; init; } = TimeSpan.FromMinutes(20);

    /// <summary>How long after its end a session without a deadline is spoken of.</summary>
    public TimeSpan LongestAfter { get; init; } = TimeSpan.FromDays(1);

    /// <summary>Whether the numbers are possible ones.</summary>
    public bool IsSound => NearEnd is > 0 and < 1 && Most >= 0 && BeforeDeadline.Append(AtWork).Append(Apart).Append(LongestAfter).All(span => span >= TimeSpan.Zero);

    /// <summary>Whether people are to be left alone at this time.</summary>
    /// <param name="local">On the event's clock, or on their own where they chose that.</param>
    public bool IsQuiet(DateTimeOffset local) => TimeOnly.FromDateTime(local.DateTime) is var time
        && (QuietFrom <= QuietUntil ? time >= QuietFrom && time < QuietUntil : time >= QuietFrom || time < QuietUntil);
}
