namespace BotReports.Programmes.Files;

/// <summary>What is known beside a file, or was said when the bot asked. The file comes first wherever it says something itself.</summary>
public sealed record ProgrammeHints
{
    /// <summary>The zone of times without one; the event's, as a rule.</summary>
    public TimeZoneInfo? Zone { get; init; }

    /// <summary>The day of times without a date, and the year of dates without one.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>How long a session lasts whose end cannot be known.</summary>
    public TimeSpan? Length { get; init; }

    /// <summary>Whether 4/5 is the fourth of May. Null takes what the dates of the file show.</summary>
    public bool? DayFirst { get; init; }
}
