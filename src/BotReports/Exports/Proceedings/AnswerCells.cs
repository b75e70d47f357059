using BotReports.Templates;

namespace BotReports.Exports.Proceedings;

/// <summary>What of answers stands in one cell of a table.</summary>
internal static class AnswerCells
{
    /// <summary>Whether each answer to a question has a row of its own.</summary>
    public static bool HasRows(ExportedQuestion question) => question.Kind is QuestionKind.List or QuestionKind.Quote or QuestionKind.Group;

    /// <summary>The answer to a question that takes one. Two that were given at once, until somebody decides, stand one below the other.</summary>
    public static string? TextOf(ExportedQuestion? question) =>
        question is not null && !HasRows(question) && question.Answers.Count > 0 ? string.Join("\n\n", question.Answers.Select(answer => answer.Text)) : null;

    /// <summary>The names of pictures, each with where the host shows it.</summary>
    public static string? AttachmentsOf(IReadOnlyList<ExportedAttachment> attachments) => attachments.Count == 0
        ? null
        : string.Join('\n', attachments.Select(attachment => attachment.Address is { } address ? $"{attachment.Name} ({address})" : attachment.Name));

    /// <summary>The attachments of an answer; of a repetition those too that have no row of their own.</summary>
    public static IReadOnlyList<ExportedAttachment> AttachmentsOf(ExportedAnswer answer) =>
    [
        .. answer.Attachments ?? [],
        .. (answer.Questions ?? []).SelectMany(member => (member.Attachments ?? []).Concat(HasRows(member) ? [] : member.Answers.SelectMany(other => other.Attachments ?? []))),
    ];
}
