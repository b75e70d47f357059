using System.Text;
using System.Xml.Linq;

namespace BotReports.Imports.Files;

/// <summary>A formula as one line of text: <c>(a+b)/c</c>, <c>x^2</c>, <c>√(y)</c>.</summary>
internal static class DocxMath
{
    public static string Line(XElement formula)
    {
        var line = new StringBuilder();
        Write(formula, line);
        return line.ToString();
    }

    private static void Write(XElement element, StringBuilder line)
    {
        switch (element.Local)
        {
            case "t":
                line.Append(element.Value);
                break;
            case "f":
                WritePart(element.Child("num"), line);
                line.Append('/');
                WritePart(element.Child("den"), line);
                break;
            case "sSup" or "sSub" or "sSubSup":
                WritePart(element.Child("e"), line);
                WritePart(element.Child("sub"), line, "_");
                WritePart(element.Child("sup"), line, "^");
                break;
            case "rad":
                WritePart(element.Child("deg"), line);
                line.Append('√');
                WritePart(element.Child("e"), line);
                break;
            case "nary":
                line.Append(element.Child("naryPr")?.Child("chr")?.Value() ?? "∫");
                WritePart(element.Child("sub"), line, "_");
                WritePart(element.Child("sup"), line, "^");
                line.Append(' ');
                WritePart(element.Child("e"), line);
                break;
            case "d":
                line.Append(element.Child("dPr")?.Child("begChr")?.Value() ?? "(");
                foreach (var (index, inner) in element.Children("e").Index())
                {
                    line.Append(index == 0 ? "" : "|");
                    WriteAll(inner, line);
                }

                line.Append(element.Child("dPr")?.Child("endChr")?.Value() ?? ")");
                break;
            default:
                WriteAll(element, line);
                break;
        }
    }

    private static void WriteAll(XElement element, StringBuilder line)
    {
        foreach (var child in element.Elements())
        {
            Write(child, line);
        }
    }

    /// <summary>A part of a formula, in brackets where it is more than a word.</summary>
    private static void WritePart(XElement? part, StringBuilder line, string before = "")
    {
        if (part is null)
        {
            return;
        }

        var inner = new StringBuilder();
        WriteAll(part, inner);
        var words = inner.ToString();
        if (words.Length > 0)
        {
            line.Append(before).Append(words.All(char.IsLetterOrDigit) ? words : $"({words})");
        }
    }
}
