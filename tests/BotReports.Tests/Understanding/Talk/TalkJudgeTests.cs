using BotReports.Actions;
using BotReports.Bot.Understanding.Talk;
using BotReports.Templates;

namespace BotReports.Tests.Understanding.Talk;

/// <summary>Each judgement, and what it says beside its name.</summary>
public sealed class TalkJudgeTests
{
    private static readonly TalkJudge Judge = TalkJudge.For(OpenQuestions.Template);
    private static readonly OpenQuestion Required = new(QuestionKind.List);
    private static readonly OpenQuestion Optional = new(QuestionKind.Text) { IsOptional = true };

    [Theory]
    [InlineData("can I change the second one?", "Change 2")]
    [InlineData("Can I edit recommendation two please", "Change recommendation 2")]
    [InlineData("je voudrais corriger le premier exemple", "Change exemple 1")]
    [InlineData("¿puedo cambiar la segunda?", "Change 2")]
    [InlineData("quero corrigir a última", "Change last")]
    [InlineData("could I fix 2.1 action 1", "Change 2.1 action 1")]
    [InlineData("I want to correct my previous answer", "Change last")]
    [InlineData("can I change something?", "Change")]
    [InlineData("what did I say for recommendation 2?", "WhatDidISay recommendation 2")]
    [InlineData("what did I say in section 3", "WhatDidISay section 3")]
    [InlineData("qu'ai-je écrit ?", "WhatDidISay")]
    [InlineData("that was an action, not an indicator", "WrongPlace indicator > action")]
    [InlineData("ce n'est pas un indicateur mais une action", "WrongPlace indicateur > action")]
    [InlineData("that was for recommendation 2", "WrongPlace > recommendation 2")]
    [InlineData("how long is this?", "HowLong")]
    [InlineData("is it saved?", "IsItSaved")]
    [InlineData("who else is on my session", "ShowRapporteurs")]
    [InlineData("wrong session", "ChooseSession")]
    [InlineData("I don't know", "DontKnow")]
    [InlineData("what?", "Why")]
    [InlineData("that was the last one", "Done")]
    [InlineData("I'm done", "DoneOrSubmit")]
    [InlineData("go back", "Back")]
    [InlineData("skip this for now", "Skip")]
    [InlineData("idem", "AnotherLikePrevious")]
    [InlineData("\"", "AnotherLikePrevious")]
    [InlineData("👍", "Acknowledgement")]
    [InlineData("merci", "Acknowledgement")]
    [InlineData("https://example.org/report.pdf", "BareLink")]
    [InlineData("see https://example.org", "BareLink")]
    [InlineData("do I have to answer this?", "Doubtful")]
    [InlineData("delete recommendation 2", "Delete")]
    public void What_people_say_in_passing(string words, string told) => Told.Of(Judge.Judge(words, Required)).ShouldBe(told);

    [Theory]
    [InlineData("no", "YesOrNo")]
    [InlineData("sí", "YesOrNo")]
    [InlineData("none", "Skip")]
    public void A_no_to_a_question_that_needs_an_answer_is_asked_about(string words, string told) => Told.Of(Judge.Judge(words, Required)).ShouldBe(told);

    [Theory]
    [InlineData("no")]
    [InlineData("none")]
    [InlineData("n/a")]
    [InlineData("-")]
    [InlineData("rien")]
    [InlineData("ninguno")]
    public void A_no_to_an_optional_question_leaves_it_out(string words) => Judge.Judge(words, Optional).ShouldBe(new Judgement.Act(new Skip()));

    [Theory]
    [InlineData("no")]
    [InlineData("none")]
    [InlineData("aucun")]
    public void A_no_to_a_list_that_has_answers_ends_it(string words) => Judge.Judge(words, Required with { Answers = 2 }).ShouldBe(new Judgement.Act(new Done()));

    [Fact]
    public void A_yes_says_which_it_is()
    {
        Judge.Judge("Yes!", Required).ShouldBe(new Judgement.YesOrNo(IsYes: true));
        Judge.Judge("non", Required).ShouldBe(new Judgement.YesOrNo(IsYes: false));
    }

    [Fact]
    public void A_mere_number_answers_what_wants_no_sentence()
    {
        Judge.Judge("3", Required).ShouldBe(new Judgement.Answer());
        Judge.Judge("3", Required with { WantsSentence = true }).ShouldBe(new Judgement.Doubtful());
    }

    [Theory]
    [InlineData("I don't want charity, I want justice.")]
    [InlineData("My passport is my prison")]
    [InlineData("You are not alone")]
    public void A_speaker_says_what_a_rapporteur_would_not(string words) => Judge.Judge(words, new OpenQuestion(QuestionKind.Quote)).ShouldBe(new Judgement.Answer());

    [Theory]
    [InlineData("“I don't know”")]
    [InlineData("«\u00a0non\u00a0»")]
    public void What_is_quoted_is_an_answer(string words) => Judge.Judge(words, Required).ShouldBe(new Judgement.Answer());

    [Theory]
    [InlineData("2. What we need")]
    [InlineData("I. Can I stay?")]
    public void A_numbered_item_is_an_answer(string words) => Judge.Judge(words, Required).ShouldBe(new Judgement.Answer());
}
