namespace BotReports.Programmes.Files;

/// <summary>What a file with a programme turned out to be, by its content.</summary>
public enum ProgrammeFormat
{
    /// <summary>A table of values with commas, semicolons or tabs between them.</summary>
    Csv,

    /// <summary>A workbook of Excel, of whatever age.</summary>
    Workbook,

    /// <summary>iCalendar.</summary>
    Calendar,

    /// <summary>The <c>schedule.json</c> of pretalx and frab.</summary>
    ScheduleJson,

    /// <summary>The <c>schedule.xml</c> of pretalx and frab.</summary>
    ScheduleXml,

    /// <summary>Version 2 of the VOC's schedule.</summary>
    VocSchedule,

    /// <summary>The timetable that Indico exports.</summary>
    Indico,

    Sessionize,

    Sched,
}
