using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Imports;

/// <summary>
/// Lays out the tables of a form as lines. Where a row or a column of a table names several questions, its cells are the answers to them, one repetition
/// after the other; any other table is read cell by cell.
/// </summary>
internal sealed class FormTables(FormWordings wordings)
{
    /// <summary>How many questions a row or a column has to name.</summary>
    private const int FewestLabels = 2;

    /// <summary>A title or an instruction may stand above the names.</summary>
    private const int LastHeader = 2;

    private readonly List<(Section Section, Question? Group)> _places =
    [
        .. wordings.Template.Sections.SelectMany(section => section.Questions.Where(question => question.Kind is QuestionKind.Group), (section, group) => (section, (Question?)group)),
        .. wordings.Template.Sections.Where(section => section.Questions.Count > 1).Select(section => (section, (Question?)null)),
    ];

    public IEnumerable<FormLine> Unfold(IEnumerable<FormLine> lines)
    {
        var cells = new List<FormLine>();
        foreach (var line in lines)
        {
            if (cells.Count > 0 && line.Cell?.Table != cells[0].Cell!.Value.Table)
            {
                foreach (var unfolded in Unfold(cells))
                {
                    yield return unfolded;
                }

                cells.Clear();
            }

            if (line.Cell is null)
            {
                yield return line;
            }
            else
            {
                cells.Add(line);
            }
        }

        foreach (var unfolded in Unfold(cells))
        {
            yield return unfolded;
        }
    }

    private IEnumerable<FormLine> Unfold(List<FormLine> cells) =>
        cells.Count == 0 ? [] : Matrix(cells, isByRows: true) ?? Matrix(cells, isByRows: false) ?? CellByCell(cells);

    private IEnumerable<FormLine> CellByCell(List<FormLine> cells)
    {
        var withAnswers = cells.Where(cell => cell.Cell is { Column: > 0 }).Select(cell => cell.Cell!.Value.Row).ToHashSet();
        return cells.SelectMany(cell => OneByOne(withAnswers.Contains(cell.Cell!.Value.Row) && IsName(cell) ? new FormLine($"{cell.Text.Trim()}:") : cell));
    }

    /// <summary>Whether a cell is a question's name, which is a label where its answer stands beside it.</summary>
    private bool IsName(FormLine cell) =>
        cell.Cell is { Column: 0 } && !cell.Text.Contains('\n', StringComparison.Ordinal) && !cell.Text.TrimEnd().EndsWith(':') && _places.Any(each => QuestionIn(cell.Text, each.Section, each.Group) is not null);

    private static IEnumerable<FormLine> OneByOne(FormLine cell) => [.. cell.Text.Split('\n').Select(line => new FormLine(line)), new FormLine("")];

    /// <summary>The answers of a table in which each row, or each column, is a repetition; null for any other table.</summary>
    private List<FormLine>? Matrix(List<FormLine> cells, bool isByRows)
    {
        // With its rows for columns, the one is the other. A column of names beside one column of answers is read as well by going through it.
        var table = cells.Select(cell => (Row: isByRows ? cell.Cell!.Value.Row : cell.Cell!.Value.Column, Column: isByRows ? cell.Cell!.Value.Column : cell.Cell!.Value.Row, cell.Text)).ToList();
        if (!isByRows && table.Max(cell => cell.Row) < 2)
        {
            return null;
        }

        var last = Math.Min(isByRows ? LastHeader : 0, table.Max(cell => cell.Row) - 1);
        for (var header = 0; header <= last; header++)
        {
            foreach (var (section, group) in _places)
            {
                var labels = Labels([.. table.Where(cell => cell.Row == header)], section, group);
                if (labels.Count >= FewestLabels || (labels.Count == 1 && group is not null && labels.ContainsValue(group.Questions[0]) && IsCounted(table, header)))
                {
                    return Answers(table, header, labels, group);
                }
            }
        }

        return null;
    }

