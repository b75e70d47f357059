using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Conversations;

public sealed class ExplanationTests
{
    private static readonly Conference Conference = new(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates));

    [Theory]
    [InlineData("en-GB", "why?")]
    [InlineData("fr-FR", "pourquoi ?")]
    [InlineData("es-ES", "¿por qué?")]
    public async Task Every_question_says_why_it_is_asked_and_stays_open(string locale, string why)
    {
        await using var stage = new InProcessStage(Conference, locale);
        var phrases = Phrases.In(locale[..2]);
        await stage.SayAsync("Amy", null, "start 4.1");
        await stage.SayAsync("Amy", null, "ok");

        var explained = new HashSet<string>();
        while (await NextAsync(stage) is { } slot)
        {
            (await stage.SayAsync("Amy", null, why)).ShouldBe(slot.Question.Help!.In(phrases.Language), slot.Address.ToString());
            explained.Add(slot.Question.Id);
            (await NextAsync(stage))!.Address.ShouldBe(slot.Address);
            await stage.SayAsync("Amy", null, slot.Address.Part is SlotPart.Words ? $"\\Words of {slot.Address}" : phrases.Anonymous);
        }

        explained.Count.ShouldBe(Conference.Template.Sections.SelectMany(section => section.Questions).Sum(question => Math.Max(1, question.Questions.Count)));
        (await stage.SayAsync("Amy", null, why)).ShouldBe(phrases.NothingAsked);
    }

    private static async Task<Slot?> NextAsync(InProcessStage stage) =>
        Conference.Walk((await stage.Reports.FindAsync(Sample.Id, TestContext.Current.CancellationToken))!).Next;
}
