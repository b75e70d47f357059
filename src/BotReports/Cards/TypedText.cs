using System.Text;

namespace BotReports.Cards;

/// <summary>What somebody typed, made ready for any renderer: lines, without what has no shape on a screen.</summary>
public static class TypedText
{
    /// <summary>The lines of a text; empty ones between them are kept, empty ones around them are not.</summary>
    public static IReadOnlyList<string> Lines(string? text)
    {
        var lines = (text ?? "").ReplaceLineEndings("\n").Split('\n', '\v').Select(Clean).ToList();
        var first = lines.FindIndex(line => line.Length > 0);
        var last = lines.FindLastIndex(line => line.Length > 0);

        return first < 0 ? [] : lines[first..(last + 1)];
    }

    /// <summary>The text in one line.</summary>
    public static string Line(string? text) => string.Join(' ', Lines(text).Where(line => line.Length > 0));

    // Control characters have no shape and some clients stop at them; half a surrogate pair is not text, and no JSON either.
    private static string Clean(string line)
    {
        var clean = new StringBuilder(line.Length);

        foreach (var rune in line.EnumerateRunes())
        {
            if (rune.Value == '\t')
                clean.Append(' ');
            else if (!Rune.IsControl(rune))
                clean.Append(rune);
        }

        return clean.ToString().TrimEnd();
    }
}
