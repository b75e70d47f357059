using BotReports.Bot.Understanding.Talk;

namespace BotReports.Tests.Understanding.Talk;

/// <summary>Both errors, measured: talk that would be stored as a finding, and answers that would be asked about.</summary>
public sealed class TalkRatesTests
{
    private static readonly TalkJudge Judge = TalkJudge.For(OpenQuestions.Template);

    public static TheoryData<string> Parts => ["tune", "held"];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Of_a_hundred_remarks_at_most_five_are_stored_unasked(string part)
    {
        var talk = TalkList.Talk.Where(said => said.Part == part).ToList();
        var stored = talk.Where(said => Judgement(said) == "Answer").ToList();

        (stored.Count / (double)talk.Count).ShouldBeLessThanOrEqualTo(0.05, Named(part, stored));
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Of_a_hundred_answers_at_most_one_is_asked_about(string part)
    {
        var answers = TalkList.Answers.Where(said => said.Part == part).ToList();
        var asked = answers.Where(said => Judgement(said) != "Answer").ToList();

        (asked.Count / (double)answers.Count).ShouldBeLessThanOrEqualTo(0.01, Named(part, asked));
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Of_a_hundred_answers_that_sound_like_talk_at_most_ten_are_asked_about(string part)
    {
        var answers = TalkList.AnswersLikeTalk.Where(said => said.Part == part).ToList();
        var asked = answers.Where(said => Judgement(said) != "Answer").ToList();

        (asked.Count / (double)answers.Count).ShouldBeLessThanOrEqualTo(0.1, Named(part, asked));
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Of_ten_remarks_nine_are_understood(string part)
    {
        var talk = TalkList.Talk.Where(said => said.Part == part).ToList();
        var mistaken = talk.Where(said => !IsAsExpected(said)).ToList();

        (mistaken.Count / (double)talk.Count).ShouldBeLessThanOrEqualTo(0.1, Named(part, mistaken));
    }

    private static bool IsAsExpected(TalkList.Said said) => Judgement(said) is var judgement && (judgement == said.Expected || (said.Expected == "*" && judgement != "Answer"));

    private static string Judgement(TalkList.Said said) => Told.Of(Judge.Judge(said.Words, OpenQuestions.Named(said.Question)));

    /// <summary>The held part stays unseen.</summary>
    private static string Named(string part, List<TalkList.Said> wrong) =>
        part == "held" ? $"{wrong.Count} of the held part" : string.Join('\n', wrong.Select(said => $"{said.Words} ({said.Question}): {Judgement(said)}, not {said.Expected}"));
}
