using BotReports.Programmes;
using BotReports.Templates;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Programmes;

/// <summary>The programme that the product comes with.</summary>
public sealed class ConferenceProgrammeTests
{
    private static readonly Programme Programme = ProgrammeFile.Load(SeedFolder.Programme);

    [Fact]
    public void It_names_the_event_and_a_template_that_there_is()
    {
        Programme.Event.ShouldBe("csd-2016");
        Programme.Title.In("en").ShouldBe("GFMD Civil Society Days 2016");
        TemplateCatalog.Load(SeedFolder.Templates).Find(Programme.Template).ShouldNotBeNull();
    }

    [Fact]
    public void Session_4_1_is_that_of_the_document()
    {
        SessionNumber.TryParse("4.1", out var number).ShouldBeTrue();
        var session = Programme.Find(number).ShouldNotBeNull();

        session.Theme.In("en").ShouldBe("Multilateral cooperation and governance of migration and development: institutions and legal framework");
        session.Rapporteurs.ShouldBe([new("Amy Shannon", null)]);
        session.IsSample.ShouldBeFalse();
    }

    [Fact]
    public void All_other_sessions_say_that_they_are_made_up()
    {
        Programme.Sessions.Where(session => !session.IsSample).Select(session => session.Number.Value).ShouldBe(["4.1"]);
        Programme.Sessions.Count.ShouldBe(8);
    }

    [Fact]
    public void Times_are_those_of_Dhaka()
    {
        Programme.Sessions[0].Start.ShouldBe(new DateTimeOffset(2016, 12, 8, 11, 0, 0, TimeSpan.FromHours(6)));
        Programme.Deadline.ShouldBe(new DateTimeOffset(2016, 12, 9, 20, 0, 0, TimeSpan.FromHours(6)));
        Programme.Sessions.ShouldAllBe(session => session.Start.Offset == TimeSpan.FromHours(6));
    }

    [Fact]
    public void Every_session_is_over_before_the_reports_are_wanted()
    {
        Programme.Sessions.ShouldAllBe(session => session.End < Programme.Deadline);
    }

    [Fact]
    public void No_room_has_two_sessions_at_once()
    {
        foreach (var room in Programme.Sessions.GroupBy(session => session.Room))
        {
            var inOrder = room.OrderBy(session => session.Start).ToList();
            inOrder.Zip(inOrder.Skip(1)).ShouldAllBe(pair => pair.First.End <= pair.Second.Start);
        }
    }
}
