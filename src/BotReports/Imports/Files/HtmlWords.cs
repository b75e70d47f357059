using System.Text;
using AngleSharp.Dom;

namespace BotReports.Imports.Files;

/// <summary>The words of a paragraph of a web page, spaced as a browser shows them.</summary>
internal sealed class HtmlWords
{
    private readonly StringBuilder _words = new();

    public void Break() => _words.Append('\n');

    public void AppendAsIs(string words) => _words.Append(words);

    public void Append(IText words)
    {
        if (words.ParentElement?.Closest("pre") is not null)
        {
            AppendAsIs(words.Data.ReplaceLineEndings("\n"));
        }
        else
        {
            Append(words.Data);
        }
    }

    /// <summary>Spaces and line breaks of the source are one space.</summary>
    public void Append(string words)
    {
        foreach (var letter in words)
        {
            if (letter is not (' ' or '\t' or '\r' or '\n' or '\f'))
            {
                if (letter != '\u00AD')
                {
                    _words.Append(letter == '\u00A0' ? ' ' : letter);
                }
            }
            else if (_words.Length > 0 && _words[^1] is not (' ' or '\n'))
            {
                _words.Append(' ');
            }
        }
    }

    /// <summary>Ends the paragraph and gives its words, with line breaks as <c>\n</c>.</summary>
    public string Take()
    {
        var words = string.Join('\n', _words.ToString().Split('\n').Select(line => line.Trim(' '))).Trim('\n');
        _words.Clear();
        return words;
    }
}
