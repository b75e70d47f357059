namespace BotReports.Reports;

/// <summary>A part of a form's text about which the document that it was read from says more than its words.</summary>
/// <param name="Field">The <see cref="FieldPath"/> of the question that it answers; with <c>#</c> and an <see cref="ImportedOrigin"/> where it was exported; empty for what answers none, null where the document does not say. It comes from a file, so it may name a question that the template does not have.</param>
/// <param name="Start">Where it begins, in UTF-16 code units of the text.</param>
/// <param name="Length">How many code units it has, line breaks included.</param>
public readonly record struct Passage(string? Field, int Start, int Length)
{
    /// <summary>Whether it stands in the text or beside it.</summary>
    public PassageKind Kind { get; init; }

    /// <summary>The first words of the paragraph that a note belongs to; null for what stands in the text, and where it is not known.</summary>
    public string? Place { get; init; }

    /// <summary>The cell of a table that it fills; null outside of tables.</summary>
    public PassageCell? Cell { get; init; }
}
