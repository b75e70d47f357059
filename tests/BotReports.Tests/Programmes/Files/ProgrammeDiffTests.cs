using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Programmes.Files;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Programmes.Files;

/// <summary>A programme that comes a second time.</summary>
public sealed class ProgrammeDiffTests
{
    private static readonly Programme Conference = ProgrammeFile.Load(SeedFolder.Programme);

    private static readonly HashSet<SessionNumber> NoReports = [];

    [Fact]
    public void The_same_programme_changes_nothing()
    {
        var diff = ProgrammeDiff.Between(Conference, Importing.Read(ProgrammeExport.Csv(Conference)), NoReports);

        diff.Changes.ShouldBeEmpty();
        diff.Unchanged.ShouldBe(8);
        diff.Result.Sessions.Select(session => session.Theme.In("pt")).ShouldBe(Conference.Sessions.Select(session => session.Theme.In("pt")));
        (diff.Result.Event, diff.Result.Template, diff.Result.Deadline).ShouldBe((Conference.Event, Conference.Template, Conference.Deadline));
    }

    [Fact]
    public void What_is_new_moved_renamed_in_another_room_or_with_other_people_is_said()
    {
        var diff = Between("""
            No,Title,Date,Start,End,Room,Rapporteur
            1.1,One,2026-03-28,09:00,10:00,Meghna,Ada
            1.2,Two,2026-03-28,10:00,11:00,Meghna,Ben
            1.3,Three,2026-03-28,11:00,12:00,Padma,
            1.4,Four,2026-03-28,12:00,13:00,Padma,
            """, """
            No,Title,Date,Start,End,Room,Rapporteur
            1.1,One,2026-03-28,09:30,10:00,Meghna,Ada
            1.2,Second,2026-03-28,10:00,11:00,Meghna,Cy
            1.3,Three,2026-03-28,11:00,12:00,Meghna,
            1.4,Four,2026-03-28,12:00,13:00,Padma,
            WS28,Five,2026-03-28,13:00,14:00,Padma,
            """, NoReports);

        Said(diff).ShouldBe([
            "Moved: 1.1 One, from 28 Mar 09:00–10:00 to 28 Mar 09:30–10:00", "Renamed: 1.2 Second, before Two", "Rapporteurs of 1.2 Second now: Cy",
            "Other room: 1.3 Three, from Padma to Meghna", "New: WS28 Five",
        ]);
        diff.Unchanged.ShouldBe(1);
        Said(diff, "es")[0].ShouldBe("Movida: 1.1 One, de 28 mar 09:00–10:00 a 28 mar 09:30–10:00");
    }

    [Fact]
    public void A_session_with_a_report_is_cancelled_and_one_without_is_gone()
    {
        const string Before = "No,Title,Date,Start,End\n1.1,One,2026-03-28,09:00,10:00\n1.2,Two,2026-03-28,10:00,11:00\n1.3,Three,2026-03-28,11:00,12:00\n";
        var diff = Between(Before, "No,Title,Date,Start,End\n1.3,Three,2026-03-28,11:00,12:00\n", [Sample.Session("1.1")]);

        Said(diff).ShouldBe(["Gone: 1.2 Two. There was no report.", "Cancelled: 1.1 One. A report on it stays."]);
        diff.Result.Sessions.Select(session => (session.Number.Value, session.IsCancelled)).ShouldBe([("1.1", true), ("1.3", false)]);

        // Once more it is no news; and it can come back.
        var again = ProgrammeDiff.Between(diff.Result, Read("No,Title,Date,Start,End\n1.3,Three,2026-03-28,11:00,12:00\n"), new HashSet<SessionNumber> { Sample.Session("1.1") });
        again.Changes.ShouldBeEmpty();
        again.Result.Sessions.Count.ShouldBe(2);
        var back = ProgrammeDiff.Between(again.Result, Read(Before), new HashSet<SessionNumber> { Sample.Session("1.1") });
        Said(back).ShouldBe(["Takes place after all: 1.1 One", "New: 1.2 Two"]);
        back.Result.Sessions.ShouldAllBe(session => !session.IsCancelled);
    }

    [Fact]
    public void Numbers_that_were_counted_follow_the_title_when_a_session_comes_before_them()
    {
        var diff = Between(
            "Title,Date,Start,End\nOne,2026-03-28,09:00,10:00\nTwo,2026-03-28,10:00,11:00\n",
            "Title,Date,Start,End\nZero,2026-03-28,08:00,09:00\nOne,2026-03-28,09:00,10:00\nTwo,2026-03-28,10:30,11:30\n",
            [Sample.Session("1.1")]);

        diff.Result.Sessions.Select(session => $"{session.Number} {session.Theme}").ShouldBe(["1.3 Zero", "1.1 One", "1.2 Two"]);
        Said(diff).ShouldBe(["New: 1.3 Zero", "Moved: 1.2 Two, from 28 Mar 10:00–11:00 to 28 Mar 10:30–11:30"]);
    }

