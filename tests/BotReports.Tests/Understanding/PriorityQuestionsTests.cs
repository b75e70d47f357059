using BotReports.Actions;
using BotReports.Bot.Understanding;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Understanding;

/// <summary>What a chair asks about the priority messages, in their own words: which sessions it names, and what of it is not understood.</summary>
public sealed class PriorityQuestionsTests
{
    private static readonly Programme Programme = ProgrammeFile.Load(SeedFolder.Programme);
    private static readonly PriorityQuestions Questions = new(() => Programme, Vocabulary.All);

    [Theory]
    [InlineData("Priorities", "", false, null)]
    [InlineData("give me the two priority messages of each session", "", false, null)]
    [InlineData("Could you please show us all the key messages?", "", false, null)]
    [InlineData("priorities of sessions 1 and 2", "1 2", false, null)]
    [InlineData("priorities 1.1-1.3, 2.2", "1.1 1.2 2.2", false, null)]
    [InlineData("key messages from 1.1 to 2.1", "1.1 1.2 2.1", false, null)]
    [InlineData("what are the priorities in 4.1, 2.2 and 2.2?", "4.1 2.2", false, null)]
    [InlineData("priorities approved only", "", true, null)]
    [InlineData("approved priorities of 2", "2", true, null)]
    [InlineData("priorities of sessions 1-3", "1.1 1.2 2.1 2.2 3.1 3.2", false, null)]
    [InlineData("priorities of sessions 1 to 2", "1.1 1.2 2.1 2.2", false, null)]
    [InlineData("priorities 2.2-1.2", "1.2 2.1 2.2", false, null)]
    [InlineData("priorities not approved", "", false, "not approved")]
    [InlineData("priorités non approuvées", "", false, "non approuvees")]
    [InlineData("prioridades no aprobadas", "", false, "no aprobadas")]
    [InlineData("priorities on women", "", false, "women")]
    [InlineData("key messages from yesterday", "", false, "yesterday")]
    [InlineData("priorities since 8", "", false, "since 8")]
    [InlineData("urgent priorities of 4.1", "4.1", false, "urgent")]
    [InlineData("priorities of room Meghna this afternoon", "", false, "room meghna this afternoon")]
    [InlineData("priority messages 9.9", "9.9", false, null)]
    [InlineData("les messages prioritaires de la session 3", "3", false, null)]
    [InlineData("Quelles sont les priorités approuvées ?", "", true, null)]
    [InlineData("priorités des sessions 1.1 à 1.2", "1.1 1.2", false, null)]
    [InlineData("messages clés sur les enfants", "", false, "enfants")]
    [InlineData("mensajes prioritarios de la sesión 4.1", "4.1", false, null)]
    [InlineData("¿cuáles son las prioridades de las sesiones 1 y 2?", "1 2", false, null)]
    [InlineData("prioridades sobre mujeres", "", false, "mujeres")]
    [InlineData("quais são as prioridades da sessão 4?", "4", false, null)]
    public void Each_word_is_understood_or_named(string words, string sessions, bool isApprovedOnly, string? unclear)
    {
        var read = Questions.Read(TypedWords.Of(words).Folded).ShouldNotBeNull();

        string.Join(' ', read.Sessions).ShouldBe(sessions);
        read.ApprovedOnly.ShouldBe(isApprovedOnly);
        read.Unclear.ShouldBe(unclear);
    }

    [Theory]
    [InlineData("Good evening to all")]
    [InlineData("sessions 1 and 2")]
    public void Anything_else_is_no_question_about_them(string words) => Questions.Read(TypedWords.Of(words).Folded).ShouldBeNull();
}
