using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using BotReports.Templates;

namespace BotReports.Reports;

/// <summary>
/// Where the answers to a question are kept: <c>examples</c>, or within a repetition of a group <c>recommendations/2/actions</c>.
/// The number is the repetition's id, which stays when others are moved or go; it is not its place.
/// </summary>
public sealed record FieldPath
{
    /// <summary>The report as a whole: no question, since none has such an id. Only attachments are kept there.</summary>
    public static FieldPath Whole { get; } = Of("*");

    private FieldPath(string? group, int repetition, string question) => (Group, Repetition, Question) = (group, repetition, question);

    /// <summary>The group's question id; null for a field that is in none.</summary>
    public string? Group { get; }

    /// <summary>The repetition's id in its group; 0 for a field that is in none.</summary>
    public int Repetition { get; }

    /// <summary>The question's id, unique in its group or in the template.</summary>
    public string Question { get; }

    public static FieldPath Of(string question) => new(null, 0, question);

    public static FieldPath In(string group, int repetition, string question) => new(group, repetition, question);

    public static bool TryParse(string text, [NotNullWhen(true)] out FieldPath? path)
    {
        path = text.Split('/') switch
        {
            [{ Length: > 0 } question] => Of(question),
            [{ Length: > 0 } group, var id, { Length: > 0 } question] when int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var repetition) =>
                In(group, repetition, question),
            _ => null,
        };
        return path is not null;
    }

    /// <summary>The question that a field answers; null where the template has none of this path.</summary>
    public Question? FindIn(ReportTemplate template)
    {
        var questions = template.Sections.SelectMany(section => section.Questions);
        return Group is null
            ? questions.FirstOrDefault(question => question.Id == Question)
            : questions.FirstOrDefault(question => question.Id == Group)?.Questions.FirstOrDefault(member => member.Id == Question);
    }

    public override string ToString() => Group is null ? Question : string.Create(CultureInfo.InvariantCulture, $"{Group}/{Repetition}/{Question}");
}
