using BotReports.Reports;
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

    /// <param name="form">The text as it stands, page breaks and all.</param>
    public ImportProposal Read(FilledForm form)
    {
        var text = new FormText(new FormTables(_wordings).Unfold(form.Lines));
        var proposal = new FormReading(_wordings, text, new HashSet<Section>(), form.IsLaidOut).Read(out var found);

        // Somebody may have left out headings; then a question's title stands for its section, wherever it is.
        var untitled = _wordings.Template.Sections.Except(found).ToHashSet();
        return untitled.Count == 0 ? proposal : new FormReading(_wordings, text, untitled, form.IsLaidOut).Read(out _);
    }

    /// <inheritdoc cref="Read(FilledForm)"/>
    public ImportProposal Read(string text) => Read(FilledForm.Of(text));
}
