using BotReports.Reports;

namespace BotReports.Tests.Reports;

/// <summary>Somebody was told that their words are not saved and sends them again, while the first message is on its way at another host.</summary>
public sealed class ReportResentTests
{
    private const string Words = "Cities open their doors to newcomers.";

    private static readonly FieldPath Women = FieldPath.Of("women");

    [Fact]
    public void Words_that_came_in_another_message_a_moment_ago_are_found() =>
        Saved(Words).FindResent([Words], Women, Sample.Delivery(3)).ShouldBe(new SlotAddress(Sample.Examples, 1));

    [Fact]
    public void The_message_that_was_sent_first_may_come_last() =>
        Saved(Words, 4).FindResent([Words], Women, Sample.Delivery(1)).ShouldNotBeNull();

    [Fact]
    public void The_same_words_much_later_are_meant() => Saved(Words).FindResent([Words], Women, Sample.Delivery(7)).ShouldBeNull();

    [Fact]
    public void The_same_words_of_somebody_else_are_theirs() => Saved(Words).FindResent([Words], Sample.Examples, Sample.Delivery(2, Sample.Ben)).ShouldBeNull();

    [Fact]
    public void A_few_words_may_answer_two_questions_but_stand_once_in_a_list()
    {
        Saved("Not yet").FindResent(["Not yet"], Women, Sample.Delivery(2)).ShouldBeNull();
        Saved("Not yet").FindResent(["Not yet"], Sample.Examples, Sample.Delivery(2)).ShouldNotBeNull();
    }

    [Fact]
    public void A_list_is_sent_again_only_where_all_its_items_are_there()
    {
        var report = Sample.Report().AnswerAll(Sample.NewExample, ["Police stations take reports.", "Unions count."], Sample.Delivery(1));

        report.FindResent(["Police stations take reports.", "Unions count."], Women, Sample.Delivery(2)).ShouldNotBeNull();
        report.FindResent(["Police stations take reports.", "Unions march."], Women, Sample.Delivery(2)).ShouldBeNull();
    }

    [Fact]
    public void What_comes_with_a_picture_is_new() =>
        Saved(Words).FindResent([Words], Sample.Examples, Sample.Delivery(2) with { Attachments = [new Attachment("1", AttachmentKind.Picture, "flipchart.jpg", "image/jpeg", 1, "amy", Sample.Delivery(2).At, "activity-2")] }).ShouldBeNull();

    [Fact]
    public void A_note_that_is_sent_again_is_the_one_that_is_there()
    {
        var report = Sample.Report().Note("buses", Sample.Delivery(1)).Note("trains", Sample.Delivery(2));

        report.FindResentNote("trains", Sample.Delivery(3)).ShouldBe(2);
        report.FindResentNote("trams", Sample.Delivery(3)).ShouldBeNull();
    }

    [Fact]
    public void What_is_added_again_to_an_answer_is_added_once()
    {
        var report = Saved(Words).Append(new SlotAddress(Sample.Examples, 1), "And their hearts.", Sample.Delivery(2));

        var again = report.Append(new SlotAddress(Sample.Examples, 1), "And their hearts.", Sample.Delivery(3));

        again[Sample.Examples].Find(1)!.Text.ShouldBe($"{Words}\nAnd their hearts.");
    }

    [Fact]
    public void An_organizers_question_is_known_again()
    {
        var report = Sample.Report().Ask("Who said so?", Sample.Delivery(1));

        report.IsAskedAgain("Who said so?", Sample.Delivery(2)).ShouldBeTrue();
        report.IsAskedAgain("Who?", Sample.Delivery(2)).ShouldBeFalse();
    }

    private static Report Saved(string words, int delivery = 1) => Sample.Report().Answer(Sample.NewExample, words, Sample.Delivery(delivery));
}
