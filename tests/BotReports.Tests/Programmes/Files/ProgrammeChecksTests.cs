using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Programmes.Files;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Programmes.Files;

public sealed class ProgrammeChecksTests
{
    private static readonly Programme Conference = ProgrammeFile.Load(SeedFolder.Programme);

    [Fact]
    public void The_programme_of_the_conference_is_sound() => ProgrammeChecks.Of(Conference).ShouldBeEmpty();

    [Fact]
    public void A_room_with_two_sessions_and_a_person_in_two_rooms_are_named()
    {
        var programme = Programme("""
            No,Title,Date,Start,End,Room,Rapporteur,Chair
            1,One,2026-03-28,09:00,12:00,Meghna,Ada,
            2,Two,2026-03-28,09:30,10:00,MEGHNA,Ben,
            3,Three,2026-03-28,11:00,12:00,Meghna,Cy,
            4,Four,2026-03-28,12:00,13:00,Meghna,Ada,
            5,Five,2026-03-28,12:30,13:30,Padma,Di,ada
            """);

        Said(programme).ShouldBe(["Meghna has 1 and 2 at the same time.", "Meghna has 1 and 3 at the same time.", "Ada is in 4 and in 5 at the same time."], ignoreOrder: true);
    }

    [Fact]
    public void People_are_told_apart_by_what_they_are_known_by()
    {
        var programme = Programme("""
            No,Title,Date,Start,End,Rapporteur,E-mail
            1,One,2026-03-28,09:00,12:00,Ada,ada@example.org
            2,Two,2026-03-28,09:30,10:00,Ada,other@example.org
            3,Three,2026-03-28,11:00,12:00,A. Byron,ADA@example.org
            """);

        ProgrammeChecks.Of(programme).ShouldHaveSingleItem().ShouldBeOfType<ProgrammeWarning.PersonClash>().Second.Value.ShouldBe("3");
    }

    [Fact]
    public void A_night_and_a_deadline_that_is_too_early_are_named()
    {
        var programme = Programme("No,Title,Date,Start,End\n1,One,2026-03-28,22:00,00:30\n2,Two,2026-03-28,22:00,24:00\n3,Three,2026-03-28,08:00,09:00\n");
        var late = programme with { Deadline = programme.Sessions[0].End };

        Said(late).ShouldBe(["1 goes on after midnight.", "The reports are wanted by 28 Mar 2026 09:00, and 2 sessions end later."]);
        Said(late with { Sessions = [.. late.Sessions.Select(session => session with { IsCancelled = true })] }).ShouldBeEmpty();
    }

    [Fact]
    public void A_thousand_sessions_at_once_are_a_thousand_warnings_at_most()
    {
        var session = Conference.Sessions[0];
        var programme = Conference with { Deadline = null, Sessions = [.. Enumerable.Range(0, 900).Select(i => session with { Number = SessionNumber.TryParse($"{i}", out var number) ? number : null!, Rapporteurs = [] })] };

        ProgrammeChecks.Of(programme).Count.ShouldBe(899);
    }

    private static Programme Programme(string csv) =>
        ProgrammeDiff.Between(Conference with { Sessions = [], Deadline = null }, Importing.Read(csv, new ProgrammeHints { Zone = Importing.Paris }), new HashSet<SessionNumber>()).Result;

    private static List<string> Said(Programme programme) => [.. ProgrammeChecks.Of(programme).Select(warning => warning.In(Phrases.English))];
}
