using BotReports.Templates;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Templates;

/// <summary>The form of the Civil Society Days, as its document prints it.</summary>
public sealed class ConferenceTemplateTests
{
    private static readonly ReportTemplate Template = TemplateCatalog.Load(SeedFolder.Templates).Find("csd-2016")!;

    [Fact]
    public void It_has_the_eight_sections_of_the_form_in_order()
    {
        Template.Sections.Select(section => $"{section.Number}. {section.Title}").ShouldBe(
        [
            "1. Progress: inspiring practices, partnerships and tools",
            "2. Four recommendations, with related actions and indicators for change in policies and practices",
            "3. Governance mechanisms and the Global Compact for safe, orderly and regular migration",
            "4. Implementing related targets of the 2030 Sustainable Development Agenda",
            "5. Recommendations and actions for women / children",
            "6. Priority messages to convey to governments by the CSD Chair on 10 December",
            "7. Inspiring quotes",
            "8. Other information",
        ]);
    }

    [Fact]
    public void It_asks_what_the_form_asks_with_the_room_that_the_form_has()
    {
        Questions().Select(Shape).ShouldBe(
        [
            "examples: List, limit 4, required",
            "recommendations: Group, limit 4, required",
            "recommendations.text: Text, limit 1, required",
            "recommendations.target: Text, limit 1",
            "recommendations.actions: List, limit 2",
            "recommendations.indicators: List, limit 2",
            "governance-mechanisms: Text, limit 1",
            "global-compact: Text, limit 1",
            "sdg-lessons: List, limit 2",
            "women: Text, limit 1",
            "children: Text, limit 1",
            "priority-messages: List, limit 2, required, priority",
            "quotes: Quote, limit 2",
            "other-information: Text, limit 1",
        ]);
    }

    [Fact]
    public void Every_section_and_every_question_explains_itself()
    {
        Template.Sections.ShouldAllBe(section => section.Help != null);
        Questions().ShouldAllBe(entry => entry.Question.Help != null);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("es")]
    public void Every_wording_is_there_in_each_language_and_is_not_the_English(string language)
    {
        var same = Wordings(Template).Where(text => !text.Wordings.TryGetValue(language, out var wording) || wording == text.In("en"));

        // "Actions" is French, too.
        same.Select(text => text.In("en")).Where(text => text is not ("Actions" or "action")).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_asked_is_short_and_bears_no_number()
    {
        foreach (var wording in Questions().SelectMany(entry => entry.Question.Ask.Wordings.Values))
        {
            wording.Length.ShouldBeLessThan(130, wording);
            wording.ShouldNotMatch(@"^\W*\d");
            wording.ShouldContain('?');
        }
    }

    private static IEnumerable<(string Path, Question Question)> Questions() =>
        from question in Template.Sections.SelectMany(section => section.Questions)
        from entry in question.Questions.Select(member => ($"{question.Id}.{member.Id}", member)).Prepend((question.Id, question))
        select entry;

    private static string Shape((string Path, Question Question) entry) =>
        $"{entry.Path}: {entry.Question.Kind}, limit {entry.Question.Limit}"
        + (entry.Question.Required ? ", required" : "")
        + (entry.Question.Purpose is QuestionPurpose.Priority ? ", priority" : "");

    private static IEnumerable<LocalizedText> Wordings(ReportTemplate template) =>
        template.Sections.SelectMany(section => new[] { section.Title, section.Help! })
            .Concat(Questions().SelectMany(entry => new[] { entry.Question.Name, entry.Question.Title, entry.Question.Ask, entry.Question.Help! }))
            .Prepend(template.Title);
}
