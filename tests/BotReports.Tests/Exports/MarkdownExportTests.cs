using System.Text;
using BotReports.Exports;
using BotReports.Reports;

namespace BotReports.Tests.Exports;

public sealed class MarkdownExportTests
{
    [Fact]
    public void It_has_the_title_the_facts_and_the_numbered_sections()
    {
        var text = Write(ExportSample.Seed.Export());

        text.ShouldContain("# Session report, Civil Society Days 2016\n");
        text.ShouldContain("- **Name of rapporteur(s)**: Amy Shannon\n");
        text.ShouldContain("- **Session \\# and theme**: 4.1: Multilateral cooperation");
        text.ShouldContain("\n## 1\\. Progress: inspiring practices, partnerships and tools\n");
        text.ShouldContain("\n## 8\\. Other information\n");
    }

    [Fact]
    public void What_a_person_typed_is_shown_and_never_markup()
    {
        var text = Write(ExportSample.Empty.With("examples", "# <b>big</b> *deal*\n- [link](http://x)", 1).Export());

        text.ShouldContain(@"1. \# \<b\>big\</b\> \*deal\*");
        text.ShouldContain(@"\- \[link\](http://x)");
    }

    [Fact]
    public void Empty_slots_are_shown_as_such()
    {
        var text = Write(ExportSample.Seed.Export());

        text.ShouldContain("\n4. *not answered*\n");
    }

    [Fact]
    public void An_extra_answer_is_marked()
    {
        Write(ExportSample.Seed.Export()).ShouldContain("re-integration.  \n   *extra*\n");
    }

    [Fact]
    public void A_withheld_quote_is_there_and_says_so_and_an_approved_one_has_its_name()
    {
        var text = Write(ExportSample.Empty
            .Quote("Nothing about us without us", new Attribution(AttributionKind.Approved, "Maria Lopez"), 1)
            .Quote("Hope is a passport", null, 3)
            .Export());

        text.ShouldContain("1. Nothing about us without us  \n   *Maria Lopez (approved)*\n");
        text.ShouldContain("2. Hope is a passport  \n   *withheld:");
    }

    [Fact]
    public void An_empty_report_is_the_empty_form()
    {
        var text = Write(ExportSample.Empty.Export("fr"));

        text.ShouldContain("# Compte rendu de session, Journées de la société civile 2016");
        text.ShouldContain("### Recommandation 4");
    }

    [Fact]
    public void Another_form_is_exported_by_what_its_template_says()
    {
        var text = Write(ReportExport.Of(ExportSample.SiteVisit, ExportSample.SiteVisits, "de"));

        text.ShouldContain("## 1\\. Erster Eindruck");
        text.ShouldContain("### Defect 2\n\nMinor\n");
        text.ShouldContain("1. Nadia\n2. *not answered*");
    }

    private static string Write(ExportedReport report) => Encoding.UTF8.GetString(MarkdownExport.Write(report).Content.Span);
}
