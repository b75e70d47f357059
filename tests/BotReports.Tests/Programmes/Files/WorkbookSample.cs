using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using BotReports.Programmes.Files;

namespace BotReports.Tests.Programmes.Files;

/// <summary>Workbooks as Excel and its likes write them, with what a library for writing does not offer: hidden sheets, formulas, merged cells, foreign parts.</summary>
internal static class WorkbookSample
{
    private const string Head = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + "\n";

    public sealed record Sheet(string Name, params object?[][] Rows)
    {
        public string State { get; init; } = "visible";

        /// <summary>Such as <c>A1:E1</c>.</summary>
        public string[] Merged { get; init; } = [];

        /// <summary>The number of the row that the first one is.</summary>
        public int FirstRow { get; init; } = 1;
    }

    /// <summary>A formula and what it gave when the file was saved.</summary>
    public sealed record Formula(string Text, object? Value);

    public static byte[] Of(params Sheet[] sheets) => With([], sheets);

    /// <param name="others">Parts beside the usual ones, or in the place of one of them.</param>
    /// <param name="sheets">The sheets.</param>
    public static byte[] With(Dictionary<string, string> others, params Sheet[] sheets)
    {
        var parts = new Dictionary<string, string>
        {
            ["[Content_Types].xml"] = Head + """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""",
            ["_rels/.rels"] = Head + """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""",
            ["xl/workbook.xml"] = Head + $"""<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>{string.Concat(sheets.Select((sheet, index) => $"""<sheet name="{SecurityElement.Escape(sheet.Name)}" sheetId="{index + 1}" state="{sheet.State}" r:id="rId{index + 1}"/>"""))}</sheets></workbook>""",
            ["xl/_rels/workbook.xml.rels"] = Head + $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(sheets.Select((_, index) => $"""<Relationship Id="rId{index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet{index + 1}.xml"/>"""))}<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>""",
            ["xl/styles.xml"] = Head + """<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.00"/></numFmts><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="22"/><xf numFmtId="164"/></cellXfs></styleSheet>""",
        };
        for (var i = 0; i < sheets.Length; i++)
        {
            parts[$"xl/worksheets/sheet{i + 1}.xml"] = Head + Worksheet(sheets[i]);
        }

        foreach (var (name, content) in others)
        {
            parts[name] = content;
        }

        return Zip(parts);
    }

    public static byte[] Zip(Dictionary<string, string> parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static string Worksheet(Sheet sheet)
    {
        var xml = new StringBuilder("""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>""");
        for (var row = 0; row < sheet.Rows.Length; row++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"""<row r="{row + sheet.FirstRow}">""");
            for (var column = 0; column < sheet.Rows[row].Length; column++)
            {
                xml.Append(Cell($"{Table.Letters(column)}{row + sheet.FirstRow}", sheet.Rows[row][column], ""));
            }

            xml.Append("</row>");
        }

        xml.Append("</sheetData>");
        if (sheet.Merged.Length > 0)
        {
            xml.Append("<mergeCells>").AppendJoin("", sheet.Merged.Select(range => $"""<mergeCell ref="{range}"/>""")).Append("</mergeCells>");
        }

        return xml.Append("</worksheet>").ToString();
    }

    private static string Cell(string reference, object? value, string formula) => value switch
    {
        null when formula.Length == 0 => "",
        null => $"""<c r="{reference}">{formula}</c>""",
        Formula of => Cell(reference, of.Value, $"<f>{SecurityElement.Escape(of.Text)}</f>"),
        DateOnly day => Number(reference, 1, day.ToDateTime(TimeOnly.MinValue).ToOADate(), formula),
        TimeOnly time => Number(reference, 2, time.ToTimeSpan().TotalDays, formula),
        DateTime moment => Number(reference, 3, moment.ToOADate(), formula),
        // To two places, as a session's number 4.10 would be.
        decimal number => Number(reference, 4, (double)number, formula),
        double number => Number(reference, 0, number, formula),
        int number => Number(reference, 0, number, formula),
        var text when formula.Length > 0 => $"""<c r="{reference}" t="str">{formula}<v>{SecurityElement.Escape(text.ToString())}</v></c>""",
        var text => $"""<c r="{reference}" t="inlineStr"><is><t xml:space="preserve">{SecurityElement.Escape(text.ToString())}</t></is></c>""",
    };

    private static string Number(string reference, int style, double value, string formula) =>
        string.Create(CultureInfo.InvariantCulture, $"""<c r="{reference}" s="{style}">{formula}<v>{value:R}</v></c>""");
}
