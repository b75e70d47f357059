using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using BotReports.Documents;
using BotReports.Reports;
using BotReports.Tests.Documents;

namespace BotReports.Tests.Reports;

public sealed class ReportAttachmentsTests
{
    private static readonly FieldPath Recommendations = FieldPath.Of("recommendations");

    private static readonly FieldPath Recommendation = FieldPath.In("recommendations", 1, "text");

    private static readonly FieldPath Actions = FieldPath.In("recommendations", 1, "actions");

    private static readonly SlotAddress First = new(Sample.Examples, 1);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void A_picture_that_comes_with_words_stays_with_their_answer() =>
        Where(Sample.Report().Answer(Sample.NewExample, "a desk", With(1, "a"))).ShouldBe(["examples#1 a"]);

    [Fact]
    public void A_picture_that_comes_with_other_words_for_an_answer_stays_with_it_too()
    {
        var report = Sample.Report().Answer(Sample.NewExample, "a desk", With(1, "a")).Answer(First, "two desks", With(2, "b"));

        Where(report).ShouldBe(["examples#1 a", "examples#1 b"]);
    }

    [Fact]
    public void Of_a_list_in_one_message_the_first_item_has_the_picture() =>
        Where(Sample.Report().AnswerAll(Sample.NewExample, ["a desk", "a chair"], With(1, "a"))).ShouldBe(["examples#1 a"]);

    [Fact]
    public void A_picture_without_words_waits_beside_the_question_and_goes_with_the_next_words_of_its_sender()
    {
        var waiting = Sample.Report().Attach(Sample.NewExample, With(1, "a"));

        Where(waiting).ShouldBe(["examples# a"]);
        waiting[Sample.Examples].Answers.ShouldBeEmpty();
        Where(waiting.Answer(Sample.NewExample, "a chair", Sample.Delivery(2, Sample.Ben))).ShouldBe(["examples# a"]);
        Where(waiting.Answer(Sample.NewExample, "a desk", Sample.Delivery(2))).ShouldBe(["examples#1 a"]);
    }

    [Fact]
    public void A_picture_without_words_for_a_repetition_that_nobody_has_begun_opens_none_and_is_not_lost()
    {
        var waiting = Sample.Report().Attach(new SlotAddress(Recommendation, null), With(1, "a"));

        waiting[Recommendations].Answers.ShouldBeEmpty();
        Where(waiting).ShouldBe(["recommendations/1/text# a"]);
        Where(waiting.Close(Recommendations, Sample.Delivery(2))).ShouldBe(["recommendations/1/text# a"]);
        Where(waiting.Answer(new SlotAddress(Recommendation, null), "share data", Sample.Delivery(2))).ShouldBe(["recommendations/1/text#1 a"]);
    }

    [Fact]
    public void Where_no_question_is_open_a_picture_belongs_to_the_report_as_a_whole() =>
        Where(Sample.Report().Attach(null, With(1, "a"))).ShouldBe(["*# a"]);

    [Fact]
    public void Undo_takes_the_picture_back_with_its_answer_and_redo_brings_both_again()
    {
        var report = Sample.Report().Answer(Sample.NewExample, "a desk", With(1, "a"));

        var undone = report.Undo(Sample.Delivery(2));

        Where(undone).ShouldBeEmpty();
        Where(undone.Redo(Sample.Delivery(3))).ShouldBe(["examples#1 a"]);
    }

    [Fact]
    public void Undo_takes_back_a_picture_without_words() =>
        Where(Sample.Report().Attach(Sample.NewExample, With(1, "a")).Undo(Sample.Delivery(2))).ShouldBeEmpty();

    [Fact]
    public void A_picture_that_is_removed_leaves_its_answer_and_undo_puts_it_back()
    {
        var report = Sample.Report().Answer(Sample.NewExample, "a desk", With(1, "a"));

        var removed = report.Detach(IdOf("a"), Sample.Delivery(2));

        Where(removed).ShouldBeEmpty();
        removed[Sample.Examples].Answers.ShouldHaveSingleItem().Text.ShouldBe("a desk");
        Where(removed.Undo(Sample.Delivery(3))).ShouldBe(["examples#1 a"]);
        report.Detach(IdOf("z"), Sample.Delivery(2)).ShouldBeSameAs(report);
    }

    [Fact]
    public void A_picture_goes_with_an_answer_that_is_taken_out_and_comes_back_with_it()
    {
        var report = Sample.Report().Answer(Sample.NewExample, "a desk", With(1, "a"));

        var deleted = report.Delete(Sample.Examples, report[Sample.Examples].Find(1)!, Sample.Delivery(2));

        Where(deleted).ShouldBeEmpty();
        Where(deleted.Undo(Sample.Delivery(3))).ShouldBe(["examples#1 a"]);
    }

    [Fact]
    public void Pictures_go_with_a_repetition_that_is_taken_out()
    {
        var report = Sample.Report().Answer(new SlotAddress(Recommendation, null), "share data", With(1, "a")).Attach(new SlotAddress(Actions, null), With(2, "b"));
        var repetition = report[Recommendations].Find(1)!;

        report.AttachmentsOf(Recommendations, repetition).Select(attachment => attachment.Name).ShouldBe(["b", "a"], ignoreOrder: true);
        Where(report.Delete(Recommendations, repetition, Sample.Delivery(3))).ShouldBeEmpty();
    }

