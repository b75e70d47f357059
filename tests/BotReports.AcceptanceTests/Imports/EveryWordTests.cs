using System.Text.RegularExpressions;
using BotReports.AcceptanceTests.Infra;
using BotReports.Imports;
using BotReports.Imports.Files;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Seeds;

namespace BotReports.AcceptanceTests.Imports;

/// <summary>Documents that other programs write, and what an independent reader finds in them: none of its words is lost on the way in.</summary>
public sealed partial class EveryWordTests
{
    private static readonly FormReader Reader = new(TemplateCatalog.Load(SeedFolder.Templates).Find("csd-2016")!);

    /// <summary>By pandoc, which writes six kinds.</summary>
    [Fact]
    public async Task Every_word_that_pandoc_reads_in_its_documents_is_placed_kept_or_the_forms_own()
    {
        Assert.SkipUnless(Command.IsThere("pandoc"), "There is no pandoc here: apt-get install pandoc.");
        var folder = Directory.CreateTempSubdirectory("every-word-").FullName;

        var files = await WriteAsync(folder, ["docx", "odt", "rtf", "html", "md", "txt"]);

        files.Count.ShouldBe(120);
        await CompareAsync(files);
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>By LibreOffice, from pandoc's; it takes minutes to install, so that these tests do not.</summary>
    [Fact]
    public async Task Every_word_that_pandoc_reads_in_the_documents_of_LibreOffice_is_placed_kept_or_the_forms_own()
    {
        Assert.SkipUnless(Command.IsThere("pandoc") && Command.IsThere("soffice"), "There is no LibreOffice here: apt-get install libreoffice-writer-nogui pandoc.");
        var folder = Directory.CreateTempSubdirectory("every-word-").FullName;
        var files = await WriteAsync(folder, ["docx"]);
        foreach (var kind in new[] { "odt", "rtf", "pdf", "docx:MS Word 2007 XML" })
        {
            var output = Path.Combine(folder, kind.Split(':')[0]);
            await RunAsync("soffice", ["--headless", $"-env:UserInstallation=file://{folder}/profile", "--convert-to", kind, "--outdir", output, .. files.Select(file => file.File)]);
            await CompareAsync([.. files.Select(file => (file.Source, Path.Combine(output, Path.ChangeExtension(Path.GetFileName(file.File), kind.Split(':')[0]))))]);
        }

        Directory.Delete(folder, recursive: true);
    }

    private static async Task<List<(string Source, string File)>> WriteAsync(string folder, string[] kinds)
    {
        var files = new List<(string Source, string File)>();
        foreach (var layout in FormLayout.All)
        {
            var source = Path.Combine(folder, $"{layout.Name}.source.html");
            await File.WriteAllTextAsync(source, layout.Html());
            foreach (var kind in kinds)
            {
                var file = Path.Combine(folder, $"{layout.Name}.{kind}");
                await RunAsync("pandoc", [source, "-s", "-o", file, .. kind == "txt" ? ["-t", "plain"] : Array.Empty<string>()]);
                files.Add((source, file));
            }
        }

        return files;
    }

    private static async Task CompareAsync(IReadOnlyList<(string Source, string File)> files)
    {
        var lost = new List<string>();
        var plain = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var (source, file) in files)
        {
            if (!plain.TryGetValue(source, out var words))
            {
                plain[source] = words = [.. Words(await RunAsync("pandoc", [source, "-t", "plain", "--wrap=none"])).Distinct()];
            }

            var read = ImportFile.Read(Path.GetFileName(file), await File.ReadAllBytesAsync(file), new ImportLimits());
            read.Refusal.ShouldBeNull(file);
            var proposal = Reader.Read(read.Form!);
            var found = Words(string.Join('\n', proposal.Answers.Select(answer => answer.Text).Concat(proposal.NotPlaced).Concat(proposal.Beside.Select(note => note.Text)))).ToHashSet();
            lost.AddRange(words.Where(word => !found.Contains(word) && !Own.Contains(word)).Select(word => $"{Path.GetFileName(file)}: {word}"));
            proposal.Sections.ShouldBeGreaterThanOrEqualTo(6, file);
        }

        lost.ShouldBeEmpty();
    }

    /// <summary>The words of the form itself, which an import leaves out.</summary>
    private static HashSet<string> Own { get; } = [.. Words("""
        Progress: inspiring practices, partnerships and tools. Four recommendations, with related actions and indicators for change in policies. Governance mechanisms and the Global Compact for safe, orderly and regular migration.
        Recommendations for women / children. Priority messages to convey to governments by the CSD Chair on 10 December. Other information. Recommendation n°1 who targeted to Action(s) of change or success Indicator 1 2 3 4 5 6 8
        """)];

    private static async Task<string> RunAsync(string program, string[] arguments)
    {
        var ran = await Command.RunAsync(program, arguments);
        ran.ExitCode.ShouldBe(0, ran.Errors);
        return ran.Output;
    }

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(word => word.Value.ToLowerInvariant());

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
