using BotReports.Reports;

namespace BotReports.Imports;

/// <summary>One line of a form; or words with their line breaks, where the document says what they are.</summary>
/// <param name="Text">The words.</param>
/// <param name="Field">See <see cref="Passage.Field"/>.</param>
internal readonly record struct FormLine(string Text, string? Field = null)
{
    /// <summary>Whether the document itself says which question it answers, rather than where it stands in it.</summary>
    public bool IsTagged { get; init; }

    public PassageKind Kind { get; init; }

    public string? Place { get; init; }

    public PassageCell? Cell { get; init; }

    /// <summary>Whether the document says more about it than its words.</summary>
    public bool IsPassage => Field is not null || Cell is not null;
}
