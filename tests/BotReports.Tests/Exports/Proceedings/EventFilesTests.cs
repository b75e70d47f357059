using System.IO.Compression;
using System.Text;
using System.Text.Json;
using BotReports.Exports;
using BotReports.Exports.Proceedings;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Reports;
using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using ExcelDataReader;

namespace BotReports.Tests.Exports.Proceedings;

public sealed class EventFilesTests
{
    private static readonly EventFileKind[] WithAnswers = [EventFileKind.Proceedings, EventFileKind.Workbook, EventFileKind.Csv, EventFileKind.Json, EventFileKind.Markdown];

    private static readonly Gen<string> Word = Gen.String[Gen.Char['a', 'z'], 5, 9];

    static EventFilesTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_is_withheld_and_what_only_a_group_has_said_is_in_none_of_the_files(EventFileKind kind)
    {
        var text = await TextOfAsync(EventSample.Files, kind, new EventFileOptions { HasOrigins = true });

        text.ShouldNotContain(EventSample.Secret);
        text.ShouldNotContain(EventSample.Note);
        text.ShouldNotContain(EventSample.Group);
        text.ShouldNotContain("Secret words");
        text.ShouldNotContain("withheld.jpg");
        text.ShouldNotContain("waiting.jpg");
        text.ShouldNotContain("note.m4a");
    }

    /// <summary>Any report: each answer that may go out is in each file with answers, and no quote that may not, nothing of a group, is in any.</summary>
    [Fact]
    public async Task Every_answer_that_may_go_out_is_in_every_file_and_no_other()
    {
        await Gen.Select(Word.List[1, 6], Word.List[0, 4], Gen.Int[0, 3].List[1, 5], Gen.Bool).SampleAsync(
            async (words, extras, quotes, isDropped) =>
            {
                var (open, secret) = (new List<string>(), new List<string>());
                var report = EventSample.Begun(isDropped ? "9.9" : "1.1");
                var message = 0;
                foreach (var (index, word) in words.Concat(extras).Index())
                {
                    var text = $"{word}{++message}x";
                    open.Add(text);
                    report = (index % 4) switch
                    {
                        0 => report.With("examples", text, message),
                        1 => report.With("recommendations", 1 + report[FieldPath.Of("recommendations")].LastId, "text", text, message),
                        2 when report[FieldPath.Of("recommendations")].LastId > 0 => report.With("recommendations", 1, "actions", text, message),
                        _ => report.With("priority-messages", text, message),
                    };
                }

                foreach (var kind in quotes)
                {
                    var text = $"quoted{message += 10}x";
                    var attribution = kind switch { 0 => null, 1 => new Attribution(AttributionKind.AwaitingApproval, $"speaker{message}x"), 2 => Attribution.Anonymous, _ => new Attribution(AttributionKind.Approved, $"speaker{message}x") };
                    report = report.Quote(text, attribution, message);
                    (attribution is { MayGoOut: true } ? open : secret).Add(text);
                    if (attribution?.Speaker is { } speaker)
                    {
                        (attribution.MayGoOut ? open : secret).Add(speaker);
                    }
                }

                var noted = report.Note("notedx", Sample.Delivery(900));
                secret.Add("notedx");
                secret.Add(EventSample.Group);
                var files = new EventFiles(EventSample.Conference, [noted, EventSample.OfGroup], [], EventSample.At);
                foreach (var kind in WithAnswers)
                {
                    var text = await TextOfAsync(files, kind, EventFileOptions.Default);
                    open.ForEach(word => text.ShouldContain(word, Case.Sensitive, $"{kind}"));
                    secret.ForEach(word => text.ShouldNotContain(word, Case.Sensitive, $"{kind}"));
                }
            },
            iter: 20,
            threads: 1);
    }

    [Fact]
    public async Task The_file_for_programs_says_what_is_in_it_and_of_every_session_how_far_it_is()
    {
        var json = JsonDocument.Parse((await EventSample.WriteAsync(EventFileKind.Json)).Content).RootElement;

        json.GetProperty("schema").GetInt32().ShouldBe(1);
        json.GetProperty("event").GetProperty("id").GetString().ShouldBe("csd-2016");
        json.GetProperty("approvedOnly").GetBoolean().ShouldBeFalse();
        var sessions = json.GetProperty("sessions").EnumerateArray().ToList();
        sessions.Select(session => session.GetProperty("state").GetString()).ShouldBe(["submitted", "draft", "draft", "submitted", "amended", "draft", "approved", "unreadable", "draft"]);
        sessions[0].GetProperty("session").GetProperty("track").GetString().ShouldBe("Labour");
        sessions[0].GetProperty("report").GetProperty("sections")[1].GetProperty("questions")[0].GetProperty("answers")[0].GetProperty("id").GetString().ShouldBe("csd-2016/1.1#recommendations/1");
        sessions[7].TryGetProperty("report", out _).ShouldBeFalse();
        sessions[6].GetProperty("report").GetProperty("approvedBy").GetString().ShouldBe("Olga Organizer");
    }

