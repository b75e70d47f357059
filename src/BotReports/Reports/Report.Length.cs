namespace BotReports.Reports;

// How much is in it.
public sealed partial record Report
{
    /// <summary>What each wording takes besides its words: who, when, in which message.</summary>
    private const int PerWording = 100;

    /// <summary>The characters of all words in it, with some for each wording: answers, what they said before, notes, and what can be undone.</summary>
    public long Length() =>
        Fields.Values.Sum(LengthOf) + Notes.Sum(LengthOf)
        + Discarded.Sum(attempt => attempt.Fields.Values.Sum(LengthOf))
        + Undoable.Sum(LengthOf) + Redoable.Sum(LengthOf)
        + Questions.Sum(question => LengthOf(question.Wording) + (question.Reply is { } reply ? LengthOf(reply) : 0));

    private static long LengthOf(ChangeStep step) => step.Fields.Values.Sum(field => field is null ? 0 : LengthOf(field)) + step.NotesBack.Sum(LengthOf) + step.NotesGone.Sum(LengthOf);

    private static long LengthOf(Field field) => field.Answers.Sum(LengthOf) + field.Removed.Sum(LengthOf);

    private static long LengthOf(Answer answer) => LengthOf(answer.Wording) + answer.Earlier.Sum(LengthOf);

    private static long LengthOf(Wording wording) => wording.Text.Length + PerWording;
}
