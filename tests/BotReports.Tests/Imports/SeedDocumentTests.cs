using BotReports.Imports;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Imports;

/// <summary>The document that the product was born from, read as it is.</summary>
public sealed class SeedDocumentTests
{
    private static readonly FormReader Reader = new(TemplateCatalog.Load(SeedFolder.Templates).Find("csd-2016")!);
    private static readonly ImportProposal Proposal = Reader.Read(File.ReadAllText(SeedFolder.Document));

    [Fact]
    public void Every_answer_of_the_document_is_in_its_question_and_in_its_order()
    {
        Show(Proposal).ShouldBe(SeedReport.Conference.Answers.Select(answer => $"{Path(answer)}: {string.Join(' ', SeedWords.Of(answer.Text))}"));
        Proposal.Answers.Length.ShouldBe(32);
        Proposal.Sections.ShouldBe(8);
    }

    [Fact]
    public void What_could_not_be_placed_is_the_head_of_the_form_alone() => Proposal.NotPlaced.ShouldBe(
    [
        "Session",
        "Name of rapporteur(s)  Amy Shannon",
        "Session # and theme 4.1: Multilateral cooperation and governance of migration and development: institutions and legal framework",
    ]);

    internal static IEnumerable<string> Show(ImportProposal proposal) =>
        proposal.Answers.Select(answer => $"{answer.Field}: {string.Join(' ', SeedWords.Of(answer.Text))}");

    private static FieldPath Path(SeedAnswer answer) =>
        answer.Member is null ? FieldPath.Of(answer.Question) : FieldPath.In(answer.Question, answer.Repetition!.Value, answer.Member);
}
