using System.Collections.Immutable;
using System.Text;
using BotReports.Reports;

namespace BotReports.Imports;

/// <summary>A form that somebody has filled in elsewhere: its words as they stand, and what the document says about them.</summary>
public sealed class FilledForm
{
    private FilledForm(string text, ImmutableArray<Passage> passages) => (Text, Passages) = (text, passages);

    /// <summary>All words, with line breaks as <c>\n</c>.</summary>
    public string Text { get; }

    /// <summary>In the order of the text, none within another; empty where the document says nothing.</summary>
    public ImmutableArray<Passage> Passages { get; }

    /// <summary>The text by its lines, and by its passages where it has them.</summary>
    internal IEnumerable<FormLine> Lines
    {
        get
        {
            var start = 0;
            foreach (var passage in Passages)
            {
                // What is stored may have been changed by hand.
                if (passage.Start < start || passage.Length < 0 || passage.Start + passage.Length > Text.Length)
                {
                    continue;
                }

                foreach (var line in Between(start, passage.Start))
                {
                    yield return line;
                }

                yield return new FormLine(Text.Substring(passage.Start, passage.Length), passage.Field);
                start = Math.Min(Text.Length, passage.Start + passage.Length + 1);
            }

            foreach (var line in Between(start, Text.Length + 1))
            {
                yield return line;
            }
        }
    }

    public static FilledForm Of(string text) => new(text.ReplaceLineEndings("\n").Trim(), []);

    /// <summary>A form that waits as a note of the report.</summary>
    public static FilledForm Of(Wording note) => new(note.Text, note.Passages ?? []);

    internal static FilledForm Of(IReadOnlyList<FormLine> lines)
    {
        var text = new StringBuilder();
        var passages = ImmutableArray.CreateBuilder<Passage>();
        foreach (var (words, field) in lines.SkipWhile(IsBlank))
        {
            text.Append(text.Length == 0 ? "" : "\n");
            var start = text.Length;
            text.Append(words.ReplaceLineEndings("\n"));
            if (field is not null)
            {
                passages.Add(new Passage(field, start, text.Length - start));
            }
        }

        var end = passages is [.., var last] ? last.Start + last.Length : 0;
        while (text.Length > end && char.IsWhiteSpace(text[^1]))
        {
            text.Length--;
        }

        return new FilledForm(text.ToString(), passages.ToImmutable());
    }

    private static bool IsBlank(FormLine line) => line.Field is null && string.IsNullOrWhiteSpace(line.Text);

    /// <summary>The lines from one place until the line break before another.</summary>
    private IEnumerable<FormLine> Between(int start, int end) =>
        end <= start ? [] : Text[start..(end - 1)].Split('\n').Select(line => new FormLine(line));
}
