using BotReports.Programmes.Files;

namespace BotReports.Tests.Programmes.Files;

public sealed class CalendarReadingTests
{
    [Fact]
    public void Events_are_read_with_folded_lines_escapes_and_the_chair()
    {
        var reading = Read("""
            BEGIN:VEVENT
            UID:1
            DTSTART;TZID=Asia/Dhaka:20260328T090000
            DTEND;TZID=Asia/Dhaka:20260328T103000
            SUMMARY:4.1 Multilateral coopera
             tion\, and a lot\nmore
            LOCATION:Meghna
            ATTENDEE;ROLE=CHAIR;CN="Byron, Ada":mailto:ada@example.org
            BEGIN:VALARM
            SUMMARY:Wake up
            END:VALARM
            END:VEVENT
            """);

        reading.Lines().ShouldBe(["4.1 2026-03-28 09:00–10:30+06:00 Meghna: Multilateral cooperation, and a lot more"]);
        reading.Zone!.Id.ShouldBe("Asia/Dhaka");
        reading.Title.ShouldBe("Cities");
        reading.Sessions[0].Chairs.Single().Identity.ShouldBe("ada@example.org");
        reading.Sessions[0].Place.ShouldBe(new SourcePlace(PlaceKind.Line, 4));
    }

    [Theory]
    [InlineData("TZID=W. Europe Standard Time:20260328T090000", "2026-03-28 09:00", "+01:00")]
    [InlineData("TZID=/mozilla.org/20050126_1/Europe/Berlin:20260328T090000", "2026-03-28 09:00", "+01:00")]
    [InlineData("TZID=\"Pacific Standard Time\":20260328T090000", "2026-03-28 09:00", "-07:00")]
    public void Zones_have_the_names_that_Windows_and_others_give_them(string value, string time, string offset)
    {
        var reading = Read($"BEGIN:VEVENT\nUID:1\nDTSTART;{value}\nDURATION:PT1H\nSUMMARY:One\nEND:VEVENT");

        reading.IsComplete.ShouldBeTrue();
        reading.Lines().Single().ShouldBe($"1.1 {time}–10:00{offset} -: One");
    }

    [Fact]
    public void A_calendar_in_UTC_with_the_zone_of_its_owner_is_shown_on_that_clock()
    {
        var reading = Read("X-WR-TIMEZONE:Asia/Dhaka\nBEGIN:VEVENT\nDTSTART:20260328T030000Z\nDTEND:20260328T043000Z\nSUMMARY:One\nEND:VEVENT");

        reading.IsComplete.ShouldBeTrue();
        reading.Sessions[0].Start.In(reading.Zone!).ShouldBe(new DateTimeOffset(2026, 3, 28, 9, 0, 0, TimeSpan.FromHours(6)));
    }

    [Fact]
    public void A_time_of_no_zone_is_asked_about_and_whole_days_are_no_sessions()
    {
        var reading = Read("BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260328T090000\nDTEND;VALUE=DATE:20260328T100000\nSUMMARY:One\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260328\nSUMMARY:Two\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:Three\nEND:VEVENT");

        reading.Questions.ShouldBe([new ProgrammeQuestion.Zone()]);
        reading.Lines().ShouldBe(["1.1 2026-03-28 09:00–10:00 -: One"]);
        reading.LeftOut.Select(left => (left.Title, left.Reason)).ShouldBe([("Two", LeftOutReason.AllDay), ("Three", LeftOutReason.NoStart)]);
    }

    [Fact]
    public void A_line_that_is_broken_is_mended_or_named_and_costs_no_other_event()
    {
        var reading = Read("BEGIN:VEVENT\nDTSTART;TZID=\"Asia/Dhaka:20260328T090000\"\nDTEND;TZID=Asia/Dhaka:20260328T100000\nSUMMARY:One\nnonsense\nEND:VEVENT\n"
            + "BEGIN:VEVENT\nDTSTART:yesterday\nSUMMARY:Two\nEND:VEVENT");

        reading.Lines().ShouldBe(["1.1 2026-03-28 09:00–10:00+06:00 -: One"]);
        reading.Said().ShouldBe([
            "line 8 is not written as it should be; I took what it plainly means, or left it out.", "line 5, at DTSTART is not written as it should be; I took what it plainly means, or left it out.",
            "One number is mine: the day, and the place in the day.", "line 10: Two: yesterday is no time that I can read",
        ], ignoreOrder: true);
    }

