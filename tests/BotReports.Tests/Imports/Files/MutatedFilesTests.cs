using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using BotReports.Exports;
using BotReports.Imports;
using BotReports.Imports.Files;
using BotReports.Tests.Exports;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace BotReports.Tests.Imports.Files;

/// <summary>
/// Good files with damage of every sort: whatever comes of it, it is read or refused, and what is read can be laid along the form. <c>FUZZ_MINUTES=10</c> goes on for
/// so long and writes down what took longest.
/// </summary>
public sealed class MutatedFilesTests(ITestOutputHelper output)
{
    private const int Rounds = 120;

    private static readonly Dictionary<string, byte[]> Samples = new()
    {
        ["form.docx"] = WordExport.Write(ExportSample.Seed.Export()).Content.ToArray(),
        ["form.odt"] = OdtSample.Write(FormSample.Write(
            text => $"<text:h>{text}</text:h>",
            items => $"<text:list>{string.Concat(items.Select(item => $"<text:list-item><text:p>{item}</text:p></text:list-item>"))}</text:list>",
            (label, answer) => $"<text:p>{label}:</text:p><text:p>{answer}<text:note text:note-class=\"footnote\"><text:note-body><text:p>n</text:p></text:note-body></text:note></text:p>",
            all => string.Concat(all.Select(each => $"<table:table><table:table-row><table:table-cell table:number-columns-spanned=\"2\"><text:p>{each.Text}</text:p></table:table-cell></table:table-row></table:table>")))),
        ["form.rtf"] = Encoding.ASCII.GetBytes(@"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\stylesheet{\s1 heading 1;}}" + FormSample.Write(
            text => $@"\pard\s1 {text}\par ", items => string.Concat(items.Select(item => $@"{{\listtext\'b7\tab}}\ls1 {item}\par ")), (label, answer) => $@"{label}:\par {answer}{{\footnote n}}\u233?\par ",
            all => string.Concat(all.Select(each => $@"\trowd\cellx3000\cellx9000 \intbl Recommendation\cell {each.Text}\cell\row "))) + "}"),
        ["form.html"] = Encoding.UTF8.GetBytes(Html()),
        ["form.md"] = Encoding.UTF8.GetBytes(FormSample.Write(
            text => $"# {text}\n\n", items => string.Concat(items.Select((item, index) => $"{index + 1}. {item}[^1]\n")) + "\n", (label, answer) => $"**{label}:** {answer}\n\n",
            all => string.Concat(all.Select((each, index) => $"| Recommendation {index + 1} | {each.Text} |\n|---|---|\n| Actions | {string.Join("<br>", each.Actions)} |\n\n"))) + "[^1]: a note\n"),
        ["form.eml"] = Encoding.UTF8.GetBytes($"From: a@example.org\nSubject: =?utf-8?B?UmVwb3J0?=\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/alternative; boundary=c\n\n--c\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n{Html().Replace("=", "=3D", StringComparison.Ordinal)}\n--c--\n--b\nContent-Type: application/rtf; name=a.rtf\nContent-Disposition: attachment; filename=a.rtf\nContent-Transfer-Encoding: base64\n\n{Convert.ToBase64String(@"{\rtf1 8. Other information\par full}"u8)}\n--b--\n"),
        ["form.pdf"] = Pdf(),
        ["form.txt"] = Encoding.UTF8.GetBytes(FormSample.Write(text => $"{text}\n", items => string.Concat(items.Select(item => $"• {item}\n")), (label, answer) => $"{label}: {answer}\n", all => string.Concat(all.Select((each, index) => $"Recommendation n°{index + 1}: {each.Text}\n")))),
    };

