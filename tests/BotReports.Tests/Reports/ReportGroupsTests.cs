using BotReports.Reports;
using CsCheck;

namespace BotReports.Tests.Reports;

public sealed class ReportGroupsTests
{
    private static FieldPath Recommendations { get; } = FieldPath.Of("recommendations");

    private static FieldPath Quotes { get; } = FieldPath.Of("quotes");

    private static Report Session { get; } = Sample.Report().Join(Sample.Delivery(1)).Answer(Sample.NewExample, "from the plenary", Sample.Delivery(2));

    private static Report Asia { get; } = Opened()
        .Answer(Sample.NewExample, "from Asia", Said(1))
        .Answer(Sample.NewExample with { Answer = 1 }, "from Asia, worded anew", Said(2))
        .Answer(New("text"), "a recommendation", Said(3))
        .Answer(New("actions"), "an action", Said(4))
        .Answer(New("actions"), "another action", Said(5))
        .Answer(new SlotAddress(Quotes, null), "a quote", Said(6))
        .Attribute(new SlotAddress(Quotes, 1), new Attribution(AttributionKind.AwaitingApproval, "Maria"), Said(7));

    [Fact]
    public void A_group_gives_its_answers_and_each_repetition_as_a_whole() =>
        Items(Asia).Select(item => item.Address.ToString()).ShouldBe(["examples#1", "recommendations#1", "quotes#1"]);

    [Fact]
    public void What_is_taken_keeps_its_wordings_and_their_authors_and_says_where_it_comes_from()
    {
        var taken = Session.Assign(Items(Asia)[0], 1, Sample.Delivery(3));

        var answer = taken[Sample.Examples].Answers[0];
        (answer.Wording, answer.Earlier).ShouldBe((Asia[Sample.Examples].Answers[0].Wording, Asia[Sample.Examples].Answers[0].Earlier));
        answer.From().ShouldBe("Asia group");
        taken.NameOf("ben").ShouldBe("Ben Ito");
        taken[Sample.Examples].Answers.Select(other => other.Text).ShouldBe(["from Asia, worded anew", "from the plenary"]);
    }

    [Fact]
    public void A_recommendation_is_taken_with_everything_under_it()
    {
        var taken = Session.Answer(New("text"), "from the plenary", Sample.Delivery(3)).Assign(Items(Asia)[1], null, Sample.Delivery(4));

        taken[Recommendations].Answers[1].From().ShouldBe("Asia group");
        Texts(taken, FieldPath.In("recommendations", 1, "text")).ShouldBe(["from the plenary"]);
        Texts(taken, FieldPath.In("recommendations", 2, "text")).ShouldBe(["a recommendation"]);
        Texts(taken, FieldPath.In("recommendations", 2, "actions")).ShouldBe(["an action", "another action"]);
    }

    [Fact]
    public void A_quote_stays_withheld_as_it_was_in_the_group() =>
        Session.Assign(Items(Asia)[2], null, Sample.Delivery(3))[Quotes].Answers.ShouldHaveSingleItem()
            .Attribution.ShouldBe(new Attribution(AttributionKind.AwaitingApproval, "Maria"));

    [Fact]
    public void Nothing_is_taken_twice_even_after_it_has_been_worded_anew()
    {
        var taken = Session.Assign(Items(Asia)[0], null, Sample.Delivery(3));
        var anew = Asia.Answer(Sample.NewExample with { Answer = 1 }, "from Asia, at last", Said(8));

        taken.Assign(Items(Asia)[0], 2, Sample.Delivery(4)).ShouldBeSameAs(taken);
        taken.Assign(Items(anew)[0], 2, Sample.Delivery(4)).ShouldBeSameAs(taken);
    }

    [Fact]
    public void What_a_group_says_after_starting_again_is_new()
    {
        var taken = Session.Assign(Items(Asia)[0], null, Sample.Delivery(3));

        var again = Items(Asia.Restart(Said(8)).Answer(Sample.NewExample, "from Asia, another time", Said(9)))[0];

        again.Address.ShouldBe(Items(Asia)[0].Address);
        taken.HasSettled(again).ShouldBeFalse();
    }

