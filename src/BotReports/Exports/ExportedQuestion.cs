using System.Text.Json.Serialization;
using BotReports.Templates;

namespace BotReports.Exports;

/// <param name="Kind"><c>text</c>, <c>list</c>, <c>choice</c>, <c>quote</c> or <c>group</c>.</param>
/// <param name="Name">What one answer is called: "action".</param>
/// <param name="Title">The heading above its answers: "Actions".</param>
/// <param name="Limit">How many answers the form has room for; null for any number.</param>
/// <param name="State"><c>open</c>, <c>done</c> or <c>skipped</c>: what was said of it beside the answers.</param>
public sealed record ExportedQuestion(
    string Id,
    [property: JsonConverter(typeof(ExportedNameConverter<QuestionKind>))] QuestionKind Kind,
    string Name,
    string Title,
    int? Limit,
    string State,
    IReadOnlyList<ExportedAnswer> Answers)
{
    /// <summary>Pictures and voice notes that came without words; null for none.</summary>
    public IReadOnlyList<ExportedAttachment>? Attachments { get; init; }

    /// <summary>Whether somebody has said or sent anything to it.</summary>
    [JsonIgnore]
    internal bool HasContent => Answers.Count > 0 || Attachments is not null;

    /// <summary>For a group: the questions of a repetition that is still empty.</summary>
    [JsonIgnore]
    internal IReadOnlyList<ExportedQuestion> Members { get; init; } = [];
}
