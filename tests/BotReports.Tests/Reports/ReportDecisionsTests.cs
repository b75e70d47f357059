using System.Text;
using BotReports.Reports;

namespace BotReports.Tests.Reports;

/// <summary>What organizers decide about a report as a whole.</summary>
public sealed class ReportDecisionsTests
{
    private static readonly Person Organizer = new("olga", "Olga Organizer");

    [Fact]
    public void What_is_withdrawn_is_a_draft_whose_words_stay_and_whose_rapporteurs_are_told_once()
    {
        var withdrawn = Submitted().Approve(Said(10)).Withdraw(Said(11));

        withdrawn.Submission.ShouldBeNull();
        withdrawn.Approval.ShouldBeNull();
        withdrawn.HasAnswers.ShouldBeTrue();
        withdrawn.Summary.IsOwed.ShouldBeTrue();
        withdrawn.TakenBack!.Name.ShouldBe("Olga Organizer");
        withdrawn.UnsentNotices().ShouldHaveSingleItem().Person.ShouldBe("amy");
        withdrawn.Withdraw(Said(12)).ShouldBeSameAs(withdrawn);
        withdrawn.Withdraw(Said(11)).ShouldBeSameAs(withdrawn);
    }

    [Fact]
    public void What_was_withdrawn_and_submitted_again_is_taken_back_no_more() => Submitted().Withdraw(Said(11)).Submit(Sample.Delivery(12)).TakenBack.ShouldBeNull();

    [Fact]
    public void Only_what_is_submitted_is_withdrawn_or_locked()
    {
        var draft = Sample.Report();

        draft.Withdraw(Said(10)).ShouldBeSameAs(draft);
        draft.LockBy(Said(10)).ShouldBeSameAs(draft);
    }

    public static TheoryData<string> Changes => ["an answer", "a note", "the names", "a restart", "undo"];

    [Theory]
    [MemberData(nameof(Changes))]
    public void Nothing_of_a_locked_report_is_changed_until_it_is_unlocked(string what)
    {
        var locked = Submitted().LockBy(Said(10));
        Report Change(Report report) => what switch
        {
            "an answer" => report.Answer(Sample.NewExample, "late", Sample.Delivery(20)),
            "a note" => report.Note("late", Sample.Delivery(20)),
            "the names" => report.Rename(["Ben Ito"], Sample.Delivery(20)),
            "undo" => report.Undo(Sample.Delivery(20)),
            _ => report.Restart(Sample.Delivery(20)),
        };

        Change(locked).ShouldNotBeSameAs(locked);
        Should.Throw<ReportLockedException>(() => Change(locked).CheckLock(locked)).Lock.Name.ShouldBe("Olga Organizer");

        var unlocked = locked.Unlock(Said(11));
        Change(unlocked).CheckLock(unlocked);
    }

    [Fact]
    public void What_organizers_do_about_a_locked_report_goes_on()
    {
        var locked = Submitted().LockBy(Said(10));

        locked.Approve(Said(11)).CheckLock(locked);
        locked.Ask("Who?", Said(12)).CheckLock(locked);
        locked.Unlock(Said(13)).CheckLock(locked);
        locked.Withdraw(Said(14)).CheckLock(locked);
    }

    [Fact]
    public void Who_is_given_a_report_fills_it_alone_and_the_words_of_the_others_keep_their_names()
    {
        var given = Submitted().Reassign(Sample.Ben, Said(10));

        given.Rapporteurs.ShouldHaveSingleItem().Person.ShouldBe(Sample.Ben);
        given.NameOf("amy").ShouldBe("Amy Shannon");
        given.Names.ShouldBe(["Amy Shannon", "Ben Ito"]);
        given.UnsentNotices().Select(unsent => (unsent.Person, unsent.Notice.Kind)).ShouldBe([("amy", NoticeKind.TakenOff), ("ben", NoticeKind.Reassigned)]);
        given.Reassign(Sample.Ben, Said(11)).ShouldBeSameAs(given);
    }

