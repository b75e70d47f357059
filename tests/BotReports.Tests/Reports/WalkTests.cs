using System.Collections.Immutable;
using BotReports.Reports;
using BotReports.Templates;
using CsCheck;

namespace BotReports.Tests.Reports;

public sealed class WalkTests
{
    [Fact]
    public void An_empty_report_begins_with_the_first_question()
    {
        var next = WalkOf(Sample.Report()).Next!;

        next.Address.ToString().ShouldBe("examples#new");
        next.Number.ShouldBe("1.1");
    }

    [Fact]
    public void A_full_list_is_followed_by_the_next_question_and_a_group_by_its_next_repetition()
    {
        var report = Fill(Sample.Report(), times: 4 + 1);
        WalkOf(report).Next!.Address.ToString().ShouldBe("recommendations/1/target#new");

        report = Fill(report, times: 1 + 2 + 2);
        WalkOf(report).Next!.Address.ToString().ShouldBe("recommendations/2/text#new");
    }

    [Fact]
    public void Nothing_is_left_after_as_many_answers_as_the_form_has_room_for()
    {
        // 4 examples, 4 × (text, target, 2 actions, 2 indicators), 2 on governance, 2 lessons, women, children, 2 messages, 2 quotes each with a speaker, other.
        var report = Fill(Sample.Report(), times: 4 + (4 * 6) + 2 + 2 + 2 + 2 + 4 + 1);

        WalkOf(report).Next.ShouldBeNull();
        WalkOf(report).Missing.ShouldBeEmpty();
        WalkOf(report).LeftOut.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_skipped_is_not_asked_again_and_stands_among_what_is_left_out()
    {
        var report = Sample.Report().Close(Sample.Examples, Sample.Delivery(1));

        WalkOf(report).Next!.Address.Field.Question.ShouldBe("text");
        WalkOf(report).Missing.Select(slot => slot.Question.Id).ShouldBe(["examples", "text", "priority-messages"]);
    }

    [Fact]
    public void Going_back_step_by_step_meets_all_that_was_answered_in_the_other_order()
    {
        var report = Fill(Sample.Report(), times: 9);
        var walk = WalkOf(report);
        var answered = walk.Slots.Where(slot => slot.Status is SlotStatus.Answered).Select(slot => slot.Address).ToList();

        var met = new List<SlotAddress>();
        for (var slot = walk.Before(walk.Next); slot is not null; slot = walk.Before(slot))
        {
            met.Insert(0, slot.Address);
        }

        met.ShouldBe(answered);
    }

    [Fact]
    public void An_address_reads_back_as_it_was_written()
    {
        foreach (var slot in WalkOf(Fill(Sample.Report(), times: 38)).Slots)
        {
            SlotAddress.TryParse(slot.Address.ToString(), out var read).ShouldBeTrue();
            read.ShouldBe(slot.Address);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("examples")]
    [InlineData("examples#")]
    [InlineData("examples#-1")]
    [InlineData("examples#1:nonsense")]
    [InlineData("a/b/c#1")]
    [InlineData("a/1/#new")]
    [InlineData("#new")]
    public void What_is_no_address_is_refused(string text) => SlotAddress.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Whatever_two_people_do_no_answer_is_lost_and_the_next_question_is_the_first_open_one() =>
        Gen.Select(Gen.Int[0, 5], Gen.Bool, Gen.Int[0, 60]).Array[0, 80].Sample(steps =>
        {
            var report = Sample.Report();
            var said = new List<string>();
            foreach (var ((action, isBen, pick), number) in steps.Select((step, index) => (step, index + 1)))
            {
                var walk = WalkOf(report);
                var delivery = Sample.Delivery(number, isBen ? Sample.Ben : Sample.Amy);
                var slot = action < 3 ? walk.Next : walk.Slots[pick % walk.Slots.Count];
                if (slot is null)
                {
                    continue;
                }

                report = action switch
                {
                    4 => report.Close(slot.Address.Field, delivery),
                    _ when slot.Address.Part is not SlotPart.Words => report.Attribute(slot.Address, Attribution.Anonymous, delivery),
                    _ => Say(report, slot.Address, $"answer {number}", delivery, said),
                };
            }

            var kept = report.Fields.Values.SelectMany(field => field.Answers).SelectMany(answer => answer.Earlier.Add(answer.Wording)).Select(wording => wording.Text).Where(text => text.Length > 0);
            kept.Order().ShouldBe(said.Order());

            var after = WalkOf(report);
            after.Slots.Select(slot => slot.Address).ShouldBeUnique();
            after.Next.ShouldBe(after.Slots.FirstOrDefault(slot => slot.Status is SlotStatus.Open));
            after.Slots.Count(slot => slot is { Status: SlotStatus.Answered, Address.Part: SlotPart.Words })
                .ShouldBe(report.Fields.Where(field => !IsGroup(field.Key)).Sum(field => field.Value.Answers.Length));
        });

    private static Report Say(Report report, SlotAddress slot, string text, Delivery delivery, List<string> said)
    {
        said.Add(text);
        return report.Answer(slot, text, delivery);
    }

    private static bool IsGroup(string path) => Sample.Template.Sections.SelectMany(section => section.Questions).Any(question => question.Kind is QuestionKind.Group && question.Id == path);

    private static Walk WalkOf(Report report) => new(Sample.Template, report);

    /// <summary>Answers whatever comes next, so many times.</summary>
    private static Report Fill(Report report, int times) => Enumerable.Range(report.Revision + 1, times).Aggregate(report, (current, number) =>
        WalkOf(current).Next is not { } slot ? current
        : slot.Address.Part is SlotPart.Words ? current.Answer(slot.Address, $"answer {number}", Sample.Delivery(number))
        : current.Attribute(slot.Address, Attribution.Anonymous, Sample.Delivery(number)));
}
