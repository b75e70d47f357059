using System.Diagnostics.CodeAnalysis;
using BotReports.Reports;

namespace BotReports.Exports;

/// <summary>
/// The tags of the content controls in an exported document. They say what the words inside are, so that a document that comes back,
/// whatever was written in it meanwhile, is read without guessing.
/// </summary>
internal static class WordTag
{
    /// <summary>What is ours to say: whether a quote may go out, where an answer comes from, what it refers to.</summary>
    public const string Remark = Prefix + "#remark";

    /// <summary>A note of the rapporteurs, which is no answer.</summary>
    public const string Note = Prefix + "#note";

    /// <summary>What the styles of such words begin with.</summary>
    public const string StylePrefix = "BotReports";

    private const char OriginMark = '#';

    private const string Prefix = "botreports:";

    /// <summary>As much as Word takes.</summary>
    private const int Longest = 64;

    /// <summary>The tag of what answers a question; null where Word could not hold it.</summary>
    /// <param name="field">The question's <see cref="Reports.FieldPath"/>; within a group with the repetition's place instead of its id.</param>
    /// <param name="origin">Which answer it is, so that what comes back corrected is known as a correction; null for room that is empty.</param>
    public static string? Of(string field, ImportedOrigin? origin = null) =>
        origin is { } known && $"{Prefix}{field}{OriginMark}{known}" is { Length: <= Longest } whole ? whole
        : field.Length + Prefix.Length <= Longest ? Prefix + field
        : null;

    /// <summary>The question of a tag's field, and which answer it was.</summary>
    public static (string Field, ImportedOrigin? Origin) Split(string field) =>
        field.Split(OriginMark) is [var question, var origin] && ImportedOrigin.Parse(origin) is { } known ? (question, known) : (field, null);

    /// <param name="tag">A control's tag.</param>
    /// <param name="field">The question, and which answer it is where the tag says so; see <see cref="Split"/>.</param>
    public static bool IsAnswer(string tag, [NotNullWhen(true)] out string? field)
    {
        field = tag.StartsWith(Prefix, StringComparison.Ordinal) && tag is not (Remark or Note) ? tag[Prefix.Length..] : null;
        return field is not null;
    }
}
