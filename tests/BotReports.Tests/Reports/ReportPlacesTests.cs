using BotReports.Languages;
using BotReports.Reports;
using CsCheck;

namespace BotReports.Tests.Reports;

public sealed class ReportPlacesTests
{
    private static readonly SlotAddress NewWomen = new(FieldPath.Of("women"), null);

    [Fact]
    public void What_is_inserted_stands_before_the_answer_named_and_the_others_keep_their_ids()
    {
        var report = Examples("one", "three").Answer(Sample.NewExample with { Before = 2 }, "two", Sample.Delivery(9));

        Texts(report, Sample.Examples).ShouldBe(["one", "two", "three"]);
        report[Sample.Examples].Answers.Select(answer => answer.Id).ShouldBe([1, 3, 2]);
    }

    [Fact]
    public void What_is_inserted_before_an_answer_that_has_gone_stands_at_the_end()
    {
        var report = Examples("one", "two");
        report = report.Delete(Sample.Examples, report[Sample.Examples].Answers[0], Sample.Delivery(8));

        Texts(report.Answer(Sample.NewExample with { Before = 1 }, "three", Sample.Delivery(9)), Sample.Examples).ShouldBe(["two", "three"]);
    }

    [Fact]
    public void A_repetition_is_inserted_before_another_one_with_all_that_is_in_it()
    {
        var first = FieldPath.In("recommendations", 1, "text");
        var second = FieldPath.In("recommendations", 2, "text");
        var report = Sample.Report()
            .Answer(new SlotAddress(first, null), "the older", Sample.Delivery(1))
            .Answer(new SlotAddress(second, null) { Before = 1 }, "the newer", Sample.Delivery(2));

        report[FieldPath.Of("recommendations")].Answers.Select(answer => answer.Id).ShouldBe([2, 1]);
        SlotNames.Find(new Walk(Sample.Template, report), "2.1")!.Address.Field.ShouldBe(second);
    }

    [Fact]
    public void Words_that_are_added_stand_below_the_others_and_the_shorter_wording_stays_in_the_history()
    {
        var answer = Examples("one").Append(Sample.NewExample with { Answer = 1 }, "more of it", Sample.Delivery(9))[Sample.Examples].Answers.ShouldHaveSingleItem();

        answer.Text.ShouldBe("one\nmore of it");
        answer.Earlier.ShouldHaveSingleItem().Text.ShouldBe("one");
    }

    [Fact]
    public void Answers_of_a_burst_become_one_in_their_order_and_one_undo_takes_them_apart()
    {
        var apart = Examples("a long", "answer").Answer(NewWomen, "in three messages", Sample.Delivery(5));

        var one = apart.Gather(Example(1), [Example(2), NewWomen with { Answer = 1 }], Sample.Delivery(9));

        Texts(one, Sample.Examples).ShouldBe(["a long\nanswer\nin three messages"]);
        Texts(one, NewWomen.Field).ShouldBeEmpty();
        Texts(one.Undo(Sample.Delivery(10)), Sample.Examples).ShouldBe(["a long", "answer"]);
        Texts(one.Undo(Sample.Delivery(10)), NewWomen.Field).ShouldBe(["in three messages"]);
    }

    [Fact]
    public void An_answer_that_goes_to_another_question_stands_below_what_is_there()
    {
        var report = Examples("one", "two").Answer(NewWomen, "what is there", Sample.Delivery(5));

        var moved = report.Transfer(Sample.Examples, report[Sample.Examples].Answers[1], "two", NewWomen with { Answer = 1 }, Sample.Delivery(9));

        Texts(moved, Sample.Examples).ShouldBe(["one"]);
        Texts(moved, NewWomen.Field).ShouldBe(["what is there\ntwo"]);
    }

    [Fact]
    public void A_repetition_cannot_go_into_itself()
    {
        var text = FieldPath.In("recommendations", 1, "text");
        var report = Sample.Report().Answer(new SlotAddress(text, null), "a recommendation", Sample.Delivery(1));
        var group = FieldPath.Of("recommendations");

        report.Transfer(group, report[group].Answers[0], "a recommendation", new SlotAddress(FieldPath.In("recommendations", 1, "actions"), null), Sample.Delivery(2)).ShouldBeSameAs(report);
    }

    [Fact]
    public void Each_of_these_changes_nothing_when_its_message_comes_again()
    {
        var report = Examples("one", "two");
        var first = report[Sample.Examples].Answers[0];

        foreach (var change in new Func<Report, Report>[]
        {
            current => current.Append(Example(1), "more", Sample.Delivery(9)),
            current => current.Gather(Example(1), [Example(2)], Sample.Delivery(9)),
            current => current.Transfer(Sample.Examples, first, "one", NewWomen, Sample.Delivery(9)),
            current => current.Answer(Sample.NewExample with { Before = 1 }, "zero", Sample.Delivery(9)),
        })
        {
            var once = change(report);
            once.ShouldNotBeSameAs(report);
            change(once).ShouldBeSameAs(once);
        }
    }

    [Fact]
    public void Wherever_answers_go_no_word_of_them_is_lost() => Gen.Select(Gen.Int[0, 4], Gen.Int[0, 20], Gen.Int[0, 20]).Array[0, 40].Sample(steps =>
    {
        var report = Sample.Report();
        foreach (var ((action, one, other), number) in steps.Select((step, index) => (step, index + 1)))
        {
            var walk = new Walk(Sample.Template, report);
            var words = walk.Slots.Where(slot => slot is { Address.Part: SlotPart.Words }).ToList();
            var (slot, target) = (words[one % words.Count].Address, words[other % words.Count].Address);
            var (text, delivery) = ($"<{number}>", Sample.Delivery(number));
            var before = WordsOf(report);
            report = action switch
            {
                0 => report.Append(slot, text, delivery),
                1 => report.Gather(slot with { Answer = slot.Answer ?? 99 }, [target], delivery),
                2 when slot.Answer is { } id => report.Transfer(slot.Field, report[slot.Field].Find(id)!, report[slot.Field].Find(id)!.Text, target, delivery),
                3 => report.Answer(slot with { Answer = null, Before = other }, text, delivery),
                _ => report.Answer(slot, text, delivery),
            };
            WordsOf(report).ShouldBeSubsetOf([.. before, .. action is 0 or > 2 || (action == 2 && slot.Answer is null) ? [text] : Array.Empty<string>()]);
            before.ShouldBeSubsetOf(WordsOf(report));
        }
    });

    private static HashSet<string> WordsOf(Report report) =>
        [.. report.Fields.Values.SelectMany(field => field.Answers.Concat(field.Removed)).SelectMany(answer => answer.Earlier.Add(answer.Wording)).SelectMany(wording => wording.Text.Split('\n')).Where(text => text.Length > 0)];

    private static SlotAddress Example(int id) => Sample.NewExample with { Answer = id };

    private static Report Examples(params string[] texts) =>
        texts.Select((text, index) => (text, index)).Aggregate(Sample.Report(), (report, example) => report.Answer(Sample.NewExample, example.text, Sample.Delivery(example.index + 1)));

    private static IEnumerable<string> Texts(Report report, FieldPath path) => report[path].Answers.Select(answer => answer.Text);
}
