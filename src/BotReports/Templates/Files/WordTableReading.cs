using System.Globalization;
using System.Text.RegularExpressions;

namespace BotReports.Templates.Files;

/// <summary>
/// Reads a table of a Word form: labels with a place beside them are questions, labels that come again with the next number are a group, and a row of names above empty rows is a group
/// with a question for each column.
/// </summary>
internal sealed partial class WordTableReading(WordQuestions questions, string title)
{
    private const int LongestLabel = 120;
    private const int LongestName = 40;
    private const int MostRows = 100;

    private readonly List<Question> _found = [];

    /// <summary>What the next questions are about.</summary>
    private string _title = title;

    public IReadOnlyList<Question> Read(WordTable table)
    {
        var rows = table.Rows.Where(row => row.Any(cell => cell.Text.Length > 0)).ToList();
        for (var index = 0; index < rows.Count; index++)
        {
            if (rows[index].Count(cell => cell.Text.Length > 0 || rows[index].Count > 1) == 1)
            {
                index += Single(rows, index);
                continue;
            }

            var block = rows.Skip(index).TakeWhile(row => row.Count > 1).ToList();
            Block(block, table.Rows.Count(row => row.Count > 1));
            index += block.Count - 1;
        }

        return _found;
    }

    /// <summary>A row across the table is the title of what follows; where that is a row across too, its answer.</summary>
    /// <returns>How many rows more it takes.</returns>
    private int Single(List<IReadOnlyList<WordCell>> rows, int index)
    {
        var cell = rows[index][0];
        var first = cell.Paragraphs.FirstOrDefault(paragraph => !paragraph.IsBlank)?.Words ?? "";
        _title = first.Length <= LongestLabel ? first.TrimEnd(':', ' ') : _title;
        if (index + 1 < rows.Count && rows[index + 1].Count > 1)
        {
            return 0;
        }

        if (index + 1 < rows.Count && rows[index + 1] is [var answer])
        {
            _found.Add(answer.Slots > 1 ? questions.List(_title, answer.Slots) : questions.Text(_title));
            return 1;
        }

        _found.Add(cell.Slots > 1 ? questions.List(_title, cell.Slots) : questions.Text(_title));
        return 0;
    }

    private void Block(List<IReadOnlyList<WordCell>> rows, int all)
    {
        if (Numbered(rows))
        {
            return;
        }

        if (IsHeader(rows))
        {
            Columns(rows, all);
            return;
        }

        foreach (var row in rows)
        {
            for (var column = 0; column < row.Count; column += 2)
            {
                if (Label(row[column].Text) is { Length: > 0 and <= LongestLabel } label && label.Any(char.IsLetter))
                {
                    var limit = WordLimit.In(label) ?? (column + 1 < row.Count && row[column + 1].Slots > 1 ? row[column + 1].Slots : 1);
                    _found.Add(limit > 1 ? questions.List(WordLimit.Without(label), limit) : questions.Text(WordLimit.Without(label)));
                }
            }
        }
    }

    /// <summary>Labels that come again, each time with the next number, are a group: "Recommendation 1 … Recommendation 4".</summary>
    private bool Numbered(List<IReadOnlyList<WordCell>> rows)
    {
        var labels = rows.Select(row => NumberIn().Match(row[0].Text)).ToList();
        var first = labels.FindIndex(label => label.Success && label.Groups["number"].Value == "1");
        if (first < 0)
        {
            return false;
        }

        var again = Enumerable.Range(first, rows.Count - first).Where(index => labels[index].Success && Key(labels[index]) == Key(labels[first])).ToList();
        if (again.Count < 2 || again.Zip(again.Skip(1)).Any(pair => pair.Second - pair.First != again[1] - again[0]))
        {
            return false;
        }

        Before(rows, first);
        var length = again[1] - again[0];
        var members = Enumerable.Range(0, length).Select(offset =>
        {
            var label = offset == 0 ? Key(labels[first]) : Label(rows[first + offset][0].Text);
            var slots = again.Where(start => start + offset < rows.Count && rows[start + offset].Count > 1).Select(start => rows[start + offset][1].Slots).DefaultIfEmpty(0).Max();
            return (WordLimit.Without(label), (int?)(offset == 0 ? 1 : WordLimit.In(label) ?? Math.Max(1, slots)));
        }).ToList();
        _found.Add(length == 1 ? questions.List(members[0].Item1, again.Count) : questions.Group(labels[first].Groups["before"].Value.Trim(), again.Count, members));
        return true;
    }

