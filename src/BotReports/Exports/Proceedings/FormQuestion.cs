using BotReports.Templates;

namespace BotReports.Exports.Proceedings;

/// <summary>A question of one form or of several: what has the same id in two of them, or in two versions, is one question.</summary>
/// <param name="Group">The id of the group that it is in; null for none.</param>
/// <param name="Id">Unique in its group, or in the form.</param>
/// <param name="Variants">The question as each form has it, the newest first.</param>
internal sealed record FormQuestion(string? Group, string Id, IReadOnlyList<Question> Variants)
{
    /// <summary>As the newest form has it.</summary>
    public Question Newest => Variants[0];

    /// <summary>What the table of its answers is called.</summary>
    public string Key => Group is null ? Id : $"{Group}.{Id}";

    /// <summary>Whether it takes one answer somewhere, which stands in the row of its session or repetition.</summary>
    public bool IsSingle => Variants.Any(question => !question.Repeats);

    /// <summary>Whether it takes answer after answer somewhere, each with a row of its own.</summary>
    public bool Repeats => Variants.Any(question => question.Repeats);

    public bool Is(QuestionKind kind) => Variants.Any(question => question.Kind == kind);

    /// <summary>The questions of a group, or of the forms themselves.</summary>
    public static IReadOnlyList<FormQuestion> AllOf(IEnumerable<IReadOnlyList<Question>> forms, string? group = null) =>
        [.. forms.SelectMany(questions => questions).GroupBy(question => question.Id).Select(same => new FormQuestion(group, same.Key, [.. same]))];

    /// <summary>Those asked in each repetition; none for a question that is no group.</summary>
    public IReadOnlyList<FormQuestion> Members => AllOf(Variants.Select(question => question.Questions), Id);
}
