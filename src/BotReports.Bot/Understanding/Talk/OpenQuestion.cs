using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Bot.Understanding.Talk;

/// <summary>What has to be known of the open question to tell talk from an answer to it.</summary>
/// <param name="Kind">The shape of its answer.</param>
public sealed record OpenQuestion(QuestionKind Kind)
{
    /// <summary>Whether the report can go without an answer, so that a "no" leaves the question out.</summary>
    public bool IsOptional { get; init; }

    /// <summary>How many answers its list or group has already, so that a "no" means that there are no more.</summary>
    public int Answers { get; init; }

    /// <summary>Whether a single number cannot answer it. False where a number may be a reference, a goal or a count.</summary>
    public bool WantsSentence { get; init; }

    /// <summary>Whether people answer it in the first person: with the words of a speaker, or about the session itself.</summary>
    public bool TakesRemarks { get; init; } = Kind is QuestionKind.Quote;

    /// <summary>The question of a place in a report.</summary>
    public static OpenQuestion Of(Slot slot, Walk walk) => new(slot.Question.Kind)
    {
        IsOptional = !walk.IsRequired(slot),
        Answers = slot.OpensRepetition ? slot.Repetition - 1 : slot.Question.Repeats ? slot.Place - 1 : 0,
        TakesRemarks = slot.Question.Kind is QuestionKind.Quote || slot.Question.Purpose is QuestionPurpose.Remainder,
        WantsSentence = slot.Question.Required,
    };
}
