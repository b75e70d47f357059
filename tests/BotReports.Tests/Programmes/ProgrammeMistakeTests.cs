using BotReports.Programmes;
using BotReports.Seeds;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Programmes;

/// <summary>Each kind of mistake that somebody can make in a programme, and what they are told.</summary>
public sealed class ProgrammeMistakeTests
{
    private const string Yaml = """
        event: small-2026
        title: Small
        timeZone: Europe/Paris
        template: small
        deadline: 2026-03-28T20:00
        sessions:
          - number: 1.1
            theme: First
            start: 2026-03-28T09:00
            end: 2026-03-28T10:00
            rapporteurs:
              - { name: Ada, identity: ada@example.org }
          - number: 3b
            theme: Second
            start: 2026-07-28T11:00
            end: 2026-07-28T12:00
            rapporteurs:
              - { name: Ben, identity: U012AB3CD }
              - { name: Cy, identity: 6b5b6a3e-9a77-4c0c-8a3e-0d9f4d2a7c11 }
              - { name: Di }

        """;

    [Fact]
    public void A_programme_without_mistakes_is_read_with_the_offset_of_each_day()
    {
        using var folder = new SeedSandbox();

        var programme = ProgrammeFile.Load(folder.Write("programme.yaml", Yaml));

        programme.Sessions.Select(session => session.Start.Offset.Hours).ShouldBe([1, 2]);
        programme.Sessions[1].Rapporteurs.Select(rapporteur => rapporteur.Identity).ShouldBe(["U012AB3CD", "6b5b6a3e-9a77-4c0c-8a3e-0d9f4d2a7c11", null]);
    }

    [Fact]
    public void A_session_names_its_breakout_groups_each_once()
    {
        using var folder = new SeedSandbox();
        string With(string groups) => folder.Write("programme.yaml", Yaml.Replace("    theme: Second\n", $"    theme: Second\n    groups: [{groups}]\n", StringComparison.Ordinal));

        ProgrammeFile.Load(With("Asia group, Latin America")).Sessions[1].Groups.Select(group => (group.Value, group.Key))
            .ShouldBe([("Asia group", "asia"), ("Latin America", "latin-america")]);
        Should.Throw<SeedFileException>(() => ProgrammeFile.Load(With("Asia group, asia"))).Message.ShouldContain("the group \"asia\" is there already");
    }

    [Fact]
    public void A_number_keeps_its_last_zero()
    {
        using var folder = new SeedSandbox();

        var programme = ProgrammeFile.Load(folder.Write("programme.yaml", Yaml.Replace("1.1", "1.10", StringComparison.Ordinal)));

        programme.Sessions[0].Number.Value.ShouldBe("1.10");
    }

    [Theory]
    [InlineData("event: small-2026", "event: Small 2026", "(1): \"event\" must be lower case letters, digits and single hyphens, not \"Small 2026\"")]
    [InlineData("Europe/Paris", "Europe/Atlantis", "(3): \"timeZone\" Europe/Atlantis is not known on this machine; it should be a name such as Asia/Dhaka")]
    [InlineData("2026-03-28T20:00", "2026-03-28", "(5): \"deadline\" must be a local time such as 2016-12-08T14:00, not \"2026-03-28\"")]
    [InlineData("2026-03-28T20:00", "2026-02-30T20:00", "(5): \"deadline\" 2026-02-30T20:00 is no day and time of the calendar")]
    [InlineData("2026-03-28T20:00", "2026-03-29T02:30", "(5): \"deadline\" 2026-03-29T02:30 does not exist in Europe/Paris: the clocks go forward over it")]
    [InlineData("number: 1.1", "number: 12", "(7): sessions[0]: \"number\" must be text: write it in quotes, \"12\"")]
    [InlineData("number: 1.1", "number: one", "(7): sessions[0]: \"number\" must be a session's number such as 4.1 or 3b, not \"one\"")]
    [InlineData("number: 1.1", "number: 3B", "(13): sessions[1]: \"number\" 3b is there already")]
    [InlineData("2026-03-28T10:00", "2026-03-28T09:00", "(10): sessions[0]: \"end\" must be after \"start\"")]
    [InlineData("    theme: First\n", "", "(7): sessions[0]: \"theme\" is missing")]
    [InlineData("ada@example.org", "ada", "(12): sessions[0].rapporteurs[0]: \"identity\" must be an e-mail address, an Entra object id or a Slack user id, not \"ada\"")]
    public void It_is_told_with_its_line(string right, string wrong, string expected)
    {
        using var folder = new SeedSandbox();
        Yaml.ShouldContain(right, Case.Sensitive);
        var path = folder.Write("programme.yaml", Yaml.Replace(right, wrong, StringComparison.Ordinal));

        Should.Throw<SeedFileException>(() => ProgrammeFile.Load(path)).Message.ShouldBe(path + expected);
    }

    [Fact]
    public void A_file_that_is_not_there_is_no_mistake_in_it()
    {
        Should.Throw<FileNotFoundException>(() => ProgrammeFile.Load(Path.Combine(SeedFolder.Path, "none.yaml")));
    }
}
