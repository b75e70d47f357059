using System.Security.Cryptography;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Tests.Seeds;

/// <summary>The structured form of the seed document holds the document: all of it, and nothing else.</summary>
public sealed class SeedReportTests
{
    /// <summary>All that the document says and no answer holds: the form's own words, slips included, without its numbers.</summary>
    private const string Form = """
        Session
        Name of rapporteur(s)
        Session # and theme :
        Progress: inspiring practices, partnerships and tools
        Describe, as concretely as possible, up to four examples identified during the session where progress has been made in the past years in terms of policies, practices or state-civil society partnerships
        Four recommendations, with related actions and indicators for change in policies and practices
        Recommendations: Describe, as concretely as possible, up to four recommendations where changes are needed in policies and practices—either national, regional or global. Also indicate at whom this recommendation is targeted (e.g., states, civil society actors, international agencies, etc.)
        Actions: for each recommendation, what does civil society need to do to get these recommendations heard and implemented, either at national, regional or global level?
        Indicator(s) of change or success: What specific event(s), or what specific number(s), e will demonstrate progress or success on this recommendation?
        Recommendation 1 and who targeted to
        Action(s) for this recommendation (up to two maximum).
        Indicator(s) of change or success on this recommendation (up to two maximum)
        Recommendation 2 and who targeted to
        Action(s) for this recommendation (up to two maximum).
        Indicator(s) of change or success on this recommendation (up to two maximum)
        Recommendation 3 and who targeted to
        Target:
        Action(s) for this recommendation (up to two maximum).
        Indicator(s) of change or success on this recommendation (up to two maximum)
        Recommendation 4 and who targeted to
        (Target- )
        Action(s) for this recommendation (up to two maximum).
        Indicator(s) of change or success on this recommendation (up to two maximum)
        Governance mechanisms and the Global Compact for safe, orderly and regular migration
        Did your session suggest anything about (1) global or regional governance mechanisms that need to be improved/changed; and (2) elements that need to be included in the Global Compact for safe, orderly and regular Migration (or where relevant also the Global Compact on Refugees)
        Governance mechanisms:
        Global Compact:
        Implementing related targets of the 2030 Sustainable Development Agenda
        One year after the adoption of the 2030 Agenda, are there any lessons we can already draw from implementing its targets related to your session’s theme specifically on the local/national level, and what (more) should civil society do?
        Recommendations and actions for women / children
        Do any of the recommendations or action steps of your session specifically relate to women or children and how? [if you have addressed this in the recommendations itself just simply refer to the recommendation no.]
        Women:
        Children:
        Priority messages to convey to governments by the CSD Chair on 10 December
        If your session could choose only two key messages to be conveyed by the civil society CSD Chair in his report to states on the 10th of December, which would these be? (feel free to just refer back to any point written out above)
        Inspiring quotes
        If you like, please provide one or two quotes that you heard during the session that you found inspiring. The sessions follow Chatham House rules, so please either ask for approval to name the speaker/organization or put “anonymous”.
        Other information
        Provide here any other information you think relevant
        """;

    private static readonly SeedReport Report = SeedReport.Conference;
    private static readonly ReportTemplate Template = TemplateCatalog.Load(SeedFolder.Templates).Find("csd-2016")!;
    private static readonly IReadOnlyList<string> Document = SeedWords.Of(File.ReadAllText(SeedFolder.Document));

    public static TheoryData<string> Answers => [.. Report.Answers.Select(answer => answer.Path)];

    [Fact]
    public void The_document_is_the_one_that_was_handed_over_to_the_letter()
    {
        Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(SeedFolder.Document)))
            .ShouldBe("554ced10283b41e98128110e26764d6200c423c60cabc4d747dd2018f1a86557");
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void Every_answer_is_in_the_document_word_for_word(string path)
    {
        var answer = Report.Answers.Single(answer => answer.Path == path);

        Places(SeedWords.Of(answer.Text), Document).ShouldNotBeEmpty(answer.Text);
    }

    [Fact]
    public void What_the_answers_leave_of_the_document_is_the_form_alone()
    {
        var rest = Document.ToArray<string?>();

        foreach (var text in Report.Rapporteurs.Append(Report.Session).Append(Theme()).Concat(Report.Answers.Select(answer => answer.Text)))
        {
            var words = SeedWords.Of(text);
            Array.Fill(rest, null, Places(words, rest).First(), words.Count);
        }

        string.Join(' ', rest.Where(word => word is not null)).ShouldBe(string.Join(' ', SeedWords.Of(Form)));
    }

    [Fact]
    public void Every_answer_is_to_a_question_of_the_template_and_all_are_in_its_order()
    {
        var asked = Template.Sections.SelectMany(section => section.Questions).ToList();

        Report.Answers.Select(answer => answer.Question).Distinct().ShouldBe(asked.Select(question => question.Id));

        foreach (var repetition in Report.Answers.Where(answer => answer.Member is not null).GroupBy(answer => (answer.Question, answer.Repetition)))
        {
            var members = asked.Single(question => question.Id == repetition.Key.Question).Questions.Select(member => member.Id).ToList();
            var answered = repetition.Select(answer => answer.Member).Distinct().ToList();
            answered.ShouldBe(members.Where(answered.Contains));
        }
    }

    [Fact]
    public void It_counts_as_the_document_counts()
    {
        Report.To("examples").Count.ShouldBe(3);
        Report.Answers.Max(answer => answer.Repetition).ShouldBe(4);
        Enumerable.Range(1, 4).Select(repetition => Report.To("recommendations", repetition, "actions").Count).ShouldBe([3, 2, 2, 2]);
        Enumerable.Range(1, 4).Select(repetition => Report.To("recommendations", repetition, "target").Count).ShouldBe([0, 0, 1, 1]);
        Enumerable.Range(1, 4).Select(repetition => Report.To("recommendations", repetition, "indicators").Count).ShouldBe([1, 1, 1, 1]);
        Report.To("priority-messages").Count.ShouldBe(2);
        Report.Answers.Where(answer => answer.Attribution is not null).Select(answer => (answer.Question, answer.Attribution))
            .ShouldBe([("quotes", "anonymous"), ("quotes", "anonymous")]);
    }

    private static string Theme() =>
        ProgrammeFile.Load(SeedFolder.Programme).Sessions.Single(session => session.Number.Value == Report.Session).Theme.In("en");

    private static IEnumerable<int> Places(IReadOnlyList<string> words, IReadOnlyList<string?> text) =>
        Enumerable.Range(0, text.Count - words.Count + 1).Where(start => Enumerable.Range(0, words.Count).All(i => text[start + i] == words[i]));
}
