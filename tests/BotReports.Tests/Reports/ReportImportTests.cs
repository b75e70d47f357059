using BotReports.Imports;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Tests.Reports;

/// <summary>A filled form taken into a report.</summary>
public sealed class ReportImportTests
{
    private static readonly Person Amy = new("amy", "Amy Shannon", null);
    private static readonly ImportProposal Proposal = new(
        [
            new(FieldPath.Of("examples"), "One"),
            new(FieldPath.Of("examples"), "Two"),
            new(FieldPath.In("recommendations", 1, "text"), "Change"),
            new(FieldPath.In("recommendations", 1, "actions"), "Act"),
        ],
        ["Left over"],
        Sections: 3);

    private static readonly Report Empty = new(new ReportId("event", SessionNumberOf("4.1")), new("form", 1), DateTimeOffset.UnixEpoch);

    [Fact]
    public void All_comes_in_one_change_and_what_could_not_be_placed_is_a_note()
    {
        var report = Empty.Import(Plan(Empty), "Left over", new HashSet<ImportedAnswer>(), null, null, Delivery("1"), out _);

        report.Revision.ShouldBe(Empty.Revision + 1);
        Texts(report, FieldPath.Of("examples")).ShouldBe(["One", "Two"]);
        Texts(report, FieldPath.In("recommendations", 1, "text")).ShouldBe(["Change"]);
        Texts(report, FieldPath.In("recommendations", 1, "actions")).ShouldBe(["Act"]);
        report.Notes.ShouldHaveSingleItem().Text.ShouldBe("Left over");
    }

    [Fact]
    public void What_is_there_stays_and_comes_first()
    {
        var own = Empty
            .Answer(new SlotAddress(FieldPath.Of("examples"), null), "Mine", Delivery("1"))
            .Answer(new SlotAddress(FieldPath.In("recommendations", 1, "text"), null), "My own", Delivery("2"));
        var report = Take(own, Proposal, "3");

        Texts(report, FieldPath.Of("examples")).ShouldBe(["Mine", "One", "Two"]);
        Texts(report, FieldPath.In("recommendations", 1, "text")).ShouldBe(["My own"]);
        Texts(report, FieldPath.In("recommendations", 2, "text")).ShouldBe(["Change"]);
    }

    [Fact]
    public void The_same_form_taken_twice_adds_no_answer_and_the_same_delivery_changes_nothing()
    {
        var once = Take(Empty, Proposal, "1");

        Take(once, Proposal, "1").Fields.ShouldBe(once.Fields);
        ImportPlan.Of(Proposal, once, Sample.Template).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void An_export_that_comes_back_retyped_is_a_correction_of_the_answers_that_it_was_made_of()
    {
        var report = Take(Empty, Proposal, "1");
        var retyped = new ImportProposal(
            [
                Tagged(FieldPath.Of("examples"), "One and a half", 0, 1),
                Tagged(FieldPath.Of("examples"), "Two", 0, 2),
                new(FieldPath.Of("examples"), "Quite another"),
                Tagged(FieldPath.In("recommendations", 1, "text"), "Change it all", 1, 1),
                Tagged(FieldPath.In("recommendations", 1, "actions"), "Act", 1, 1),
                new(FieldPath.In("recommendations", 1, "actions"), "Sing"),
            ],
            [],
            Sections: 3);

        var plan = ImportPlan.Of(retyped, report, Sample.Template);

        plan.Corrections.Select(correction => $"{correction.Slot}: {correction.Old} > {correction.Answer.Text}").ShouldBe(["examples#1: One > One and a half", "recommendations/1/text#1: Change > Change it all"]);
        plan.New.Select(planned => $"{planned.Repetition} {planned.Answer.Text}").ShouldBe([" Quite another", "1 Sing"]);
        var corrected = report.Import(plan, "", new HashSet<ImportedAnswer>(), null, null, Delivery("2"), out _);
        Texts(corrected, FieldPath.Of("examples")).ShouldBe(["One and a half", "Two", "Quite another"]);
        Texts(corrected, FieldPath.In("recommendations", 1, "actions")).ShouldBe(["Act", "Sing"]);
        corrected[FieldPath.Of("examples")].Find(1)!.Earlier.ShouldHaveSingleItem().Text.ShouldBe("One");
        var both = report.Import(plan.KeepingBoth(), "", new HashSet<ImportedAnswer>(), null, null, Delivery("2"), out _);
        Texts(both, FieldPath.Of("examples")).ShouldBe(["One", "Two", "Quite another", "One and a half"]);
        Texts(both, FieldPath.In("recommendations", 1, "text")).ShouldBe(["Change", "Change it all"]);
    }

    [Fact]
    public void An_export_of_before_there_were_ids_is_compared_by_its_places()
    {
        var report = Take(Empty, Proposal, "1");
        var retyped = new ImportProposal([new(FieldPath.Of("examples"), "Eins") { IsTagged = true }, new(FieldPath.Of("examples"), "Two") { IsTagged = true }, new(FieldPath.In("recommendations", 1, "text"), "Anders") { IsTagged = true }], [], Sections: 3);

        ImportPlan.Of(retyped, report, Sample.Template).Corrections.Select(correction => $"{correction.Slot}: {correction.Answer.Text}").ShouldBe(["examples#1: Eins", "recommendations/1/text#1: Anders"]);
    }

    [Theory]
    [InlineData("Town desks answer questions in nine languages.", "Town desks answer all questions in ten languages.", true)]
    [InlineData("Town desks answer questions in nine languages.", "A night bus now stops at the shelter.", false)]
    [InlineData("Cafe\u0301  open", "Café open", null)]
    public void A_form_that_comes_twice_by_other_ways_is_asked_about_where_it_says_nearly_the_same(string there, string comes, bool? isCorrection)
    {
        var report = Empty.Answer(new SlotAddress(FieldPath.Of("examples"), null), there, Delivery("1"));
        var plan = ImportPlan.Of(new ImportProposal([new(FieldPath.Of("examples"), comes)], [], Sections: 3), report, Sample.Template);

        (plan.Corrections.Length, plan.New.Length).ShouldBe(isCorrection switch { true => (1, 0), false => (0, 1), null => (0, 0) });
    }

    private static ImportPlan Plan(Report report) => ImportPlan.Of(Proposal, report, Sample.Template);

    private static Report Take(Report report, ImportProposal proposal, string delivery) =>
        report.Import(ImportPlan.Of(proposal, report, Sample.Template), "", new HashSet<ImportedAnswer>(), null, null, Delivery(delivery), out _);

    private static ImportedAnswer Tagged(FieldPath field, string text, int repetition, int answer) => new(field, text) { IsTagged = true, Origin = new ImportedOrigin(repetition, answer) };

    private static Delivery Delivery(string key) => new(key, key, Amy, DateTimeOffset.UnixEpoch);

    private static IEnumerable<string> Texts(Report report, FieldPath path) => report[path].Answers.Select(answer => answer.Text);

    private static SessionNumber SessionNumberOf(string text) => SessionNumber.TryParse(text, out var number) ? number : throw new ArgumentException(text);
}
