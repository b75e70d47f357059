using System.Text;
using BotReports.Reports;
using BotReports.Tests.Reports;

namespace BotReports.Tests.Privacy;

public sealed class ReportErasureTests
{
    private static readonly DateTimeOffset Now = new(2016, 12, 9, 12, 0, 0, TimeSpan.Zero);

    public static TheoryData<ErasureMode> Modes => [ErasureMode.Name, ErasureMode.Words];

    [Theory]
    [MemberData(nameof(Modes))]
    public void A_person_who_is_erased_is_nowhere_in_the_report(ErasureMode mode)
    {
        var erased = Written(ZoesReport.Of().Erase(Erasure(mode)));

        Traces.Of("zoe", erased).Concat(Traces.Of("Zoë", erased)).Concat(Traces.Of("Erásmo", erased)).ShouldBeEmpty();
    }

    [Fact]
    public void Where_the_words_go_too_none_of_them_is_left_wherever_they_were()
    {
        var before = Written(ZoesReport.Of());
        ZoesReport.Words.Where(word => Traces.Of(word, before).Count == 0).ShouldBeEmpty();

        var erased = Written(ZoesReport.Of().Erase(Erasure(ErasureMode.Words)));

        ZoesReport.Words.SelectMany(word => Traces.Of(word, erased)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void What_others_have_said_stays(ErasureMode mode)
    {
        var erased = Written(ZoesReport.Of().Erase(Erasure(mode)));

        ZoesReport.OthersWords.Where(words => Traces.Of(words, erased).Count == 0).ShouldBeEmpty();
    }

    [Fact]
    public void Where_only_the_name_goes_all_words_stay()
    {
        var erased = Written(ZoesReport.Of().Erase(Erasure(ErasureMode.Name)));

        ZoesReport.Words.Where(words => Traces.Of(words, erased).Count == 0).ShouldBeEmpty();
    }

    [Fact]
    public void Others_keep_what_they_added_to_her_words_and_what_she_had_put_other_words_in_the_place_of()
    {
        var erased = ZoesReport.Of().Erase(Erasure(ErasureMode.Words));

        erased[Sample.Examples].Answers.Select(answer => answer.Text).ShouldBe(["Amy adds a hotline.", "Amy has another example.", "Amy wrote this herself."]);
        erased[Sample.Examples].Find(5)!.Earlier.Select(wording => wording.Text).ShouldBe(["Amy wrote this herself.\nAnd more of Amy's."]);
    }

    [Fact]
    public void Her_words_are_somebodys_from_then_on()
    {
        var erased = ZoesReport.Of().Erase(Erasure(ErasureMode.Name));

        var wording = erased[Sample.Examples].Find(3)!.Wording;
        wording.By.ShouldBe("erased-12345678");
        wording.ActivityId.ShouldBeEmpty();
        erased.NameOf(wording.By).ShouldBe("somebody");
        erased.Names.ShouldBe(["somebody", "Amy Shannon"]);
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void What_is_erased_once_is_not_changed_a_second_time(ErasureMode mode)
    {
        var erased = ZoesReport.Of().Erase(Erasure(mode));

        erased.Erase(Erasure(mode)).ShouldBeSameAs(erased);
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void A_report_that_she_has_nothing_to_do_with_stays_as_it_is(ErasureMode mode)
    {
        var report = Sample.Report().Join("Amy Shannon", Sample.Delivery(1)).Answer(Sample.NewExample, "Amy's.", Sample.Delivery(2));

        report.Erase(Erasure(mode)).ShouldBeSameAs(report);
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void The_posted_summary_is_owed_anew(ErasureMode mode)
    {
        var shown = ZoesReport.Of().Shown(ZoesReport.Of().Revision, [new SummaryPost("test/organizers", "1", "")]);

        var erased = shown.Erase(Erasure(mode));

        erased.Summary.IsOwed.ShouldBeTrue();
        erased.Summary.OwedRevision.ShouldBe(erased.Revision);
    }

    [Fact]
    public void What_an_organizer_has_approved_is_approved_no_more_where_words_are_gone()
    {
        var approved = ZoesReport.Of().Approve(Sample.Delivery(40, new Person("olga", "Olga Organizer")));

        approved.Erase(Erasure(ErasureMode.Name)).Approval!.AmendedAt.ShouldBeNull();
        approved.Erase(Erasure(ErasureMode.Words)).Approval!.AmendedAt.ShouldBe(Now);
    }

    [Fact]
    public void A_quote_of_hers_that_may_name_her_goes_on_without_a_name()
    {
        var quote = new SlotAddress(FieldPath.Of("quotes"), 1);
        var report = Sample.Report().Join("Amy Shannon", Sample.Delivery(1)).Answer(new SlotAddress(quote.Field, null), "We pay twice.", Sample.Delivery(2))
            .Attribute(quote, new Attribution(AttributionKind.Approved, "Erásmo, Zoë", Now) { ApprovedBy = "amy", ApproverName = "Amy Shannon" }, Sample.Delivery(3));

        report.Erase(Erasure(ErasureMode.Name))[quote.Field].Answers[0].Attribution.ShouldBe(Attribution.Anonymous);
    }

    [Fact]
    public void Somebody_else_of_the_same_name_keeps_it()
    {
        var report = ZoesReport.Of();
        var twin = report.Join("Zoë Erásmo", Sample.Delivery(50, new Person("twin", "Zoë Erásmo")));

        twin.Erase(Erasure(ErasureMode.Name)).Names.ShouldContain("Zoë Erásmo");
    }

    private static Erasure Erasure(ErasureMode mode) => new(ZoesReport.Zoe.Id, mode, "erased-12345678", Now)
    {
        Names = ["Zoë Erásmo"],
        Addresses = ["zoe@example.org"],
        Somebody = "somebody",
        Gone = "(gone)",
    };

    private static Dictionary<string, string> Written(Report report) => new() { ["report"] = Encoding.UTF8.GetString(ReportJson.Write(report)) };
}