    [Fact]
    public void What_is_left_out_can_be_named()
    {
        EventSample.Files.Unreadable.Select(number => number.Value).ShouldBe(["4.2"]);
        EventSample.Files.NotApproved(new EventFileOptions { IsApprovedOnly = true }).Select(number => number.Value).ShouldBe(["1.1", "1.2", "2.1", "2.2", "3.1", "3.2", "9.9"]);
        EventSample.Files.NotApproved(EventFileOptions.Default).ShouldBeEmpty();
        EventSample.Files.Count(EventFileOptions.Default).ShouldBe(8);
    }

    [Fact]
    public void A_report_whose_form_is_not_there_any_more_is_among_what_cannot_be_read()
    {
        var lost = EventSample.Draft with { Template = new TemplateReference("gone", 7) };

        new EventFiles(EventSample.Conference, [lost], [], EventSample.At).Unreadable.Select(number => number.Value).ShouldBe(["2.1"]);
    }

    [Fact]
    public async Task What_is_too_large_comes_in_parts_that_hold_everything_and_can_be_made_again_one_by_one()
    {
        var whole = await EventSample.WriteAsync(EventFileKind.Json);
        var request = new EventFileRequest(EventFileKind.Json, EventFileOptions.Default, "en");

        var parts = await EventSample.Files.WriteAsync(request, EventSample.PicturesOf, TestContext.Current.CancellationToken, largest: whole.Content.Length / 2);

        parts.Count.ShouldBeGreaterThan(1);
        parts[0].File.Name.ShouldBe($"csd-2016-event-1-of-{parts.Count}.json");
        var numbers = parts.SelectMany(part => JsonDocument.Parse(part.File.Content).RootElement.GetProperty("sessions").EnumerateArray().Select(session => session.GetProperty("session").GetProperty("number").GetString()!)).ToList();
        numbers.ShouldBe(["1.1", "1.2", "2.1", "2.2", "3.1", "3.2", "4.1", "4.2", "9.9"]);
        foreach (var part in parts)
        {
            EventFileRequest.TryRead(key => part.Request.Ids.GetValueOrDefault(key), out var again).ShouldBeTrue();
            (await EventSample.Files.WriteAsync(again, EventSample.PicturesOf, TestContext.Current.CancellationToken)).ShouldHaveSingleItem().File.Content.ToArray().ShouldBe(part.File.Content.ToArray());
        }
    }

    [Fact]
    public async Task A_session_that_is_too_large_alone_is_one_part()
    {
        var parts = await EventSample.Files.WriteAsync(new EventFileRequest(EventFileKind.Markdown, EventFileOptions.Default, "en"), EventSample.PicturesOf, TestContext.Current.CancellationToken, largest: 10);

        parts.Count.ShouldBe(9);
    }

    [Theory]
    [InlineData("Proceedings", "en", "0", "1")]
    [InlineData("Proceedings", "en", "2", "1")]
    [InlineData("Proceedings", "english", "1", "1")]
    [InlineData("Nothing", "en", "1", "1")]
    [InlineData("17", "en", "1", "1")]
    [InlineData(null, "en", "1", "1")]
    public void What_no_card_of_ours_has_carried_is_no_request(string? kind, string language, string part, string parts) =>
        EventFileRequest.TryRead(key => key switch { "event" => kind, "language" => language, "part" => part, "parts" => parts, _ => "yes" }, out _).ShouldBeFalse();

    [Fact]
    public async Task The_calendar_has_the_sessions() =>
        Encoding.UTF8.GetString((await EventSample.WriteAsync(EventFileKind.Calendar)).Content.Span).ShouldContain("SUMMARY:4.1 Multilateral cooperation");

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("pt")]
    public async Task They_are_in_every_language_that_the_bot_speaks(string language)
    {
        foreach (var kind in Enum.GetValues<EventFileKind>())
        {
            (await EventSample.WriteAsync(kind, language: language)).Content.Length.ShouldBeGreaterThan(0);
        }
    }

    public static TheoryData<EventFileKind> Kinds => [.. Enum.GetValues<EventFileKind>()];

    private static async Task<string> TextOfAsync(EventFiles files, EventFileKind kind, EventFileOptions options)
    {
        var file = await EventSample.WriteAsync(kind, options, files: files);
        switch (kind)
        {
            case EventFileKind.Proceedings:
                using (var word = WordprocessingDocument.Open(new MemoryStream(file.Content.ToArray()), isEditable: false))
                {
                    return word.MainDocumentPart!.Document!.OuterXml;
                }

            case EventFileKind.Workbook or EventFileKind.Csv:
                using (var zip = new ZipArchive(new MemoryStream(file.Content.ToArray())))
                {
                    var text = new StringBuilder();
                    foreach (var entry in zip.Entries)
                    {
                        using var reader = new StreamReader(await entry.OpenAsync(TestContext.Current.CancellationToken));
                        text.Append(await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
                    }

                    return text.ToString();
                }

            default:
                return Encoding.UTF8.GetString(file.Content.Span);
        }
    }
}
