using System.Collections.Immutable;

namespace BotReports.Reports;

/// <summary>The answers to one question, in order. In a group's own field each answer stands for a repetition and has no words.</summary>
public sealed record Field
{
    public static Field Empty { get; } = new();

    public FieldState State { get; init; }

    public ImmutableArray<Answer> Answers { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Answers that were taken out, oldest first.</summary>
    public ImmutableArray<Answer> Removed { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Pictures and voice notes that came without words, and wait beside the question.</summary>
    public ImmutableArray<Attachment> Attachments { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The highest id given to an answer so far; ids are not used again.</summary>
    public int LastId { get; init; }

    /// <summary>Null when there is no such answer.</summary>
    public Answer? Find(int id) => Answers.FirstOrDefault(answer => answer.Id == id);

    public Field Add(Answer answer) => Insert(answer, before: null);

    /// <param name="answer">The new answer.</param>
    /// <param name="before">The id of the answer that it is to stand before; at the end where that is null or not there.</param>
    public Field Insert(Answer answer, int? before) =>
        this with { Answers = Answers.Insert(before is { } id && Find(id) is { } next ? Answers.IndexOf(next) : Answers.Length, answer), LastId = Math.Max(LastId, answer.Id), State = State is FieldState.Skipped ? FieldState.Open : State };

    public Field Replace(Answer answer) => this with { Answers = Answers.Replace(Find(answer.Id)!, answer) };

    public Field Remove(Answer answer) => this with { Answers = Answers.Remove(answer) };
}