    /// <summary>What stands above the first of them.</summary>
    private void Before(List<IReadOnlyList<WordCell>> rows, int first)
    {
        if (first > 0)
        {
            Block(rows[..first], first);
        }
    }

    private static bool IsHeader(List<IReadOnlyList<WordCell>> rows)
    {
        var header = rows[0];
        var isNamed = header.All(cell => cell.Text.Length <= LongestName && !cell.Text.EndsWith(':')) && header.Count(cell => cell.Text.Length > 0) >= 2;

        // In a table of labels and places every second cell of the first row is one to be filled.
        var isBoldByTurns = header.Index().All(cell => cell.Item.IsBold == (cell.Index % 2 == 0)) && header.Count % 2 == 0;
        return isNamed && !isBoldByTurns && (header.Count == 2 ? rows.Count > 1 && rows.Skip(1).All(row => row[0].Text.Length == 0 || IsCount(row[0].Text)) : header.Count > 2 && (header.Count != 4 || !IsPairs(rows)));
    }

    /// <summary>Labels in the first and third column come once each; names above columns stand over things of one kind.</summary>
    private static bool IsPairs(List<IReadOnlyList<WordCell>> rows) =>
        rows.Count > 1 && rows.All(row => row is [{ Text: { Length: > 0 and <= LongestName } one }, _, { Text: { Length: > 0 and <= LongestName } three }, _] && char.IsLetter(one[0]) && char.IsLetter(three[0]))
        && rows.SelectMany(row => new[] { row[0].Text, row[2].Text }).Distinct().Count() == rows.Count * 2
        && !rows.Any(row => row.Any(cell => cell.Text.Contains('{', StringComparison.Ordinal)));

    private void Columns(List<IReadOnlyList<WordCell>> rows, int all)
    {
        var names = rows[0].Index().Where(cell => cell.Item.Text.Length > 0 && !IsCount(cell.Item.Text)).ToList();
        if (names.Count == 0)
        {
            return;
        }

        // Rows that are empty but for their number are the room that there is; those that are filled say nothing of it.
        var filled = rows.Skip(1).Count(row => names.Any(name => name.Index < row.Count && row[name.Index].Text.Length > 0));
        var places = all - 1;
        int? limit = filled == 0 && places is > 1 and <= MostRows ? places : null;
        _found.Add(names.Count == 1 ? questions.List(names[0].Item.Text, limit) : questions.Group(_title, limit, names.Select(name => (name.Item.Text, (int?)1))));
    }

    private static bool IsCount(string text) => Count().IsMatch(text);

    /// <summary>A label without the number in front of it.</summary>
    private static string Label(string text) => InFront().Replace(text, "").Trim();

    private static string Key(Match label) => string.Join(' ', $"{label.Groups["before"].Value} {label.Groups["after"].Value}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A(?<before>\p{L}[^0-9]{1,60}?)\s*(?<number>[0-9]{1,2})\b(?<after>.*)\z", RegexOptions.ExplicitCapture | RegexOptions.Singleline, RegexTimeout.Milliseconds)]
    private static partial Regex NumberIn();

    [GeneratedRegex(@"\A\s*\(?[0-9]{1,2}[.)]\s*", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex InFront();

    [GeneratedRegex(@"\A(\p{L}{0,3}#|id|no\.?|nr\.?|n[°º]|[0-9]{1,3}[.)]?)\z", RegexOptions.IgnoreCase, RegexTimeout.Milliseconds)]
    private static partial Regex Count();
}
