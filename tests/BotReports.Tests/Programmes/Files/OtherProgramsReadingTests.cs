using BotReports.Programmes;
using BotReports.Programmes.Files;

namespace BotReports.Tests.Programmes.Files;

/// <summary>What Indico, Sessionize and Sched export.</summary>
public sealed class OtherProgramsReadingTests
{
    [Fact]
    public void In_Indico_conveners_chair_and_what_a_session_holds_is_no_session_of_its_own()
    {
        var reading = Importing.Read("""
            { "count": 1, "results": { "137346": { "20260328": {
              "s1": { "_type": "LinkedTimeSchEntry", "entryType": "Session", "uniqueId": "a137346s1", "sessionCode": "WS28", "title": "Cities", "slotTitle": "Part 1", "room": "Meghna",
                "startDate": { "date": "2026-03-28", "tz": "Europe/Zurich", "time": "09:00:00" }, "endDate": { "date": "2026-03-28", "tz": "Europe/Zurich", "time": "10:30:00" },
                "conveners": [ { "firstName": "Ada", "familyName": "Byron", "emailHash": "d41d8cd98f00b204e9800998ecf8427e" } ],
                "entries": { "c1": { "title": "Within", "presenters": [ { "name": "Okri, Ben" } ] } } },
              "b1": { "entryType": "Break", "title": "Something", "startDate": { "date": "2026-03-28", "tz": "Europe/Zurich", "time": "10:30:00" }, "endDate": { "date": "2026-03-28", "tz": "Europe/Zurich", "time": "11:00:00" } } } } } }
            """);

        reading.Format.ShouldBe(ProgrammeFormat.Indico);
        reading.Zone!.Id.ShouldBe("Europe/Zurich");
        reading.Lines().ShouldBe(["WS28 2026-03-28 09:00–10:30+01:00 Meghna: Cities: Part 1"]);
        reading.Sessions[0].Chairs.ShouldBe([new AssignedRapporteur("Ada Byron", null)]);
        reading.Sessions[0].Speakers.ShouldBe(["Okri, Ben"]);
        reading.LeftOut.Select(left => left.Reason).ShouldBe([LeftOutReason.Break]);
    }

    [Fact]
    public void In_Sessionize_rooms_and_speakers_stand_elsewhere_and_what_serves_is_left_out()
    {
        var reading = Importing.Read("""
            { "sessions": [
                { "id": "1", "title": "Cities", "startsAt": "2026-03-28T09:00:00", "endsAt": "2026-03-28T09:45:00", "isServiceSession": false, "speakers": [ "s1" ], "categoryItems": [ 7 ], "roomId": 5, "status": "Accepted" },
                { "id": "2", "title": "Doors", "startsAt": "2026-03-28T08:00:00", "endsAt": "2026-03-28T09:00:00", "isServiceSession": true, "speakers": [], "roomId": 5 },
                { "id": "3", "title": "Not placed yet", "startsAt": null, "endsAt": null, "speakers": [], "roomId": null },
                { "id": "4", "title": "Declined", "startsAt": "2026-03-28T09:00:00", "endsAt": "2026-03-28T09:45:00", "status": "Declined" } ],
              "speakers": [ { "id": "s1", "firstName": "Ada", "lastName": "Byron", "fullName": "Ada Byron" } ], "rooms": [ { "id": 5, "name": "Aula" } ], "categories": [ { "id": 1, "items": [ { "id": 7, "name": "Local" } ] } ] }
            """);

        reading.Format.ShouldBe(ProgrammeFormat.Sessionize);
        reading.Questions.ShouldBe([new ProgrammeQuestion.Zone()]);
        reading.Lines().ShouldBe(["1.1 2026-03-28 09:00–09:45 Aula: Cities"]);
        reading.Sessions[0].Speakers.ShouldBe(["Ada Byron"]);
        reading.Sessions[0].Track.ShouldBe("Local");
        reading.LeftOut.Select(left => (left.Title, left.Reason)).ShouldBe([("Doors", LeftOutReason.Break), ("Not placed yet", LeftOutReason.NoStart), ("Declined", LeftOutReason.Cancelled)]);
    }

    [Fact]
    public void Sessionize_gives_the_sessions_in_groups_too()
    {
        var reading = Importing.Read("""
            [ { "groupId": 1, "sessions": [ { "id": "1", "title": "Cities", "startsAt": "2026-03-28T09:00:00Z", "endsAt": "2026-03-28T09:45:00Z", "room": "Aula", "speakers": [ { "id": "s1", "name": "Ada" } ],
                "categories": [ { "id": 1, "categoryItems": [ { "id": 7, "name": "Local" } ] } ] } ] } ]
            """, new ProgrammeHints { Zone = Importing.Paris });

        reading.Sessions.Select(session => (session.Start.In(reading.Zone!)!.Value.Hour, session.Speakers[0], session.Track)).ShouldBe([(10, "Ada", "Local")]);
    }

    [Fact]
    public void In_Sched_moderators_chair_and_what_is_not_active_does_not_take_place()
    {
        var reading = Importing.Read("""
            [ { "event_key": "A-12", "name": "Cities", "event_start": "2026-03-28 09:00", "event_end": "2026-03-28 10:30", "event_type": "Local", "venue": "Meghna", "active": "Y", "speakers": "Ada, Ben", "moderators": [ { "name": "Cy" } ] },
              { "event_key": "A-13", "name": "Gone", "event_start": "2026-03-28 11:00", "event_end": "2026-03-28 12:30", "active": "N" } ]
            """, new ProgrammeHints { Zone = Importing.Paris });

        reading.Format.ShouldBe(ProgrammeFormat.Sched);
        reading.Lines().ShouldBe(["A-12 2026-03-28 09:00–10:30 Meghna: Cities"]);
        reading.Sessions[0].NumberFrom.ShouldBe(NumberSource.Code);
        reading.Sessions[0].Chairs.ShouldBe([new AssignedRapporteur("Cy", null)]);
        reading.Sessions[0].Speakers.ShouldBe(["Ada", "Ben"]);
        reading.LeftOut.Single().Reason.ShouldBe(LeftOutReason.Cancelled);
    }
}
