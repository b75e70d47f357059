using System.Text;
using BotReports.Documents;
using BotReports.Programmes;
using BotReports.Tests.Programmes.Files;
using BotReports.Tests.Seeds;
using CsCheck;

namespace BotReports.Tests.Programmes;

/// <summary>The programme of an event as a document.</summary>
public sealed class ProgrammeJsonTests
{
    private static readonly Programme Conference = ProgrammeFile.Load(SeedFolder.Programme);

    [Fact]
    public void A_programme_comes_back_as_it_was_written() => ProgrammeGen.Any.Sample(
        programme =>
        {
            var written = ProgrammeJson.Write(programme);
            var read = ProgrammeJson.Read(programme.Event, written, out var schema);

            schema.ShouldBe(ProgrammeJson.CurrentSchema);
            read.TimeZone.ShouldBe(programme.TimeZone);
            read.Deadline.ShouldBe(programme.Deadline);
            read.Sessions.Zip(programme.Sessions).ShouldAllBe(pair => pair.First.Start.EqualsExact(pair.Second.Start) && pair.First.Number == pair.Second.Number && pair.First.Rapporteurs.SequenceEqual(pair.Second.Rapporteurs));
            Encoding.UTF8.GetString(ProgrammeJson.Write(read)).ShouldBe(Encoding.UTF8.GetString(written));
        },
        iter: 300);

    [Fact]
    public void All_of_a_session_is_written()
    {
        var session = Conference.Sessions[0] with { Key = "k", Track = "Local", Chairs = [new("Ada", "ada@example.org")], IsCancelled = true, Groups = [GroupName.TryParse("Asia group", out var group) ? group : null!] };
        var read = ProgrammeJson.Read("csd-2016", ProgrammeJson.Write(Conference with { Sessions = [session] }), out _).Sessions.Single();

        read.Theme.Wordings.ShouldBe(session.Theme.Wordings, ignoreOrder: true);
        (read with { Theme = session.Theme, Rapporteurs = session.Rapporteurs, Chairs = session.Chairs, Groups = session.Groups }).ShouldBe(session);
        read.Rapporteurs.ShouldBe(session.Rapporteurs);
        read.Chairs.ShouldBe(session.Chairs);
        read.Groups.ShouldBe(session.Groups);
    }

    [Fact]
    public void It_is_stored_beside_the_event() => ProgrammeJson.DocumentOf("csd-2016").Value.ShouldBe("events/csd-2016/programme.json");

    [Theory]
    [InlineData("", DocumentProblem.Empty)]
    [InlineData("{ \"schema\": 1, \"event\"", DocumentProblem.NotJson)]
    [InlineData("[]", DocumentProblem.WrongShape)]
    [InlineData("{ \"schema\": 2, \"programme\": {} }", DocumentProblem.Newer)]
    public void What_is_no_programme_is_left_as_it_is(string json, DocumentProblem problem) => ProblemOf(json).ShouldBe(problem);

    [Theory]
    [InlineData("\"csd-2016\"", "\"csd-2017\"")]
    [InlineData("\"Asia/Dhaka\"", "\"Asia/Atlantis\"")]
    [InlineData("\"number\": \"1.2\"", "\"number\": \"1.1\"")]
    [InlineData("\"number\": \"1.2\"", "\"number\": \"one\"")]
    [InlineData("\"number\": \"1.2\",", "")]
    [InlineData("\"end\": \"2016-12-08T12:30:00+06:00\"", "\"end\": \"2016-12-08T11:00:00+06:00\"")]
    [InlineData("\"en\": \"People on the move: protection in transit and at borders\",", "")]
    public void One_that_contradicts_itself_is_left_as_it_is(string right, string wrong)
    {
        var json = Encoding.UTF8.GetString(ProgrammeJson.Write(Conference));
        json.ShouldContain(right);

        ProblemOf(json.Replace(right, wrong, StringComparison.Ordinal)).ShouldBe(DocumentProblem.WrongShape);
        ProblemOf(json.Replace("\"schema\": 1", "\"schema\": 2", StringComparison.Ordinal).Replace(right, wrong, StringComparison.Ordinal)).ShouldBe(DocumentProblem.Newer);
    }

    [Fact]
    public void What_a_newer_version_wrote_in_a_shape_that_is_known_is_read_and_says_so()
    {
        var json = Encoding.UTF8.GetString(ProgrammeJson.Write(Conference)).Replace("\"schema\": 1", "\"schema\": 2, \"later\": true", StringComparison.Ordinal);

        ProgrammeJson.Read("csd-2016", Encoding.UTF8.GetBytes(json), out var schema).Sessions.Count.ShouldBe(8);
        schema.ShouldBe(2);
    }

    private static DocumentProblem ProblemOf(string json) => Should.Throw<UnreadableDocumentException>(() => ProgrammeJson.Read("csd-2016", Encoding.UTF8.GetBytes(json), out _)).Problem;
}