    [Fact]
    public void What_is_taken_out_again_or_taken_back_is_free_again()
    {
        var taken = Session.Assign(Items(Asia)[0], null, Sample.Delivery(3));

        taken.Delete(Sample.Examples, taken[Sample.Examples].Answers[1], Sample.Delivery(4)).HasSettled(Items(Asia)[0]).ShouldBeFalse();
        taken.Undo(Sample.Delivery(4)).HasSettled(Items(Asia)[0]).ShouldBeFalse();
    }

    [Fact]
    public void What_is_left_out_is_asked_for_no_more_and_can_be_taken_all_the_same()
    {
        var left = Session.LeaveOut(Items(Asia)[0], Sample.Delivery(3));

        left.HasSettled(Items(Asia)[0]).ShouldBeTrue();
        left.LeaveOut(Items(Asia)[0], Sample.Delivery(4)).ShouldBeSameAs(left);
        var taken = left.Assign(Items(Asia)[0], null, Sample.Delivery(4));
        taken[Sample.Examples].Answers[1].From().ShouldBe("Asia group");
        taken.LeftOut.ShouldBeEmpty();
    }

    [Fact]
    public void Merged_answers_say_all_the_groups_that_they_come_from()
    {
        var africa = Opened("africa", "Africa group").Answer(Sample.NewExample, "from Africa", Said(1));
        var both = Session.Assign(Items(Asia)[0], null, Sample.Delivery(3)).Assign(Items(africa)[0], null, Sample.Delivery(4));

        var merged = both.Merge(Sample.Examples, both[Sample.Examples].Answers[2], both[Sample.Examples].Answers[1], Sample.Delivery(5));

        merged[Sample.Examples].Answers[1].From().ShouldBe("Asia group, Africa group");
    }

    [Fact]
    public void A_group_submits_nothing_and_owes_no_summary() => Asia.Submit(Said(8)).ShouldBeSameAs(Asia);

    [Fact]
    public void Wherever_items_are_put_the_report_loses_no_answer_and_takes_each_item_once() =>
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 20], Gen.Int[1, 6]).Array[0, 40].Sample(steps =>
        {
            var (report, asia) = (Sample.Report(), Opened());
            foreach (var ((action, pick, place), number) in steps.Select((step, index) => (step, index + 1)))
            {
                var walk = new Walk(Sample.Template, action < 3 ? asia : report);
                var items = Items(asia);
                (report, asia) = action switch
                {
                    < 3 => (report, walk.Next is { Address.Part: SlotPart.Words } next ? asia.Answer(next.Address, $"asia {number}", Said(number)) : asia),
                    3 => (walk.Next is { Address.Part: SlotPart.Words } next ? report.Answer(next.Address, $"session {number}", Sample.Delivery(number)) : report, asia),
                    _ when items.Count == 0 => (report, asia),
                    _ => (report.Assign(items[pick % items.Count], place == 6 ? null : place, Sample.Delivery(number)), asia),
                };
            }

            var kept = report.Fields.Values.SelectMany(field => field.Answers).ToList();
            kept.Where(answer => answer.Text.Length > 0).Select(answer => answer.Text).ShouldBeUnique();
            var origins = kept.SelectMany(answer => answer.Origins).Select(origin => origin.Slot).ToList();
            origins.ShouldBeUnique();
            Items(asia).Count(report.HasSettled).ShouldBe(origins.Count);
        });

    private static Report Opened(string key = "asia", string name = "Asia group") =>
        (Sample.Report(Sample.Id with { Group = key }) with { Group = name }).Join(Sample.Delivery(100, Sample.Ben));

    private static Delivery Said(int number) => Sample.Delivery(100 + number, Sample.Ben);

    private static SlotAddress New(string question) => new(FieldPath.In("recommendations", 1, question), null);

    private static List<BreakoutItem> Items(Report group) => [.. BreakoutItem.Of(group, new Walk(Sample.Template, group))];

    private static IEnumerable<string> Texts(Report report, FieldPath path) => report[path].Answers.Select(answer => answer.Text);
}
