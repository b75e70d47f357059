using System.Text;
using System.Text.Json;
using BotReports.Exports;
using BotReports.Reports;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Exports;

public sealed class JsonExportTests
{
    [Fact]
    public void It_is_named_after_the_report()
    {
        var file = JsonExport.Write(ExportSample.Seed.Export());

        file.Name.ShouldBe("csd-2016-4.1.json");
        file.MediaType.ShouldBe("application/json");
    }

    [Fact]
    public void It_holds_every_answer_of_the_seed_report_word_for_word()
    {
        var texts = Texts(Read(ExportSample.Seed.Export()).GetProperty("sections")).ToList();

        texts.ShouldBe(SeedReport.Conference.Answers.Select(answer => answer.Text));
    }

    [Fact]
    public void Its_shape_is_the_documented_one()
    {
        var report = ExportSample.Empty
            .With("examples", "Zürich <b>", 1)
            .With("recommendations", 1, "text", "Change it", 2)
            .Quote("Hope is a passport", new Attribution(AttributionKind.Approved, "Maria Lopez"), 3)
            .Submit(Sample.Delivery(9));
        var json = Read(report.Export());

        Names(json).ShouldBe(["event", "session", "template", "schema", "language", "state", "submittedAt", "changedAt", "rapporteurs", "sections", "notes"], ignoreOrder: true);
        json.GetProperty("event").GetProperty("id").GetString().ShouldBe("csd-2016");
        json.GetProperty("session").GetProperty("number").GetString().ShouldBe("4.1");
        json.GetProperty("session").GetProperty("theme").GetString()!.ShouldStartWith("Multilateral cooperation");
        json.GetProperty("template").GetProperty("version").GetInt32().ShouldBe(1);
        json.GetProperty("state").GetString().ShouldBe("submitted");
        json.GetProperty("rapporteurs")[0].GetString().ShouldBe("Amy Shannon");

        var examples = json.GetProperty("sections")[0].GetProperty("questions")[0];
        Names(examples).ShouldBe(["id", "kind", "name", "title", "limit", "state", "answers"]);
        examples.GetProperty("kind").GetString().ShouldBe("list");
        examples.GetProperty("answers")[0].GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal).ShouldBe("""{"place":1,"extra":false,"text":"Zürich<b>"}""");

        var repetition = json.GetProperty("sections")[1].GetProperty("questions")[0].GetProperty("answers")[0];
        repetition.GetProperty("questions")[0].GetProperty("answers")[0].GetProperty("text").GetString().ShouldBe("Change it");

        var quote = json.GetProperty("sections")[6].GetProperty("questions")[0].GetProperty("answers")[0];
        quote.GetProperty("attribution").GetProperty("kind").GetString().ShouldBe("approved");
        quote.GetProperty("attribution").GetProperty("withheld").GetBoolean().ShouldBeFalse();
        quote.GetProperty("attribution").GetProperty("speaker").GetString().ShouldBe("Maria Lopez");
    }

    [Fact]
    public void It_names_no_type_and_nobody_by_id()
    {
        var json = Text(ExportSample.Seed.Export());

        json.ShouldNotContain("$type");
        json.ShouldNotContain("BotReports");
        json.ShouldNotContain("\"amy\"");
    }

    [Fact]
    public void A_quote_whose_speaker_was_not_asked_is_withheld_and_names_nobody()
    {
        var json = Text(ExportSample.Empty.Quote("A word", new Attribution(AttributionKind.AwaitingApproval, "Maria Lopez"), 1).Export());

        json.ShouldContain("A word");
        json.ShouldContain("\"withheld\": true");
        json.ShouldNotContain("Maria Lopez");
    }

    [Fact]
    public void An_answer_beyond_the_limit_is_marked()
    {
        var json = Read(ExportSample.Seed.Export());

        var actions = json.GetProperty("sections")[1].GetProperty("questions")[0].GetProperty("answers")[0].GetProperty("questions")[2].GetProperty("answers");
        actions.EnumerateArray().Select(answer => answer.GetProperty("extra").GetBoolean()).ShouldBe([false, false, true]);
    }

    [Fact]
    public void A_choice_has_its_label_and_the_id_that_is_the_same_in_every_language()
    {
        var answer = Read(ReportExport.Of(ExportSample.SiteVisit.With("weather", "dry", 20), ExportSample.SiteVisits, "de"))
            .GetProperty("sections")[0].GetProperty("questions")[0].GetProperty("answers")[1];

        answer.GetProperty("option").GetString().ShouldBe("dry");
        answer.GetProperty("text").GetString().ShouldBe("Trocken");
    }

    private static string Text(ExportedReport report) => Encoding.UTF8.GetString(JsonExport.Write(report).Content.Span);

    private static JsonElement Read(ExportedReport report) => JsonDocument.Parse(JsonExport.Write(report).Content).RootElement;

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => property.Name is "text" ? [property.Value.GetString()!] : Texts(property.Value)),
        _ => [],
    };
}
