using BotReports.Programmes;
using BotReports.Programmes.Files;

namespace BotReports.Tests.Programmes.Files;

/// <summary>What pretalx, frab and the VOC write.</summary>
public sealed class ScheduleReadingTests
{
    [Fact]
    public void The_JSON_of_pretalx_gives_its_sessions_with_the_people_who_speak()
    {
        var reading = Importing.Read(Json("Europe/Paris", """
            { "guid": "g1", "code": "7MATXR", "date": "2026-03-28T09:00:00+01:00", "start": "09:00", "duration": "00:45", "room": "Meghna", "title": "Cities", "track": "Local", "persons": [ { "public_name": "Ada" }, { "name": "Ben" } ] },
            { "guid": "g2", "date": "2026-03-28T10:00:00+01:00", "duration": "01:30", "room": "Meghna", "title": "Coffee break", "persons": [] }
            """));

        reading.Format.ShouldBe(ProgrammeFormat.ScheduleJson);
        reading.Title.ShouldBe("Conference on Cities");
        reading.Zone!.Id.ShouldBe("Europe/Paris");
        reading.Lines().ShouldBe(["1.1 2026-03-28 09:00–09:45+01:00 Meghna: Cities"]);
        reading.Sessions[0].Speakers.ShouldBe(["Ada", "Ben"]);
        reading.Sessions[0].Rapporteurs.ShouldBeEmpty();
        (reading.Sessions[0].Key, reading.Sessions[0].Track).ShouldBe(("g1", "Local"));
        reading.LeftOut.Select(left => left.Reason).ShouldBe([LeftOutReason.Break]);
    }

    [Fact]
    public void The_offset_of_a_date_counts_more_than_the_name_of_a_zone()
    {
        const string Event = """{ "guid": "g1", "date": "2026-01-28T09:00:00+01:00", "duration": "00:45", "title": "Cities" }""";
        var reading = Importing.Read(Json("UTC", Event));

        reading.Questions.ShouldBe([new ProgrammeQuestion.Zone()]);
        reading.Warnings.ShouldContain(new ProgrammeWarning.ZoneContradicted("UTC", "+01:00"));
        reading.Sessions[0].Start.In(TimeZoneInfo.Utc)!.Value.Hour.ShouldBe(8);
        Importing.Read(Json("UTC", Event), new ProgrammeHints { Zone = Importing.Dhaka }).Zone.ShouldBe(Importing.Dhaka);
    }

    [Fact]
    public void Times_in_UTC_do_not_contradict_the_zone_of_the_conference()
    {
        var reading = Importing.Read(Json("Asia/Dhaka", """{ "guid": "g1", "date": "2026-01-28T09:00:00Z", "duration": "00:45", "title": "Cities" }"""));

        reading.Zone!.Id.ShouldBe("Asia/Dhaka");
        reading.Sessions[0].Start.In(reading.Zone)!.Value.Hour.ShouldBe(15);
    }

    [Fact]
    public void What_comes_after_midnight_keeps_its_date_and_counts_to_the_day_before()
    {
        var reading = Importing.Read("""
            <?xml version="1.0" encoding="UTF-8"?>
            <schedule>
              <conference><title>Nights &amp; days</title><time_zone_name>Europe/Paris</time_zone_name></conference>
              <day index="1" date="2026-03-27"><room name="Meghna">
                <event guid="g1" id="1"><date>2026-03-27T22:00:00+01:00</date><duration>01:00</duration><room>Meghna</room><title>Late</title><persons><person id="1">Ada</person></persons></event>
                <event guid="g2" id="2"><date>2026-03-28T00:15:00+01:00</date><duration>00:45</duration><room>Meghna</room><title>Later</title></event>
              </room></day>
              <day index="2" date="2026-03-28"><room name="Meghna"/></day>
              <day index="3" date="2026-03-29"><room name="Meghna">
                <event guid="g3" id="3"><date>2026-03-29T09:00:00+02:00</date><duration>00:45</duration><title>Early</title></event>
              </room></day>
            </schedule>
            """);

        reading.Format.ShouldBe(ProgrammeFormat.ScheduleXml);
        reading.Title.ShouldBe("Nights & days");
        reading.Lines().ShouldBe([
            "1.1 2026-03-27 22:00–23:00+01:00 Meghna: Late", "1.2 2026-03-28 00:15–01:00+01:00 Meghna: Later", "3.1 2026-03-29 09:00–09:45+02:00 Meghna: Early",
        ]);
        reading.Sessions[0].Speakers.ShouldBe(["Ada"]);
        reading.Sessions[1].Place.ShouldBe(new SourcePlace(PlaceKind.Line, 6));
    }