    [Fact]
    public void No_picture_is_lost_when_answers_become_one()
    {
        var report = Sample.Report().Answer(Sample.NewExample, "a desk", With(1, "a")).Answer(Sample.NewExample, "a chair", With(2, "b"));
        var (desk, chair) = (report[Sample.Examples].Find(1)!, report[Sample.Examples].Find(2)!);

        Where(report.Merge(Sample.Examples, chair, desk, Sample.Delivery(3))).ShouldBe(["examples#1 a", "examples#1 b"]);
        Where(report.Replace(Sample.Examples, chair, desk, Sample.Delivery(3))).ShouldBe(["examples#1 a", "examples#1 b"]);
        Where(report.Gather(First, [new SlotAddress(Sample.Examples, 2)], Sample.Delivery(3))).ShouldBe(["examples#1 a", "examples#1 b"]);
        Where(report.Withdraw(Sample.Examples, chair, desk, Sample.Delivery(3))).ShouldBe(["examples#1 a", "examples#1 b"]);
    }

    [Fact]
    public void A_picture_goes_where_its_answer_goes()
    {
        var report = Sample.Report().Answer(Sample.NewExample, "a desk", With(1, "a"));
        var moved = report.Transfer(Sample.Examples, report[Sample.Examples].Find(1)!, "a desk", new SlotAddress(FieldPath.Of("other-information"), null), Sample.Delivery(2));

        Where(moved).ShouldBe(["other-information#1 a"]);
    }

    [Fact]
    public void All_pictures_of_a_repetition_go_where_its_words_go()
    {
        var report = Sample.Report().Answer(new SlotAddress(Recommendation, null), "share data", With(1, "a")).Answer(new SlotAddress(Actions, null), "a desk", With(2, "b"));
        var moved = report.Transfer(Recommendations, report[Recommendations].Find(1)!, "share data\na desk", Sample.NewExample, Sample.Delivery(3));

        Where(moved).ShouldBe(["examples#1 a", "examples#1 b"], ignoreOrder: true);
    }

    [Fact]
    public void The_same_delivery_attaches_once()
    {
        var report = Sample.Report().Attach(Sample.NewExample, With(1, "a"));

        report.Attach(Sample.NewExample, With(1, "a")).ShouldBeSameAs(report);
    }

    [Fact]
    public void A_submitted_report_owes_its_summary_anew() =>
        Sample.Report().Submit(Sample.Delivery(1)).Shown(1, []).Attach(null, With(2, "a")).Summary.IsOwed.ShouldBeTrue();

    [Fact]
    public async Task Pictures_come_back_from_the_storage_as_they_went_in()
    {
        var report = Sample.Report().Answer(Sample.NewExample, "a desk", With(1, "a")).Attach(Sample.NewExample, With(2, "b"));
        var documents = new MemoryDocuments();
        using (var store = new ReportStore(documents, Sample.Event))
        {
            await store.ChangeAsync(Sample.Id, _ => report, Token);
        }

        using var other = new ReportStore(documents, Sample.Event);
        var read = (await other.FindAsync(Sample.Id, Token))!;

        read.Attachments().Select(kept => kept.Attachment).ShouldBe(report.Attachments().Select(kept => kept.Attachment));
    }

    [Fact]
    public async Task A_report_that_was_written_before_there_were_pictures_is_read_and_takes_some()
    {
        var documents = new MemoryDocuments();
        using (var store = new ReportStore(documents, Sample.Event))
        {
            await store.ChangeAsync(Sample.Id, _ => Sample.Report().Answer(Sample.NewExample, "a desk", Sample.Delivery(1)), Token);
        }

        var json = JsonNode.Parse((await documents.GetAsync(Sample.Id.Document, Token))!.Content.Span)!;
        var field = json["fields"]!["examples"]!.AsObject();
        field.Remove("attachments").ShouldBeTrue();
        field["answers"]![0]!.AsObject().Remove("attachments").ShouldBeTrue();
        await documents.PutAsync(Sample.Id.Document, Encoding.UTF8.GetBytes(json.ToJsonString()), PutCondition.Always, Token);

        using var other = new ReportStore(documents, Sample.Event);
        var read = (await other.FindAsync(Sample.Id, Token))!;

        Where(read).ShouldBeEmpty();
        Where(read.Attach(First, With(2, "a")).Attach(Sample.NewExample, With(3, "b"))).ShouldBe(["examples# b", "examples#1 a"]);
    }

    private static Delivery With(int number, params string[] names) => Sample.Delivery(number) with
    {
        Attachments = [.. names.Select(name => new Attachment(IdOf(name), AttachmentKind.Picture, name, "image/jpeg", 3, Sample.Amy.Id, Sample.Delivery(number).At, $"activity-{number}"))],
    };

    private static string IdOf(string name) => Convert.ToHexStringLower(Encoding.UTF8.GetBytes(name)).PadLeft(32, '0');

    private static ImmutableArray<string> Where(Report report) => [.. report.Attachments().Select(kept => $"{kept.Field}#{kept.Answer?.Id} {kept.Attachment.Name}")];
}
