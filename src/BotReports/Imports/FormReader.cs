using BotReports.Templates;

namespace BotReports.Imports;

/// <summary>
/// Reads a filled form that somebody has as text. It knows the wordings of the template and how people lay out lists, and no
/// particular form. Every word is in an answer, among what could not be placed, or one of the form's own.
/// </summary>
public sealed class FormReader
{
    private readonly FormWordings _wordings;

    public FormReader(ReportTemplate template) => _wordings = new FormWordings(template);

    /// <param name="lines">The text as it stands, page breaks and all.</param>
    public ImportProposal Read(IEnumerable<string> lines)
    {
        var text = new FormText(lines);
        var proposal = new FormReading(_wordings, text, new HashSet<Section>()).Read(out var found);

        // Somebody may have left out headings; then a question's title stands for its section, wherever it is.
        var untitled = _wordings.Template.Sections.Except(found).ToHashSet();
        return untitled.Count == 0 ? proposal : new FormReading(_wordings, text, untitled).Read(out _);
    }

    /// <inheritdoc cref="Read(IEnumerable{string})"/>
    public ImportProposal Read(string text) => Read([text]);

    /// <summary>The words of a file's text without what a document says about where they belong, for where they are not read as a form.</summary>
    public static string WithoutPlaces(string text) => PlacedText.Without(text);
}