    [Fact]
    public void An_old_schedule_without_dates_takes_the_day_around_it_and_the_zone_is_asked()
    {
        string Xml(string change) => $"""
            <schedule><conference><title>Old</title><day_change>{change}</day_change></conference>
              <day index="1" date="2018-02-03"><room name="Janson"><event id="7"><start>01:00</start><duration>00:50</duration><title>Consensus</title></event></room></day></schedule>
            """;

        Importing.Read(Xml("09:00:00")).Lines().ShouldBe(["1.1 2018-02-03 01:00–01:50 Janson: Consensus"]);
        Importing.Read(Xml("04:00:00")).Lines().ShouldBe(["1.1 2018-02-04 01:00–01:50 Janson: Consensus"]);
        Importing.Read(Xml("04:00:00")).Questions.ShouldBe([new ProgrammeQuestion.Zone()]);
    }

    [Fact]
    public void The_second_version_of_the_VOC_names_rooms_by_their_ids_and_says_who_reports()
    {
        var reading = Importing.Read("""
            { "schedule": { "version": "2", "conference": { "title": "Cities", "time_zone_name": "Europe/Paris", "rooms": [ { "guid": "r1", "name": "Meghna" } ], "tracks": [ { "slug": "loc", "name": "Local" } ] },
              "events": [ { "guid": "g1", "start": "2026-03-28T09:00:00+01:00", "end": "2026-03-28T10:00:00+01:00", "room": { "guid": "r1" }, "track": { "slug": "loc" }, "title": "One",
                "participants": [ { "name": "Ada", "role": "rapporteur" }, { "name": "Ben", "role": "moderator" }, { "name": "Cy", "role": "speaker" } ] } ] } }
            """);

        reading.Format.ShouldBe(ProgrammeFormat.VocSchedule);
        reading.Lines().ShouldBe(["1.1 2026-03-28 09:00–10:00+01:00 Meghna: One"]);
        reading.Sessions[0].Track.ShouldBe("Local");
        reading.Sessions[0].Rapporteurs.ShouldBe([new AssignedRapporteur("Ada", null)]);
        reading.Sessions[0].Chairs.ShouldBe([new AssignedRapporteur("Ben", null)]);
        reading.Sessions[0].Speakers.ShouldBe(["Cy"]);
    }

    [Fact]
    public void Numbers_of_titles_are_taken_where_most_titles_have_one()
    {
        string Titles(params string[] titles) => Json("Europe/Paris", string.Join(',', titles.Select((title, index) =>
            $$"""{ "guid": "g{{index}}", "date": "2026-03-28T{{9 + index:00}}:00:00+01:00", "duration": "00:45", "title": "{{title}}" }""")));

        var numbered = Importing.Read(Titles("4.1 Cities", "4.2: Borders", "Session 12 – Closing", "WS #28 Work"));
        numbered.Sessions.Select(session => $"{session.Number}|{session.Theme}|{session.NumberFrom}").ShouldBe(["4.1|Cities|Title", "4.2|Borders|Title", "12|Closing|Title", "WS28|Work|Title"]);
        numbered.Said().ShouldBe(["4 numbers are from the title."]);

        Importing.Read(Titles("38C3: Opening", "10 ways to listen", "0, 1 oder 2", "G20 and cities", "9:30 sharp")).Sessions.Select(session => $"{session.Number}|{session.Theme}")
            .ShouldBe(["1.1|38C3: Opening", "1.2|10 ways to listen", "1.3|0, 1 oder 2", "1.4|G20 and cities", "1.5|9:30 sharp"]);
    }

    [Fact]
    public void A_number_that_comes_twice_is_named_and_each_session_has_one_of_its_own()
    {
        var reading = Importing.Read(Json("Europe/Paris", """
            { "guid": "g1", "date": "2026-03-28T09:00:00+01:00", "duration": "00:45", "title": "4.1 Cities" }, { "guid": "g1", "date": "2026-03-28T10:00:00+01:00", "duration": "00:45", "title": "4.1 Cities again" }
            """));

        reading.Sessions.Select(session => session.Number.Value).ShouldBe(["4.1", "1.2"]);
        reading.Said().ShouldBe([
            "entry 2: another session has the same identifier.",
            "entry 2: the number 4.1 is there already; I call this session 1.2.", "One number is mine: the day, and the place in the day.", "One number is from the title.",
        ], ignoreOrder: true);
    }

    private static string Json(string zone, string events) => $$"""
        { "schedule": { "version": "1", "conference": { "title": "Conference on Cities", "time_zone_name": "{{zone}}", "days": [ { "index": 1, "date": "2026-03-28", "rooms": { "Meghna": [ {{events}} ] } } ] } } }
        """;
}