    public static TheoryData<string> Names => [.. Samples.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_damaged_file_is_read_or_refused(string name)
    {
        var minutes = double.TryParse(Environment.GetEnvironmentVariable("FUZZ_MINUTES"), out var wanted) ? wanted : 0;
        var end = Stopwatch.StartNew();
        var slowest = TimeSpan.Zero;
        for (var round = 0; round < Rounds || end.Elapsed.TotalMinutes < minutes / Samples.Count; round++)
        {
            var bytes = Damaged(Samples[name], new Random(round));
            var watch = Stopwatch.StartNew();
            var file = ImportFile.Read(name, bytes, new ImportLimits());
            if (file.IsRead)
            {
                _ = new FormReader(FormSample.Template).Read(file.Form);
            }

            if (watch.Elapsed > slowest)
            {
                slowest = watch.Elapsed;
                output.WriteLine($"{name}, round {round}: {slowest.TotalMilliseconds:F0} ms, {bytes.Length} bytes, {file.Refusal?.ToString() ?? "read"}");
            }
        }
    }

    /// <summary>Damage within an archive is done to what is packed, half of the time: else the checksum finds all of it.</summary>
    private static byte[] Damaged(byte[] bytes, Random random)
    {
        if (bytes is not [(byte)'P', (byte)'K', ..] || random.Next(2) == 0)
        {
            return Mutated(bytes, random);
        }

        using var source = new ZipArchive(new MemoryStream(bytes));
        var file = new MemoryStream();
        using (var target = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            var chosen = random.Next(source.Entries.Count);
            foreach (var (index, entry) in source.Entries.Index())
            {
                using var from = entry.Open();
                using var content = new MemoryStream();
                from.CopyTo(content);
                using var to = target.CreateEntry(entry.FullName).Open();
                to.Write(index == chosen ? Mutated(content.ToArray(), random) : content.ToArray());
            }
        }

        return file.ToArray();
    }

    private static byte[] Mutated(byte[] bytes, Random random)
    {
        var mutated = new List<byte>(bytes);
        for (var times = random.Next(1, 12); times > 0 && mutated.Count > 2; times--)
        {
            var at = random.Next(mutated.Count);
            var length = Math.Min(random.Next(1, 400), mutated.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    mutated[at] = (byte)random.Next(256);
                    break;
                case 1:
                    mutated.RemoveRange(at, length);
                    break;
                case 2:
                    var piece = mutated.GetRange(at, length);
                    for (var again = random.Next(1, 60); again > 0; again--)
                    {
                        mutated.InsertRange(at, piece);
                    }

                    break;
                case 3:
                    mutated.InsertRange(at, mutated.GetRange(random.Next(mutated.Count - length + 1), length));
                    break;
                case 4:
                    // A number that is far too large.
                    mutated.InsertRange(at, "999999999"u8);
                    break;
                default:
                    mutated[at] ^= (byte)(1 << random.Next(8));
                    break;
            }
        }

        return [.. mutated];
    }

    private static string Html() => "<html><body>" + FormSample.Write(
        text => $"<h1>{text}</h1>", items => $"<ul>{string.Concat(items.Select(item => $"<li>{item}</li>"))}</ul>", (label, answer) => $"<p><b>{label}:</b> {answer}<sup><a href=\"#fn\">1</a></sup></p>",
        all => $"<table><tr><th rowspan=\"2\">Recommendation</th><th colspan=\"2\">Actions</th></tr>{string.Concat(all.Select(each => $"<tr><td>{each.Text}</td><td>{string.Join("<br>", each.Actions)}</td></tr>"))}</table>") + "</body></html>";

    private static byte[] Pdf()
    {
        using var document = new PdfDocumentBuilder();
        var font = document.AddStandard14Font(Standard14Font.Helvetica);
        var page = document.AddPage(595, 842);
        var line = 800;
        foreach (var text in FormSample.Write(text => $"{text}\n", items => string.Concat(items.Select(item => $"- {item}\n")), (label, answer) => $"{label}: {answer}\n", all => string.Concat(all.Select(each => $"{each.Text}\n"))).Split('\n').Where(text => text.Length > 0))
        {
            page.AddText(text, 10, new PdfPoint(50, line), font);
            line -= 14;
        }

        return document.Build();
    }
}
