using BotReports.Bot.Understanding.Talk;

namespace BotReports.Tests.Understanding.Talk;

/// <summary>The lists of talk and of answers. One part of each is for tuning; the other is only counted, so that the words stand for all others.</summary>
public static class TalkList
{
    public static IReadOnlyList<Said> Talk { get; } = Read("talk.tsv");

    public static IReadOnlyList<Said> Answers { get; } = Read("answers.tsv");

    /// <summary>Answers that were made to sound like talk, far more of them than people give.</summary>
    public static IReadOnlyList<Said> AnswersLikeTalk { get; } = Read("answers-like-talk.tsv");

    private static IReadOnlyList<Said> Read(string file) =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Understanding", "Talk", file)).Where(line => line is not ['#', ..]).Select(line => line.Split('\t'))
            .Select(fields => new Said(fields[0], fields[1], fields[2], fields[3], fields.ElementAtOrDefault(4) ?? nameof(Judgement.Answer))),
    ];

    /// <param name="Part">"tune" or "held".</param>
    /// <param name="Language">Two letters.</param>
    /// <param name="Question">A name of <see cref="OpenQuestions"/>.</param>
    /// <param name="Words">What was said.</param>
    /// <param name="Expected">What it is, as <see cref="Told"/> writes it; * for any but an answer.</param>
    public sealed record Said(string Part, string Language, string Question, string Words, string Expected);
}
