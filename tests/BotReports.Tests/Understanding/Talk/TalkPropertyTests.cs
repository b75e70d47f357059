using System.Globalization;
using System.Text;
using BotReports.Bot.Understanding.Talk;
using BotReports.Tests.Limits;

namespace BotReports.Tests.Understanding.Talk;

/// <summary>What holds for all words, tried on the lists and on words thrown together.</summary>
public sealed class TalkPropertyTests
{
    private static readonly TalkJudge Judge = TalkJudge.For(OpenQuestions.Template);

    private static readonly string[] Words =
    [
        "migrants", "cities", "the", "of", "and", "for", "visa", "detention", "children", "les", "villes", "et", "droits", "las", "ciudades", "y", "trabajo", "policies", "with", "in", "states", "health",
        "access", "labour", "no", "que", "is", "I", "you", "this", "question", "answer", "second", "change", "saved", "who", "long",
    ];

    private static IEnumerable<TalkList.Said> All => TalkList.Talk.Concat(TalkList.Answers).Concat(TalkList.AnswersLikeTalk);

    [Fact]
    public void A_long_text_that_does_not_begin_like_talk_is_an_answer()
    {
        var random = new Random(20161210);
        for (var i = 0; i < 500; i++)
        {
            var text = $"Migrants {string.Join(' ', random.GetItems(Words, random.Next(12, 60)))}, ratified treaties.";

            Judge.Judge(text, OpenQuestions.Named("examples")).ShouldBe(new Judgement.Answer(), text);
        }
    }

    [Fact]
    public void Capitals_accents_and_closing_signs_make_no_difference()
    {
        foreach (var said in All)
        {
            var expected = Of(said.Words, said);

            Of(said.Words.ToUpperInvariant(), said).ShouldBe(expected, said.Words);
            Of(Bare(said.Words), said).ShouldBe(expected, said.Words);
            Of($"  {said.Words}  ", said).ShouldBe(expected, said.Words);
            if (char.IsLetter(said.Words[^1]) && !said.Words.Contains("://", StringComparison.Ordinal))
            {
                Of($"{said.Words}.", said).ShouldBe(expected, said.Words);
                Of($"{said.Words}!", said).ShouldBe(expected, said.Words);
                Of($"{said.Words}…", said).ShouldBe(expected, said.Words);
            }
        }
    }

    [Fact]
    public void A_curly_apostrophe_is_an_apostrophe()
    {
        foreach (var said in All)
        {
            Of(said.Words.Replace('\'', '’'), said).ShouldBe(Of(said.Words.Replace('’', '\''), said), said.Words);
        }
    }

    [Theory]
    [InlineData("can I change ")]
    [InlineData("a")]
    [InlineData("? ")]
    [InlineData("'’'’")]
    [InlineData("👍")]
    [InlineData("1.1.")]
    [InlineData("I . ")]
    [InlineData("https://a.b/")]
    [InlineData("\u0301")]
    [InlineData("\ud83d")]
    public void However_long_a_message_is_it_is_judged_in_proportion_to_its_length(string part) => ProportionalWork.ShouldGrowAsItsSizeDoes(
        length => () => Judge.Judge(string.Concat(Enumerable.Repeat(part, length / part.Length)), OpenQuestions.Named("examples")), 10_000);

    private static string Of(string words, TalkList.Said said) => Told.Of(Judge.Judge(words, OpenQuestions.Named(said.Question)));

    private static string Bare(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)).Normalize(NormalizationForm.FormC);
}
