using System.Text.Json.Serialization;
using BotReports.References;
using BotReports.Reports;

namespace BotReports.Exports;

/// <summary>One answer; for a group one repetition, which has questions and no text.</summary>
/// <param name="Place">Which of the answers to its question, from 1.</param>
/// <param name="Extra">Whether it goes beyond what the form has room for.</param>
public sealed record ExportedAnswer(int Place, bool Extra)
{
    /// <summary>Tells it from every other answer of the event, and stays when others are moved or go; only in files of the whole event.</summary>
    public string? Id { get; init; }

    /// <summary>The words, with line breaks as <c>\n</c>; for a choice the option's label.</summary>
    public string? Text { get; init; }

    /// <summary>The words with the first words of what they refer to; null where they refer to nothing.</summary>
    public string? Expanded { get; init; }

    /// <summary>For a choice the option's id, which is the same in every language.</summary>
    public string? Option { get; init; }

    /// <summary>For a quote.</summary>
    public ExportedAttribution? Attribution { get; init; }

    /// <summary>The breakout groups that it was taken from, separated by commas: "Asia group".</summary>
    public string? Origin { get; init; }

    /// <summary>The pictures and voice notes that came with it; null for none.</summary>
    public IReadOnlyList<ExportedAttachment>? Attachments { get; init; }

    /// <summary>For a repetition of a group.</summary>
    public IReadOnlyList<ExportedQuestion>? Questions { get; init; }

    /// <summary>Which answer of its report it is.</summary>
    [JsonIgnore]
    internal ImportedOrigin? Source { get; init; }

    /// <summary>What <see cref="Expanded"/> adds to the words.</summary>
    [JsonIgnore]
    internal IReadOnlyList<ReferenceOpening> References { get; init; } = [];
}
