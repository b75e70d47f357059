using System.Collections.Immutable;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Imports;

/// <summary>
/// Reads a filled form that somebody has as text. It knows the wordings of the template and how people lay out lists, and no
/// particular form. Every word is in an answer, among what could not be placed, or one of the form's own.
/// </summary>
public sealed class FormReader
{
    /// <summary>How many headings have to come again before a text counts as another report; one may well be named twice.</summary>
    private const int FewestAgain = 3;

    /// <summary>A report's head has no more lines than these.</summary>
    private const int LongestHead = 15;

    private readonly FormWordings _wordings;

    public FormReader(ReportTemplate template) => _wordings = new FormWordings(template);

    /// <param name="form">The text as it stands, page breaks and all.</param>
    public ImportProposal Read(FilledForm form) => Read(form, TextOf(form), out _);

    /// <inheritdoc cref="Read(FilledForm)"/>
    public ImportProposal Read(string text) => Read(FilledForm.Of(text));

    /// <summary>The reports in a text that has several, one after the other; for most texts it is one.</summary>
    public ImmutableArray<(FilledForm Form, ImportProposal Proposal)> ReadEach(FilledForm form)
    {
        var text = TextOf(form);
        var whole = Read(form, text, out var headings);
        var starts = Starts(headings, text).ToList();
        return starts.Count == 0
            ? [(form, whole)]
            : [.. starts.Prepend(0).Zip(starts.Append(text.Lines.Count), (start, end) => FilledForm.Of(text.Between(start, end), form.IsLaidOut, [])).Select(part => (part, Read(part)))];
    }

    private ImportProposal Read(FilledForm form, FormText text, out IReadOnlyList<(int Line, Section Section)> headings)
    {
        var reading = new FormReading(_wordings, text, new HashSet<Section>(), form.IsLaidOut);
        var proposal = reading.Read(out var found);
        headings = reading.Headings;

        // Somebody may have left out headings; then a question's title stands for its section, wherever it is.
        var untitled = _wordings.Template.Sections.Except(found).ToHashSet();
        return untitled.Count == 0 ? proposal : new FormReading(_wordings, text, untitled, form.IsLaidOut).Read(out _);
    }

    private FormText TextOf(FilledForm form) => new(new FormTables(_wordings).Unfold(form.Lines));

    /// <summary>The lines where another report begins: its headings come again, in their order.</summary>
    private static IEnumerable<int> Starts(IReadOnlyList<(int Line, Section Section)> headings, FormText text)
    {
        var seen = new HashSet<Section>();
        for (var index = 0; index < headings.Count; index++)
        {
            var (line, section) = headings[index];
            var again = headings.Skip(index).TakeWhile((heading, place) => seen.Contains(heading.Section) && (place == 0 || heading.Section.Number > headings[index + place - 1].Section.Number)).Count();
            if (again >= FewestAgain && section.Number < headings[index - 1].Section.Number)
            {
                seen.Clear();
                yield return HeadOf(line, headings[index - 1].Line, text);
            }

            seen.Add(section);
        }
    }

    /// <summary>Where the head of a report begins that is like the first one's; its first heading where none is.</summary>
    private static int HeadOf(int heading, int previous, FormText text)
    {
        var opening = Enumerable.Range(0, text.Lines.Count).FirstOrDefault(line => !string.IsNullOrWhiteSpace(text.Lines[line]));
        for (var line = heading - 1; line > Math.Max(previous, heading - LongestHead); line--)
        {
            if (Beginning(text.Lines[line]) is { Length: > 0 } words && words == Beginning(text.Lines[opening]))
            {
                return line;
            }
        }

        return heading;
    }

    private static string Beginning(string line) => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(2));
}
