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
        var report = Empty.Import(Proposal, new HashSet<ImportedAnswer>(), null, Delivery("1"), out _);

        report.Revision.ShouldBe(Empty.Revision + 1);
        Texts(report, FieldPath.Of("examples")).ShouldBe(["One", "Two"]);
        Texts(report, FieldPath.In("recommendations", 1, "text")).ShouldBe(["Change"]);
        Texts(report, FieldPath.In("recommendations", 1, "actions")).ShouldBe(["Act"]);
        report.Notes.ShouldHaveSingleItem().Text.ShouldBe("Left over");
    }

    [Fact]
    public void What_is_there_stays_and_comes_first()
    {
        var report = Empty
            .Answer(new SlotAddress(FieldPath.Of("examples"), null), "Mine", Delivery("1"))
            .Answer(new SlotAddress(FieldPath.In("recommendations", 1, "text"), null), "My own", Delivery("2"))
            .Import(Proposal, new HashSet<ImportedAnswer>(), null, Delivery("3"), out _);

        Texts(report, FieldPath.Of("examples")).ShouldBe(["Mine", "One", "Two"]);
        Texts(report, FieldPath.In("recommendations", 1, "text")).ShouldBe(["My own"]);
        Texts(report, FieldPath.In("recommendations", 2, "text")).ShouldBe(["Change"]);
    }

    [Fact]
    public void The_same_form_taken_twice_adds_no_answer_and_the_same_delivery_changes_nothing()
    {
        var once = Empty.Import(Proposal, new HashSet<ImportedAnswer>(), null, Delivery("1"), out _);

        once.Import(Proposal, new HashSet<ImportedAnswer>(), null, Delivery("1"), out _).ShouldBeSameAs(once);
        once.Import(Proposal, new HashSet<ImportedAnswer>(), null, Delivery("2"), out _).Fields.Values.Sum(field => field.Answers.Length).ShouldBe(once.Fields.Values.Sum(field => field.Answers.Length));
    }

    private static Delivery Delivery(string key) => new(key, key, Amy, DateTimeOffset.UnixEpoch);

    private static IEnumerable<string> Texts(Report report, FieldPath path) => report[path].Answers.Select(answer => answer.Text);

    private static SessionNumber SessionNumberOf(string text) => SessionNumber.TryParse(text, out var number) ? number : throw new ArgumentException(text);
}
