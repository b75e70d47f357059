using System.Collections.Immutable;
using System.Text;
using BotReports.Reports;

namespace BotReports.Imports;

/// <summary>A form that somebody has filled in elsewhere: its words as they stand, and what the document says about them.</summary>
public sealed class FilledForm
{
    private FilledForm(string text, ImmutableArray<Passage> passages, bool isLaidOut, ImmutableArray<UnreadPart> unread) =>
        (Text, Passages, IsLaidOut, Unread) = (text, passages, isLaidOut, unread);

    /// <summary>How many sections of a template a text has to have to count as its form.</summary>
    public const int FewestSections = 3;

    private const int FewestLines = 15;

    /// <summary>Whether it has as many lines as a filled form, so that it is worth being read as one.</summary>
    public bool MayBeReport => Text.AsSpan().Count('\n') + 1 >= FewestLines;

    /// <summary>All words, with line breaks as <c>\n</c>.</summary>
    public string Text { get; }

    /// <summary>In the order of the text, none within another; empty where the document says nothing.</summary>
    public ImmutableArray<Passage> Passages { get; }

    /// <summary>
    /// Whether the document has said what its paragraphs are: an empty line parts them then, and a line break is one. In other texts lines may have been
    /// broken by the width of a page.
    /// </summary>
    public bool IsLaidOut { get; }

    /// <summary>What the document holds that was not read. It is not kept with the words.</summary>
    public ImmutableArray<UnreadPart> Unread { get; }

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

                yield return new FormLine(Text.Substring(passage.Start, passage.Length), passage.Field) { IsTagged = passage.Field is { Length: > 0 }, Kind = passage.Kind, Place = passage.Place, Cell = passage.Cell };
                start = Math.Min(Text.Length, passage.Start + passage.Length + 1);
            }

            foreach (var line in Between(start, Text.Length + 1))
            {
                yield return line;
            }
        }
    }

    public static FilledForm Of(string text) => new(text.ReplaceLineEndings("\n").Trim(), [], isLaidOut: false, []);

    /// <summary>A form that waits as a note of the report.</summary>
    public static FilledForm Of(Wording note) => new(note.Text, note.Passages ?? [], note.Passages is not null, []);

    /// <summary>Several forms, one below the other.</summary>
    public static FilledForm Join(IReadOnlyList<FilledForm> forms) =>
        Of([.. forms.SelectMany(form => form.Lines.Append(new FormLine("")))], forms.Any(form => form.IsLaidOut), []);

    internal static FilledForm Of(IReadOnlyList<FormLine> lines, bool isLaidOut, ImmutableArray<UnreadPart> unread)
    {
        var text = new StringBuilder();
        var passages = ImmutableArray.CreateBuilder<Passage>();
        var isFirst = true;
        foreach (var line in lines.SkipWhile(IsBlank))
        {
            text.Append(isFirst ? "" : "\n");
            isFirst = false;
            var start = text.Length;
            text.Append(line.Text.ReplaceLineEndings("\n"));
            if (line.IsPassage)
            {
                passages.Add(new Passage(line.Field, start, text.Length - start) { Kind = line.Kind, Place = line.Place, Cell = line.Cell });
            }
        }

        var end = passages is [.., var last] ? last.Start + last.Length : 0;
        while (text.Length > end && char.IsWhiteSpace(text[^1]))
        {
            text.Length--;
        }

        return new FilledForm(text.ToString(), passages.ToImmutable(), isLaidOut, unread);
    }

    private static bool IsBlank(FormLine line) => !line.IsPassage && string.IsNullOrWhiteSpace(line.Text);

    /// <summary>The lines from one place until the line break before another.</summary>
    private IEnumerable<FormLine> Between(int start, int end) =>
        end <= start ? [] : Text[start..(end - 1)].Split('\n').Select(line => new FormLine(line));
}
