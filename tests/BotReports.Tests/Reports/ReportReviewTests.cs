using BotReports.Reports;

namespace BotReports.Tests.Reports;

/// <summary>What organizers say to a report.</summary>
public sealed class ReportReviewTests
{
    private static readonly Person Organizer = new("olga", "Olga Organizer");

    [Fact]
    public void Only_what_has_been_submitted_is_approved() => Sample.Report().Approve(Sample.Delivery(10, Organizer)).Approval.ShouldBeNull();

    [Fact]
    public void An_approval_says_by_whom_and_owes_the_channel_its_summary_in_the_same_value()
    {
        var approved = Submitted().Approve(Sample.Delivery(10, Organizer));

        approved.Approval!.Name.ShouldBe("Olga Organizer");
        approved.Summary.IsOwed.ShouldBeTrue();
    }

    [Fact]
    public void A_change_of_an_answer_after_the_approval_is_marked_and_a_note_is_not()
    {
        var approved = Submitted().Approve(Sample.Delivery(10, Organizer));

        approved.Note("a thought", Sample.Delivery(13)).Approval!.AmendedAt.ShouldBeNull();
        approved.Answer(Sample.NewExample, "late", Sample.Delivery(14)).Approval!.AmendedAt.ShouldNotBeNull();
    }

    [Fact]
    public void What_was_amended_can_be_approved_again()
    {
        var amended = Submitted().Approve(Sample.Delivery(10, Organizer)).Answer(Sample.NewExample, "late", Sample.Delivery(14));

        amended.Approve(Sample.Delivery(11, Organizer)).Approval!.AmendedAt.ShouldBeNull();
    }

    [Fact]
    public void To_approve_twice_or_once_delivered_twice_is_to_approve_once()
    {
        var approved = Submitted().Approve(Sample.Delivery(10, Organizer));

        approved.Approve(Sample.Delivery(10, Organizer)).ShouldBeSameAs(approved);
        approved.Approve(Sample.Delivery(11, Organizer)).ShouldBeSameAs(approved);
    }

    [Fact]
    public void A_question_takes_the_approval_back_and_is_owed_to_each_rapporteur_until_they_have_been_sent_it()
    {
        var asked = Submitted().Approve(Sample.Delivery(10, Organizer)).Ask("Who?", Sample.Delivery(12, Organizer));

        asked.Approval.ShouldBeNull();
        var (question, rapporteur) = asked.UnsentQuestions().ShouldHaveSingleItem();
        asked.Sent(question.Id, rapporteur.Person.Id).UnsentQuestions().ShouldBeEmpty();
    }

    [Fact]
    public void Who_restarts_an_approved_report_has_an_unapproved_one() =>
        Submitted().Approve(Sample.Delivery(10, Organizer)).Restart(Sample.Delivery(13)).Approval.ShouldBeNull();

    [Fact]
    public void A_reply_a_changed_answer_and_an_approval_each_settle_what_was_asked()
    {
        var asked = Submitted().Ask("Who?", Sample.Delivery(12, Organizer)).Sent(1, Sample.Delivery(1).Sender.Id);

        asked.Reply("Cities", Sample.Delivery(15)).Questions.ShouldHaveSingleItem().Reply!.Text.ShouldBe("Cities");
        asked.Reply("Cities", Sample.Delivery(15)).OpenQuestion().ShouldBeNull();
        asked.Answer(Sample.NewExample, "late", Sample.Delivery(14)).OpenQuestion().ShouldBeNull();
        asked.Approve(Sample.Delivery(10, Organizer)).OpenQuestion().ShouldBeNull();
        asked.Note("a thought", Sample.Delivery(13)).OpenQuestion().ShouldNotBeNull();
    }

    [Fact]
    public void A_change_that_nobody_was_asked_for_yet_leaves_the_question_on_its_way()
    {
        var changed = Submitted().Ask("Who?", Sample.Delivery(12, Organizer)).Answer(Sample.NewExample, "late", Sample.Delivery(14));

        changed.UnsentQuestions().ShouldHaveSingleItem();
    }

    private static Report Submitted() => Sample.Report()
        .Join(Sample.Delivery(1), ["Amy"])
        .Answer(Sample.NewExample, "one", Sample.Delivery(2))
        .Submit(Sample.Delivery(3));
}