    [Fact]
    public void Names_on_one_line_and_values_on_the_next_over_empty_lines_are_one()
    {
        var reading = Importing.Read("BEGIN:VCALENDAR\nVERSION\n\n :2.0\nBEGIN:VEVENT\nSUMMARY\n\n :One\nDTSTART\n\n ;TZID=Asia/Dhaka\n :20260328T090000\nDURATION\n :PT45M\nEND:VEVENT\nEND:VCALENDAR\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Two\nDTSTART:20260328T090000Z\nDURATION:PT45M\nEND:VEVENT\nEND:VCALENDAR\n");

        reading.Lines().ShouldBe(["1.1 2026-03-28 09:00–09:45+06:00 -: One", "1.2 2026-03-28 09:00–09:45+00:00 -: Two"]);
    }

    [Fact]
    public void A_series_is_as_many_sessions_on_the_clock_of_its_zone_without_its_exceptions()
    {
        var reading = Read("""
            BEGIN:VEVENT
            UID:1
            DTSTART;TZID=Europe/Paris:20260326T090000
            DTEND;TZID=Europe/Paris:20260326T100000
            RRULE:FREQ=DAILY;UNTIL=20260330T070000Z
            EXDATE;TZID=Europe/Paris:20260327T090000
            SUMMARY:Morning
            END:VEVENT
            BEGIN:VEVENT
            UID:1
            RECURRENCE-ID;TZID=Europe/Paris:20260328T090000
            DTSTART;TZID=Europe/Paris:20260328T110000
            DTEND;TZID=Europe/Paris:20260328T120000
            SUMMARY:Morning, later
            END:VEVENT
            """);

        reading.Lines().ShouldBe([
            "1.1 2026-03-26 09:00–10:00+01:00 -: Morning", "2.1 2026-03-28 11:00–12:00+01:00 -: Morning, later",
            "3.1 2026-03-29 09:00–10:00+02:00 -: Morning", "4.1 2026-03-30 09:00–10:00+02:00 -: Morning",
        ]);
        reading.Warnings.OfType<ProgrammeWarning.DuplicateKey>().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("FREQ=DAILY", 150, "line 4: One repeats more than 150 times; I take the first 150.")]
    [InlineData("FREQ=SECONDLY", 1, "line 4: I cannot tell when One repeats, so I take it once.")]
    [InlineData("FREQ=YEARLY;BYHOUR=1,2,3;BYMINUTE=1,2;BYSECOND=1,2", 1, "line 4: I cannot tell when One repeats, so I take it once.")]
    [InlineData("FREQ=NEVER", 1, "line 4: I cannot tell when One repeats, so I take it once.")]
    [InlineData("INTERVAL=0;FREQ=DAILY", 1, "line 4: I cannot tell when One repeats, so I take it once.")]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", 1, "line 4: I cannot tell when One repeats, so I take it once.")]
    public void A_series_without_an_end_does_not_flood_the_programme(string rule, int sessions, string said)
    {
        var reading = Read($"BEGIN:VEVENT\nUID:1\nDTSTART:20260326T090000Z\nDTEND:20260326T100000Z\nRRULE:{rule}\nSUMMARY:One\nEND:VEVENT");

        reading.Sessions.Count.ShouldBe(sessions);
        reading.Said().ShouldContain(said);
    }

    private static ProgrammeReading Read(string events) => Importing.Read($"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Cities\r\n{events.ReplaceLineEndings("\r\n")}\r\nEND:VCALENDAR\r\n");
}
