using BotReports.Bot.Handlers;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Roles;
using BotReports.Templates;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Handlers;

/// <summary>Who may fill a report without asking.</summary>
public sealed class AdmissionTests
{
    private static readonly Person Stranger = new("sam", "Sam Stranger");
    private static readonly Report Begun = Sample.Report().Join(Sample.Delivery(1), ["Amy Shannon"]);
    private static readonly Report Submitted = Begun with { Submission = new Submission(Sample.Delivery(2).At, "amy") };

    [Theory]
    [InlineData(JoinRule.Asked, "nothing", true)]
    [InlineData(JoinRule.Asked, "begun", false)]
    [InlineData(JoinRule.Asked, "submitted", false)]
    [InlineData(JoinRule.Open, "nothing", true)]
    [InlineData(JoinRule.Open, "begun", true)]
    [InlineData(JoinRule.Open, "submitted", true)]
    [InlineData(JoinRule.Assigned, "nothing", false)]
    [InlineData(JoinRule.Assigned, "begun", false)]
    public void A_stranger_to_a_session_of_others_comes_in_as_the_event_has_it(JoinRule rule, string state, bool isFree) =>
        Of(rule).IsFree(Session(), State(state), Stranger).ShouldBe(isFree);

    [Theory]
    [InlineData(JoinRule.Asked)]
    [InlineData(JoinRule.Assigned)]
    public void Those_of_the_programme_those_who_fill_it_and_organizers_always_come_in(JoinRule rule)
    {
        Of(rule).IsFree(Session(), Submitted, new Person("29:1", "Shannon, Amy")).ShouldBeTrue();
        Of(rule).IsFree(Session(), Submitted, new Person("amy", "A. S.")).ShouldBeTrue();
        Of(rule).IsFree(Session(), Submitted, new Person("olga", "Olga", "olga@example.org")).ShouldBeTrue();
    }

    [Fact]
    public void A_name_that_anybody_can_take_is_no_proof_where_the_programme_has_an_identity()
    {
        var session = Session() with { Rapporteurs = [new AssignedRapporteur("Sam Stranger", "sam@example.org")] };

        Of(JoinRule.Asked).IsFree(session, Begun, Stranger).ShouldBeFalse();
        Of(JoinRule.Asked).IsFree(session, Begun, Stranger with { Email = "sam@example.org" }).ShouldBeTrue();
    }

    [Theory]
    [InlineData("nothing", true)]
    [InlineData("begun", true)]
    [InlineData("submitted", false)]
    public void A_session_that_nobody_is_assigned_to_is_open_until_its_report_is_submitted(string state, bool isFree) =>
        Of(JoinRule.Asked).IsFree(Session() with { Rapporteurs = [] }, State(state), Stranger).ShouldBe(isFree);

    [Fact]
    public void Only_those_who_fill_a_report_and_organizers_decide_who_else_does()
    {
        Of(JoinRule.Asked).Decides(Sample.Amy, Begun).ShouldBeTrue();
        Of(JoinRule.Asked).Decides(new Person("olga", "Olga", "olga@example.org"), Begun).ShouldBeTrue();
        Of(JoinRule.Asked).Decides(Stranger, Begun).ShouldBeFalse();
    }

    private static Admission Of(JoinRule rule) => new(
        new Conference(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates)) { Joining = rule },
        new EventRoles(["olga@example.org"], []));

    private static Session Session() => ProgrammeFile.Load(SeedFolder.Programme).Sessions.Single(session => session.Number.Value == "4.1");

    private static Report? State(string state) => state switch { "begun" => Begun, "submitted" => Submitted, _ => null };
}
