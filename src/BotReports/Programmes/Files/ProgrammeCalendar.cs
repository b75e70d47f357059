using BotReports.Languages;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace BotReports.Programmes.Files;

/// <summary>A programme as a calendar: its sessions, those that are cancelled too, and when the reports are wanted. Times are in UTC, which every calendar knows.</summary>
public static class ProgrammeCalendar
{
    /// <param name="programme">The programme.</param>
    /// <param name="phrases">The language of the titles.</param>
    /// <param name="now">When it is written.</param>
    public static string Write(Programme programme, Phrases phrases, DateTimeOffset now)
    {
        var calendar = new Calendar { ProductId = "-//BotReports//Programme//EN", Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", programme.Title.In(phrases.Language));
        calendar.AddProperty("X-WR-TIMEZONE", programme.TimeZone.Id);
        foreach (var session in programme.Sessions)
        {
            calendar.Events.Add(new CalendarEvent
            {
                Uid = $"{programme.Event}-{session.Number}@botreports",
                DtStamp = Utc(now),
                Start = Utc(session.Start),
                End = Utc(session.End),
                Summary = $"{session.Number} {session.Theme.In(phrases.Language)}",
                Location = session.Room,
                Status = session.IsCancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
            });
        }

        if (programme.Deadline is { } deadline)
        {
            // A moment has no end.
            calendar.Events.Add(new CalendarEvent
            {
                Uid = $"{programme.Event}-deadline@botreports",
                DtStamp = Utc(now),
                Start = Utc(deadline),
                Summary = phrases.ProgrammeDeadline(programme.Title.In(phrases.Language)),
                Transparency = TransparencyType.Transparent,
            });
        }

        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static CalDateTime Utc(DateTimeOffset time) => new(time.UtcDateTime, "UTC");
}
