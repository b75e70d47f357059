using BotReports.Documents;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Queries;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Conversations;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Queries;

public sealed class EventCheckTests
{
    private static readonly Conference Conference = new(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates));
    private static readonly DateTimeOffset Before = Conference.Programme.Deadline!.Value.AddMinutes(-1);

    [Fact]
    public void An_event_in_order_has_nothing_to_be_put_right() => Lines([Sample.Report()], Before).ShouldBeEmpty();

    [Fact]
    public void Each_thing_has_a_line_of_its_own()
    {
        var lost = Sample.Report(new ReportId(Sample.Event, Sample.Session("9.9")));
        var old = Sample.Report() with { Template = new TemplateReference("csd-2016", 99) };

        Lines([lost, old], Before, isBound: false).ShouldBe([
            "There is a report 9.9, but the programme has no such session.",
            $"The report 4.1 is written in the form {old.Template}, which is not there any more.",
            Phrases.English.CheckNoChannel]);
        Lines([], Before.AddMinutes(2)).ShouldBe(["The reports were due by 9 Dec 2016 20:00, and 8 are still missing."]);
    }

    [Fact]
    public async Task Organizers_are_told_and_nobody_else()
    {
        await using var stage = new InProcessStage(Conference);

        (await stage.SayAsync("Olga", null, "check")).ShouldContain(Phrases.English.CheckNoChannel);
        (await stage.SayAsync("Amy", null, "check")).ShouldContain(Phrases.English.ForOrganizersOnly);
        await stage.SayAsync("Olga", InProcessStage.OrganizersChannel, "use this channel");
        (await stage.SayAsync("Olga", InProcessStage.OrganizersChannel, "check")).ShouldContain(Phrases.English.CheckInOrder);
    }

    [Fact]
    public async Task A_report_that_cannot_be_read_is_named()
    {
        await using var stage = new InProcessStage(Conference);
        await stage.Documents.PutAsync(Sample.Id.Document, "{"u8.ToArray(), PutCondition.Always, TestContext.Current.CancellationToken);

        (await stage.SayAsync("Olga", null, "check")).ShouldContain($"The document {Sample.Id.Document.Value} cannot be read.");
    }

    private static IReadOnlyList<string> Lines(IReadOnlyList<Report> reports, DateTimeOffset now, bool isBound = true) => EventCheck.Of(Conference, reports, [], isBound, now, Phrases.English);
}