    /// <summary>Whether the first cell of each row below the names is its number.</summary>
    private static bool IsCounted(List<(int Row, int Column, string Text)> table, int header) =>
        table.Where(cell => cell.Row > header && cell.Column == 0).ToList() is { Count: > 1 } firsts && firsts.TrueForAll(cell => int.TryParse(cell.Text.Trim().TrimEnd('.', ')'), out _));

    private Dictionary<int, Question> Labels(IReadOnlyList<(int Row, int Column, string Text)> header, Section section, Question? group)
    {
        var labels = new Dictionary<int, Question>();
        foreach (var (_, column, text) in header)
        {
            if (QuestionIn(text, section, group) is { } question && !labels.ContainsValue(question))
            {
                labels[column] = question;
            }
        }

        return labels;
    }

    /// <summary>The question of a group, or of a section outside of its groups, that a cell names and nothing else.</summary>
    private Question? QuestionIn(string cell, Section section, Question? group)
    {
        var label = string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd(':');
        if (label.Length == 0)
        {
            return null;
        }

        var text = new FormText([new FormLine($"{label}:")]);
        var match = new FormMatcher(wordings, text).Find(0, 0, isParagraph: true, (wording, _) => Names(wording, section, group), group is null ? null : (section, group));
        return match is null || match.EndOffset < text.Lines[0].Length ? null
            : match.Wording.Question == group ? group?.Questions[0]
            : match.Wording.Question;
    }

    private static bool Names(FormWording wording, Section section, Question? group) =>
        wording is { Question: { } question, IsExplanation: false } && wording.Section == section && (group is null ? wording.Group is null && question.Kind is not QuestionKind.Group : wording.Group == group || question == group);

    private List<FormLine> Answers(List<(int Row, int Column, string Text)> table, int header, Dictionary<int, Question> labels, Question? group)
    {
        // What stands before the rows without a name is what the group is about, unless it only counts them.
        var first = group?.Questions[0];
        if (first is not null && !labels.ContainsValue(first) && !labels.ContainsKey(0) && table.Any(cell => cell.Row > header && cell.Column == 0 && !IsLabel(cell.Text)))
        {
            labels[0] = first;
        }

        var lines = new List<FormLine>();
        lines.AddRange(table.Where(cell => cell.Row < header || (cell.Row == header && !labels.ContainsKey(cell.Column))).SelectMany(cell => OneByOne(new FormLine(cell.Text))));
        var repetition = 0;
        foreach (var row in table.Where(cell => cell.Row > header && !string.IsNullOrWhiteSpace(cell.Text)).GroupBy(cell => cell.Row))
        {
            repetition += row.Any(cell => labels.ContainsKey(cell.Column)) ? 1 : 0;
            foreach (var (_, column, text) in row)
            {
                if (!labels.TryGetValue(column, out var question))
                {
                    lines.AddRange(IsLabel(text) ? [] : [new FormLine(text, "")]);
                    continue;
                }

                var field = group is null ? FieldPath.Of(question.Id) : FieldPath.In(group.Id, repetition, question.Id);
                lines.AddRange(Items(question, text).Select(answer => new FormLine(answer, field.ToString())));
            }
        }

        lines.Add(new FormLine(""));
        return lines;
    }

    private static IEnumerable<string> Items(Question question, string text)
    {
        var field = new ImportedField(question, isLaidOut: true);
        var isParagraph = true;
        foreach (var line in text.Split('\n'))
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                isParagraph = true;
                continue;
            }

            field.Add(line, 0, isParagraph);
            isParagraph = false;
        }

        return field.Texts;
    }

    /// <summary>A number, or words that only say which repetition it is: "Recommendation 2".</summary>
    private bool IsLabel(string text) =>
        string.IsNullOrWhiteSpace(text) || text.Trim().TrimEnd('.', ')', ':', '#', '°', 'º').All(char.IsDigit)
        || _places.Any(place => place.Group is { } group && QuestionIn(text, place.Section, group) is { } question && question == group.Questions[0]);
}
