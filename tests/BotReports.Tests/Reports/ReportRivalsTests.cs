using BotReports.Reports;
using CsCheck;

namespace BotReports.Tests.Reports;

public sealed class ReportRivalsTests
{
    private static FieldPath Women { get; } = FieldPath.Of("women");

    private static Report TwoAnswers { get; } = Both("as Amy put it", "as Ben put it");

    [Fact]
    public void Who_answers_what_somebody_else_has_answered_since_stands_beside_them()
    {
        TwoAnswers[Women].Answers.Select(answer => (answer.Text, answer.Beside)).ShouldBe([("as Amy put it", null), ("as Ben put it", 1)]);
        WalkOf(TwoAnswers).RivalOf(SlotAt(TwoAnswers, 2)).ShouldBe(TwoAnswers[Women].Find(1));
    }

    [Fact]
    public void Who_rewords_what_they_saw_rewords_it()
    {
        var seen = SeenBy(TwoAnswers, SlotAt(TwoAnswers, 1));
        var reworded = TwoAnswers.Answer(SlotAt(TwoAnswers, 1), "better", seen, Sample.Delivery(3, Sample.Ben));

        reworded[Women].Find(1)!.Text.ShouldBe("better");
        reworded[Women].Answers.Length.ShouldBe(2);
    }

    [Fact]
    public void Who_rewords_what_somebody_else_has_reworded_since_stands_beside_them()
    {
        var (slot, seen) = (SlotAt(TwoAnswers, 1), SeenBy(TwoAnswers, SlotAt(TwoAnswers, 1)));

        var report = TwoAnswers.Answer(slot, "Amy, better", seen, Sample.Delivery(3, Sample.Amy)).Answer(slot, "Ben, better", seen, Sample.Delivery(4, Sample.Ben));

        report[Women].Find(1)!.Text.ShouldBe("Amy, better");
        report[Women].Find(3)!.ShouldSatisfyAllConditions(answer => answer.Text.ShouldBe("Ben, better"), answer => answer.Beside.ShouldBe(1));
    }

    [Fact]
    public void Nobody_is_their_own_rival()
    {
        var slot = WalkOf(Sample.Report()).Find(new SlotAddress(Women, null))!;

        var report = Sample.Report().Answer(slot, "on the phone", null, Sample.Delivery(1)).Answer(slot, "on the laptop", null, Sample.Delivery(2));

        report[Women].Answers.Select(answer => (answer.Text, answer.Beside)).ShouldBe([("on the phone", null), ("on the laptop", null)]);
    }

    [Fact]
    public void The_very_same_words_are_not_stored_twice() => Both("the same", "the same")[Women].Answers.ShouldHaveSingleItem().Wording.By.ShouldBe("amy");

    [Fact]
    public void Items_of_a_list_stand_beside_nobody()
    {
        var slot = WalkOf(Sample.Report()).Find(Sample.NewExample)!;

        var report = Sample.Report().Answer(slot, "one", null, Sample.Delivery(1)).Answer(slot, "two", null, Sample.Delivery(2, Sample.Ben));

        report[Sample.Examples].Answers.ShouldAllBe(answer => answer.Beside == null);
    }

    [Fact]
    public void Whichever_shall_stand_the_words_of_the_other_are_kept()
    {
        var (amys, bens) = (TwoAnswers[Women].Answers[0], TwoAnswers[Women].Answers[1]);

        Texts(TwoAnswers.Replace(Women, bens, amys, Sample.Delivery(3))).ShouldBe(["as Ben put it", "as Amy put it"]);
        Texts(TwoAnswers.Withdraw(Women, bens, amys, Sample.Delivery(3))).ShouldBe(["as Amy put it", "as Ben put it"]);
        TwoAnswers.KeepBoth(Women, bens, Sample.Delivery(3))[Women].Answers.Select(answer => (answer.Text, answer.Beside)).ShouldBe([("as Amy put it", null), ("as Ben put it", null)]);
    }

    [Fact]
    public void Two_people_who_answer_what_each_saw_lose_no_word_whoever_is_to_stand() =>
        Gen.Select(Gen.Int[0, 9], Gen.Bool, Gen.Int[0, 60]).Array[0, 60].Sample(steps =>
        {
            var report = Sample.Report();
            var said = new List<string>();
            var asked = new Dictionary<string, (Slot Slot, string? Seen)>();
            foreach (var ((action, isBen, pick), number) in steps.Select((step, index) => (step, index + 1)))
            {
                var (person, walk) = (isBen ? Sample.Ben : Sample.Amy, WalkOf(report));
                var delivery = Sample.Delivery(number, person);
                if (action < 6 && asked.TryGetValue(person.Id, out var question))
                {
                    var text = $"answer {number}";
                    report = report.Answer(question.Slot, text, question.Seen, delivery);
                    said.Add(text);
                }
                else if (action is 6 or 7 or 8 && walk.Slots.Where(slot => walk.RivalOf(slot) is not null).ToList() is { Count: > 0 } rivals)
                {
                    var (path, later, first) = (rivals[0].Address.Field, walk.AnswerIn(rivals[0])!, walk.RivalOf(rivals[0])!);
                    report = action switch
                    {
                        6 => report.Replace(path, later, first, delivery),
                        7 => report.Withdraw(path, later, first, delivery),
                        _ => report.KeepBoth(path, later, delivery),
                    };
                }

                // What this person is asked next, and how it reads to them; by the time they answer it may read otherwise.
                var slots = WalkOf(report).Slots.Where(slot => slot.Address.Part is SlotPart.Words).ToList();
                var next = slots[pick % slots.Count];
                asked[person.Id] = (next, SeenBy(report, next));
            }

            report.Fields.Values.SelectMany(field => field.Answers).SelectMany(answer => answer.Earlier.Add(answer.Wording))
                .Select(wording => wording.Text).Where(text => text.Length > 0).Order().ShouldBe(said.Order());
        });

    private static Report Both(string amys, string bens)
    {
        var slot = WalkOf(Sample.Report()).Find(new SlotAddress(Women, null))!;
        return Sample.Report().Answer(slot, amys, null, Sample.Delivery(1, Sample.Amy)).Answer(slot, bens, null, Sample.Delivery(2, Sample.Ben));
    }

    private static IEnumerable<string> Texts(Report report) =>
        report[Women].Answers.ShouldHaveSingleItem() is var answer ? answer.Earlier.Add(answer.Wording).Reverse().Select(wording => wording.Text) : [];

    private static Slot SlotAt(Report report, int id) => WalkOf(report).Find(new SlotAddress(Women, id))!;

    private static string? SeenBy(Report report, Slot slot) => WalkOf(report).AnswerIn(slot)?.Wording.Stamp();

    private static Walk WalkOf(Report report) => new(Sample.Template, report);
}
