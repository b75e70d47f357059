using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Tests.Reports;

/// <summary>Which questions hold a report up.</summary>
public sealed class RequiredTests
{
    private static readonly Question Required = Ask("required", isRequired: true);
    private static readonly Question Optional = Ask("optional", isRequired: false);

    [Fact]
    public void An_optional_group_with_a_required_member_holds_nothing_up_as_long_as_there_is_none()
    {
        var template = Of(Group(isRequired: false, Required, Optional));

        Missing(template, Sample.Report()).ShouldBeEmpty();
        Missing(template, Say(Sample.Report(), "optional")).ShouldBe(["required"]);
        Missing(template, Say(Say(Sample.Report(), "optional"), "required")).ShouldBeEmpty();
    }

    [Fact]
    public void A_required_group_is_asked_for_once_even_if_its_first_question_is_optional()
    {
        var template = Of(Group(isRequired: true, Optional, Required));

        Missing(template, Sample.Report()).ShouldBe(["optional"]);
        Missing(template, Say(Say(Sample.Report(), "optional"), "required")).ShouldBeEmpty();
    }

    [Fact]
    public void A_required_list_that_was_done_and_is_emptied_is_asked_for_again()
    {
        var list = Sample.Examples;
        var done = Sample.Report().Answer(Sample.NewExample, "A desk.", Sample.Delivery(1)).Close(list, Sample.Delivery(2));

        var emptied = done.Delete(list, done[list].Answers[0], Sample.Delivery(3));

        var walk = new Walk(Sample.Template, emptied);
        walk.Next!.Address.ShouldBe(Sample.NewExample);
        walk.Missing.ShouldContain(slot => slot.Address == Sample.NewExample);
    }

    [Fact]
    public void Only_the_first_answer_of_a_list_is_required()
    {
        var walk = new Walk(Sample.Template, Sample.Report().Answer(Sample.NewExample, "A desk.", Sample.Delivery(1)));

        walk.IsRequired(walk.Next!).ShouldBeFalse();
    }

    private static IEnumerable<string> Missing(ReportTemplate template, Report report) => new Walk(template, report).Missing.Select(slot => slot.Question.Id);

    private static Report Say(Report report, string question) =>
        report.Answer(new SlotAddress(FieldPath.In("group", 1, question), null), "words", Sample.Delivery(report.Revision + 1));

    private static Question Ask(string id, bool isRequired) => new(id, QuestionKind.Text, Text(id), Text(id), Text(id)) { Required = isRequired };

    private static Question Group(bool isRequired, params Question[] members) =>
        new("group", QuestionKind.Group, Text("group"), Text("group"), Text("group")) { Required = isRequired, Limit = 2, Questions = members };

    private static ReportTemplate Of(Question question) =>
        Sample.Template with { Sections = [Sample.Template.Sections[0] with { Questions = [question] }] };

    private static LocalizedText Text(string words) => new(new Dictionary<string, string> { ["en"] = words });
}