    [Fact]
    public void A_session_that_is_renamed_and_moved_is_found_by_what_the_other_program_calls_it()
    {
        var diff = Between("Code,Title,Date,Start,End\nAAAAAA,One,2026-03-28,09:00,10:00\n", "Code,Title,Date,Start,End\nAAAAAA,Uno,2026-03-29,09:00,10:00\n", [Sample.Session("1.1")]);

        Said(diff).ShouldBe(["Renamed: 1.1 Uno, before One", "Moved: 1.1 Uno, from 28 Mar 09:00–10:00 to 29 Mar 09:00–10:00"]);
    }

    [Fact]
    public void A_session_with_a_report_keeps_its_number_and_one_without_takes_the_new_one()
    {
        const string Before = "No,Title,Date,Start,End\n4.1,One,2026-03-28,09:00,10:00\n";
        const string After = "No,Title,Date,Start,End\nWS1,One,2026-03-28,09:00,10:00\n";

        Said(Between(Before, After, NoReports)).ShouldBe(["Other number: WS1 One, before 4.1"]);
        Between(Before, After, [Sample.Session("4.1")]).Result.Sessions.Single().Number.Value.ShouldBe("4.1");
    }

    [Fact]
    public void A_new_session_never_takes_the_number_of_one_that_is_cancelled_and_has_a_report()
    {
        var diff = Between("Title,Date,Start,End\nOne,2026-03-28,09:00,10:00\n", "Title,Date,Start,End\nOther,2026-03-28,09:00,10:00\n", [Sample.Session("1.1")]);

        diff.Result.Sessions.Select(session => $"{session.Number} {session.Theme} {session.IsCancelled}").ShouldBe(["1.1 One True", "1.2 Other False"], ignoreOrder: true);
    }

    [Fact]
    public void Several_sessions_with_one_title_are_told_apart_by_their_start()
    {
        const string Before = "Title,Date,Start,End\nPlenary,2026-03-28,09:00,10:00\nPlenary,2026-03-29,09:00,10:00\n";
        var diff = Between(Before, "Title,Date,Start,End\nPlenary,2026-03-29,09:00,10:00\n", [Sample.Session("2.1")]);

        Said(diff).ShouldBe(["Gone: 1.1 Plenary. There was no report."]);
        diff.Result.Sessions.Single().Number.Value.ShouldBe("2.1");
    }

    [Fact]
    public void What_a_file_says_nothing_about_stays_as_it_is()
    {
        var diff = Between(
            "No,Title,Title:fr,Date,Start,End,Room,Track,Rapporteur,Rapporteur e-mail,Chair,Groups\n1.1,One,Un,2026-03-28,09:00,10:00,Meghna,Local,Ada,ada@example.org,Ben,Asia group\n",
            "No,Title,Date,Start,End\n1.1,One,2026-03-28,09:00,10:00\n",
            NoReports);

        diff.Changes.ShouldBeEmpty();
        var session = diff.Result.Sessions.Single();
        (session.Room, session.Track, session.Theme.In("fr"), session.Rapporteurs[0].Identity, session.Chairs[0].Name, session.Groups[0].Value).ShouldBe(("Meghna", "Local", "Un", "ada@example.org", "Ben", "Asia group"));
    }

    [Fact]
    public void A_name_without_an_address_keeps_the_one_that_is_known_and_an_empty_cell_means_nobody()
    {
        var diff = Between(
            "No,Title,Date,Start,End,Rapporteur,E-mail\n1,One,2026-03-28,09:00,10:00,Ada,ada@example.org\n2,Two,2026-03-28,10:00,11:00,Ben,ben@example.org\n",
            "No,Title,Date,Start,End,Rapporteur\n1,One,2026-03-28,09:00,10:00,Ada\n2,Two,2026-03-28,10:00,11:00,\n",
            NoReports);

        Said(diff).ShouldBe(["Rapporteurs of 2 Two now: –"]);
        diff.Result.Sessions[0].Rapporteurs.ShouldBe([new("Ada", "ada@example.org")]);
    }

    [Fact]
    public void Whoever_speaks_is_not_to_be_named_with_what_they_say()
    {
        var diff = Between("Title,Start,End\nOne,2026-03-28 09:00,10:00\n", "Title,Start,End,Speakers\nOne,2026-03-28 09:00,10:00,Cy; Di\n", NoReports);

        diff.Result.Participants.ShouldBe(["Cy", "Di"]);
    }

    [Fact]
    public void What_is_left_to_ask_has_to_be_asked_before() =>
        Should.Throw<ArgumentException>(() => ProgrammeDiff.Between(Conference, Importing.Read("Title,Start,End\nOne,2026-03-28 09:00,10:00\n"), NoReports));

    private static ProgrammeDiff Between(string before, string after, HashSet<SessionNumber> withReports)
    {
        var first = ProgrammeDiff.Between(Conference with { Sessions = [], Participants = [], Deadline = null }, Read(before), NoReports);
        return ProgrammeDiff.Between(first.Result, Read(after), withReports);
    }

    private static ProgrammeReading Read(string csv) => Importing.Read(csv, new ProgrammeHints { Zone = Importing.Paris });

    private static List<string> Said(ProgrammeDiff diff, string language = "en") => [.. diff.Changes.Select(change => change.In(Phrases.In(language)))];
}
