using System.Text;
using System.Xml;

namespace BotReports.Spreadsheets;

/// <summary>Text as the XML of a workbook takes it.</summary>
internal static class SheetText
{
    /// <summary>The text without characters that XML has no place for, in a line break that Excel knows.</summary>
    public static string Printable(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))
            {
                printable.Append(rune);
            }
        }

        return printable.ToString();
    }
}