    [Fact]
    public void Answers_that_are_moved_are_in_the_other_report_with_their_history_and_here_no_more_not_even_by_undo()
    {
        var report = Submitted();
        report = report.Answer(Sample.NewExample with { Answer = report[Sample.Examples].Answers[0].Id }, "Towns open their doors.", Sample.Delivery(9));

        var (here, there) = report.MoveAnswers(Sample.Session("4.2"), null, Said(10));

        there.Id.Session.ShouldBe(Sample.Session("4.2"));
        var moved = there[Sample.Examples].Answers.ShouldHaveSingleItem();
        moved.Text.ShouldBe("Towns open their doors.");
        moved.Earlier.ShouldHaveSingleItem().Text.ShouldBe("one");
        there.Submission.ShouldBe(report.Submission);
        there.Summary.IsOwed.ShouldBeTrue();
        there.RapporteurOf("amy").ShouldNotBeNull();
        there.UnsentNotices().ShouldHaveSingleItem().Notice.Kind.ShouldBe(NoticeKind.Moved);

        here.HasAnswers.ShouldBeFalse();
        here.Rapporteurs.ShouldBeEmpty();
        here.Submission.ShouldBeNull();
        here.NextUndo("amy").ShouldBeNull();
        there.NextUndo("amy").ShouldBeNull();
        here.Decisions[^1].Session.ShouldBe("4.2");
    }

    [Fact]
    public void A_picture_that_is_moved_is_still_found_where_its_bytes_are()
    {
        var picture = new Attachment("0123456789abcdef0123456789abcdef", AttachmentKind.Picture, "board.jpg", "image/jpeg", 100, "amy", Sample.Delivery(1).At, "activity-1");
        var report = Sample.Report().Join(Sample.Delivery(1)).Answer(Sample.NewExample, "one", Sample.Delivery(2) with { Attachments = [picture] });

        var (_, there) = report.MoveAnswers(Sample.Session("4.2"), null, Said(10));
        var (_, further) = there.MoveAnswers(Sample.Session("1.1"), null, Said(11));

        AttachmentAddress.DocumentOf(further.Id, further.Attachments().ShouldHaveSingleItem().Attachment).ShouldBe(AttachmentAddress.DocumentOf(report.Id, picture));
    }

    [Fact]
    public void Answers_are_never_moved_into_a_report_that_has_its_own() =>
        Should.Throw<ArgumentException>(() => Submitted().MoveAnswers(Sample.Session("4.2"), Submitted(), Said(10)));

    [Fact]
    public void Each_decision_says_who_made_it_and_when()
    {
        var report = Submitted().Ask("Who?", Said(10)).Approve(Said(11)).LockBy(Said(12)).Unlock(Said(13)).Withdraw(Said(14)).Reassign(Sample.Ben, Said(15));

        report.Decisions.Select(step => (step.Kind, step.Name)).ShouldBe(
        [
            (ReviewStepKind.Submitted, "Amy Shannon"),
            (ReviewStepKind.AskedBack, "Olga Organizer"),
            (ReviewStepKind.Approved, "Olga Organizer"),
            (ReviewStepKind.Locked, "Olga Organizer"),
            (ReviewStepKind.Unlocked, "Olga Organizer"),
            (ReviewStepKind.Withdrawn, "Olga Organizer"),
            (ReviewStepKind.Reassigned, "Olga Organizer"),
        ]);
        report.Decisions.Select(step => step.At).ShouldBeInOrder();
    }

    [Fact]
    public void Who_is_erased_stands_in_no_decision()
    {
        var report = Submitted().LockBy(Said(10)).Reassign(Sample.Ben, Said(11));
        Erasure Erased(string person, string name) => new(person, ErasureMode.Name, "person-1", Said(20).At) { Names = [name], Somebody = "somebody", Gone = "gone" };

        JsonOf(report.Erase(Erased("olga", "Olga Organizer"))).ShouldNotContain("Olga");
        JsonOf(report.Erase(Erased("ben", "Ben Ito"))).ShouldNotContain("Ben Ito");
    }

    private static Report Submitted() => Sample.Report().Join(Sample.Delivery(1), ["Amy Shannon"])
        .Answer(Sample.NewExample, "one", Sample.Delivery(2))
        .Submit(Sample.Delivery(5));

    private static string JsonOf(Report report) => Encoding.UTF8.GetString(ReportJson.Write(report));

    private static Delivery Said(int number) => Sample.Delivery(number, Organizer);
}
