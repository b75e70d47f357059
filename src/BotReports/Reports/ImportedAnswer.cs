namespace BotReports.Reports;

/// <summary>One answer as it was found in a filled form.</summary>
/// <param name="Field">Its question. Within a group the number is the repetition's place in the form, from 1, not yet its id in a report.</param>
/// <param name="Text">The words, with the line breaks of the page's width taken out.</param>
public sealed record ImportedAnswer(FieldPath Field, string Text)
{
    /// <summary>Whether the document itself says which question it answers, as our exports do.</summary>
    public bool IsTagged { get; init; }

    /// <summary>Which answer it was when the document was exported; null where the document does not say.</summary>
    public ImportedOrigin? Origin { get; init; }
}
