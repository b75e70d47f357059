using BotReports.Reports;

namespace BotReports.Tests.Reports;

public sealed class ReportTests
{
    [Fact]
    public void A_delivery_that_comes_twice_changes_nothing_the_second_time()
    {
        var once = Sample.Report().Answer(Sample.NewExample, "an example", Sample.Delivery(1));

        once.Answer(Sample.NewExample, "an example", Sample.Delivery(1)).ShouldBeSameAs(once);
        once.Close(Sample.Examples, Sample.Delivery(1)).ShouldBeSameAs(once);
        once.Note("an example", Sample.Delivery(1)).ShouldBeSameAs(once);
        once.Submit(Sample.Delivery(1)).ShouldBeSameAs(once);
        once.Restart(Sample.Delivery(1)).ShouldBeSameAs(once);
        once.Join(Sample.Delivery(1)).ShouldBeSameAs(once);
    }

    [Fact]
    public void A_new_wording_keeps_the_old_one_with_who_said_it_and_when()
    {
        var report = Sample.Report()
            .Answer(Sample.NewExample, "as Amy put it", Sample.Delivery(1, Sample.Amy))
            .Answer(Sample.NewExample with { Answer = 1 }, "as Ben put it", Sample.Delivery(2, Sample.Ben));

        var answer = report[Sample.Examples].Answers.ShouldHaveSingleItem();
        answer.Wording.ShouldBe(new Wording("as Ben put it", "ben", Sample.Delivery(2).At, "activity-2"));
        answer.Earlier.ShouldBe([new Wording("as Amy put it", "amy", Sample.Delivery(1).At, "activity-1")]);
    }

    [Fact]
    public void Submitting_owes_the_summary_in_the_same_change()
    {
        var report = Sample.Report().Answer(Sample.NewExample, "an example", Sample.Delivery(1)).Submit(Sample.Delivery(2));

        report.Submission.ShouldBe(new Submission(Sample.Delivery(2).At, "amy"));
        report.Summary.IsOwed.ShouldBeTrue();
        report.Shown(report.Revision, []).Summary.IsOwed.ShouldBeFalse();
    }

    [Fact]
    public void What_changes_while_a_summary_is_on_its_way_is_owed_again()
    {
        var submitted = Sample.Report().Submit(Sample.Delivery(1));

        var changedMeanwhile = submitted.Answer(Sample.NewExample, "late", Sample.Delivery(2)).Shown(submitted.Revision, []);

        changedMeanwhile.Summary.IsOwed.ShouldBeTrue();
        changedMeanwhile.Amendments.ShouldHaveSingleItem().Slot.ShouldBe("examples#1");
    }

    [Fact]
    public void Nothing_is_owed_before_the_submission_and_nothing_for_a_restart_after_it()
    {
        Sample.Report().Answer(Sample.NewExample, "an example", Sample.Delivery(1)).Summary.IsOwed.ShouldBeFalse();

        var shown = Sample.Report().Submit(Sample.Delivery(1)).Shown(1, []);
        var again = shown.Restart(Sample.Delivery(2));

        again.Submission.ShouldBeNull();
        again.Summary.IsOwed.ShouldBeFalse();
    }

    [Fact]
    public void Starting_again_keeps_what_there_was()
    {
        var report = Sample.Report().Answer(Sample.NewExample, "an example", Sample.Delivery(1)).Restart(Sample.Delivery(2));

        report.Fields.ShouldBeEmpty();
        report.Discarded.ShouldHaveSingleItem().Fields["examples"].Answers.ShouldHaveSingleItem().Text.ShouldBe("an example");
    }

    [Fact]
    public void Merging_and_replacing_lose_no_word()
    {
        var report = Sample.Report()
            .Answer(Sample.NewExample, "first", Sample.Delivery(1))
            .Answer(Sample.NewExample, "second", Sample.Delivery(2));
        var (first, second) = (report[Sample.Examples].Answers[0], report[Sample.Examples].Answers[1]);

        var merged = report.Merge(Sample.Examples, second, first, Sample.Delivery(3))[Sample.Examples].Answers.ShouldHaveSingleItem();
        var replaced = report.Replace(Sample.Examples, second, first, Sample.Delivery(3))[Sample.Examples].Answers.ShouldHaveSingleItem();

        merged.Text.ShouldBe("first\nsecond");
        replaced.Text.ShouldBe("second");
        replaced.Earlier.ShouldHaveSingleItem().Text.ShouldBe("first");
    }

    [Fact]
    public void Changes_are_taken_back_one_after_the_other_and_made_again()
    {
        var one = Sample.Report().Answer(Sample.NewExample, "one", Sample.Delivery(1));
        var two = one.Answer(Sample.NewExample, "two", Sample.Delivery(2));
        var three = two.Close(Sample.Examples, Sample.Delivery(3));

        var backToTwo = three.Undo(Sample.Delivery(4));
        var backToOne = backToTwo.Undo(Sample.Delivery(5));
        var again = backToOne.Redo(Sample.Delivery(6)).Redo(Sample.Delivery(7));

        Texts(backToTwo).ShouldBe(["one", "two"]);
        backToTwo[Sample.Examples].State.ShouldBe(FieldState.Open);
        Texts(backToOne).ShouldBe(["one"]);
        Texts(again).ShouldBe(["one", "two"]);
        again[Sample.Examples].State.ShouldBe(FieldState.Done);
    }

    [Fact]
    public void Nobody_takes_back_what_somebody_else_has_built_upon()
    {
        var amys = Sample.Report().Answer(Sample.NewExample, "Amy's", Sample.Delivery(1, Sample.Amy));
        var both = amys.Answer(Sample.NewExample, "Ben's", Sample.Delivery(2, Sample.Ben));
        var elsewhere = amys.Answer(new SlotAddress(FieldPath.Of("women"), null), "Ben's", Sample.Delivery(2, Sample.Ben));

        both.Undo(Sample.Delivery(3, Sample.Amy)).ShouldBeSameAs(both);
        Texts(elsewhere.Undo(Sample.Delivery(3, Sample.Amy))).ShouldBeEmpty();
        Texts(both.Undo(Sample.Delivery(3, Sample.Ben))).ShouldBe(["Amy's"]);
    }

    [Fact]
    public void What_is_taken_out_stays_in_the_fields_history_and_its_id_is_not_given_again()
    {
        var report = Sample.Report().Answer(Sample.NewExample, "one", Sample.Delivery(1));

        report = report.Delete(Sample.Examples, report[Sample.Examples].Answers[0], Sample.Delivery(2)).Answer(Sample.NewExample, "two", Sample.Delivery(3));

        report[Sample.Examples].Removed.ShouldHaveSingleItem().Text.ShouldBe("one");
        report[Sample.Examples].Answers.ShouldHaveSingleItem().Id.ShouldBe(2);
    }

    [Fact]
    public void Words_that_are_taken_back_stay_in_the_history_whatever_is_said_after_them()
    {
        var one = Sample.Report().Answer(Sample.NewExample, "one", Sample.Delivery(1));
        var reworded = one.Answer(new SlotAddress(Sample.Examples, 1), "one, better", Sample.Delivery(2)).Undo(Sample.Delivery(3));
        var gone = reworded.Undo(Sample.Delivery(4)).Answer(Sample.NewExample, "another", Sample.Delivery(5));

        reworded[Sample.Examples].Find(1)!.Earlier.ShouldHaveSingleItem().Text.ShouldBe("one, better");
        Texts(gone).ShouldBe(["another"]);
        gone[Sample.Examples].Removed.ShouldHaveSingleItem().Text.ShouldBe("one");
        gone[Sample.Examples].Answers.ShouldHaveSingleItem().Id.ShouldBe(2);
    }

    [Fact]
    public void A_note_that_was_placed_is_a_note_again_when_that_is_taken_back()
    {
        var noted = Sample.Report().Note("a thought", Sample.Delivery(1));
        var placed = noted.Place(noted.Notes[0], Sample.NewExample, Sample.Delivery(2));
        var back = placed.Undo(Sample.Delivery(3));

        placed.Notes.ShouldBeEmpty();
        back.Notes.ShouldBe(noted.Notes);
        Texts(back).ShouldBeEmpty();
        back.Redo(Sample.Delivery(4)).Notes.ShouldBeEmpty();
        Texts(back.Redo(Sample.Delivery(4))).ShouldBe(["a thought"]);
    }

    [Fact]
    public void A_change_after_the_submission_taken_back_is_owed_as_well()
    {
        var submitted = Sample.Report().Submit(Sample.Delivery(1)).Answer(Sample.NewExample, "late", Sample.Delivery(2));

        var undone = submitted.Shown(submitted.Revision, []).Undo(Sample.Delivery(3));

        undone.Summary.IsOwed.ShouldBeTrue();
    }

    private static IEnumerable<string> Texts(Report report) => report[Sample.Examples].Answers.Select(answer => answer.Text);
}
