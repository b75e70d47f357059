using BotReports.Attachments;
using BotReports.Bot.Cards;
using BotReports.Exports;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Attachments;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;
using DocumentFormat.OpenXml.Packaging;
using SixLabors.ImageSharp;

namespace BotReports.Tests.Conversations;

/// <summary>Pictures and voice notes that rapporteurs send in their chat.</summary>
public sealed class PictureTests : IAsyncDisposable
{
    private readonly InProcessStage _stage = new(new Conference(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates)));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_stored_beside_the_report_is_the_picture_without_the_place_where_it_was_taken()
    {
        await BeginAsync();

        await _stage.AttachAsync("Amy", "flipchart.jpg", SampleFiles.Jpeg(), "A desk");

        var attachment = (await ReportAsync()).Attachments().ShouldHaveSingleItem().Attachment;
        attachment.Id.ShouldMatch("^[0-9a-f]{32}$");
        var stored = await DocumentsAsync();
        stored.ShouldHaveSingleItem().ShouldBe($"reports/csd-2016/4.1/attachments/{attachment.Id}.jpg");
        var bytes = (await _stage.Documents.GetAsync(BotReports.Documents.DocumentName.Parse(stored[0]), Token))!.Content;
        Image.Load(bytes.Span).Metadata.ExifProfile.ShouldBeNull();
        bytes.Length.ShouldBe(attachment.Length);
    }

    [Fact]
    public async Task A_picture_beside_words_that_name_who_said_something_waits_with_them_and_goes_where_they_go()
    {
        await BeginAsync();

        var asked = await _stage.AttachAsync("Amy", "flipchart.jpg", SampleFiles.Jpeg(), "Ms Chowdhury said that recruiters pay.");
        asked.ShouldContain("The picture is kept with 1.1.");
        (await ReportAsync())[Sample.Examples].Answers.ShouldBeEmpty();

        (await _stage.PressAsync("Amy", null, "Save without the name")).ShouldContain("The picture is kept with it.");
        (await ReportAsync())[Sample.Examples].Answers.ShouldHaveSingleItem().Attachments.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task In_a_long_answer_the_picture_goes_with_the_answer_and_the_answer_goes_on()
    {
        await BeginAsync();
        await _stage.SayAsync("Amy", null, "long");
        await _stage.SayAsync("Amy", null, "The first part.");

        await _stage.AttachAsync("Amy", "slide.png", SampleFiles.Png());
        (await _stage.AttachAsync("Amy", "flipchart.jpg", SampleFiles.Jpeg(), "The second part.")).ShouldContain("The picture is kept with it.");

        var answer = (await ReportAsync())[Sample.Examples].Answers.ShouldHaveSingleItem();
        (answer.Text, answer.Attachments.Length).ShouldBe(("The first part.\nThe second part.", 2));
    }

    [Fact]
    public async Task A_picture_beside_the_name_of_a_speaker_stays_with_the_quote()
    {
        await BeginAsync();
        while (new Walk(Sample.Template, await ReportAsync()).Next is { Question.Kind: not QuestionKind.Quote })
        {
            await _stage.SayAsync("Amy", null, "skip");
        }

        await _stage.SayAsync("Amy", null, "Hope is a passport");

        await _stage.AttachAsync("Amy", "flipchart.jpg", SampleFiles.Jpeg(), "anonymous");

        var quote = (await ReportAsync())[FieldPath.Of("quotes")].Answers.ShouldHaveSingleItem();
        (quote.Attribution, quote.Attachments.Length).ShouldBe((Attribution.Anonymous, 1));
    }

    [Fact]
    public async Task A_picture_goes_with_the_answer_that_is_being_edited()
    {
        await BeginAsync();
        await _stage.SayAsync("Amy", null, "A desk");
        await _stage.SayAsync("Amy", null, "edit 1.1");

        var said = await _stage.AttachAsync("Amy", "flipchart.jpg", SampleFiles.Jpeg());

        said.ShouldContain("The picture is kept with 1.1.");
        said.ShouldNotContain("still open");
        (await ReportAsync())[Sample.Examples].Answers.ShouldHaveSingleItem().Attachments.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task While_a_rapporteur_pauses_a_picture_is_kept_and_they_go_on_pausing()
    {
        await BeginAsync();
        await _stage.SayAsync("Amy", null, "pause");

        (await _stage.AttachAsync("Amy", "flipchart.jpg", SampleFiles.Jpeg())).ShouldContain("The picture is kept with 1.1.");

        (await _stage.SayAsync("Amy", null, "a thought")).ShouldContain("note 1");
    }

    [Fact]
    public async Task A_message_that_is_delivered_twice_keeps_its_picture_once()
    {
        await BeginAsync();
        _stage.RepeatsDeliveries = true;

        await _stage.AttachAsync("Amy", "flipchart.jpg", SampleFiles.Jpeg(), "A desk");
        await _stage.AttachAsync("Amy", "slide.png", SampleFiles.Png());

        (await ReportAsync()).Attachments().Select(kept => kept.Attachment.Name).ShouldBe(["slide.png", "flipchart.jpg"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_picture_that_was_pasted_and_has_no_name_gets_one()
    {
        await BeginAsync();

        await _stage.PasteAsync("Amy", "image/*", SampleFiles.Jpeg());

        (await ReportAsync()).Attachments().ShouldHaveSingleItem().Attachment.Name.ShouldMatch("^IMG-[0-9]{4}$");
    }

    [Fact]
    public async Task There_is_room_for_so_many_with_an_answer_and_what_is_beyond_is_refused_by_name()
    {
        await RestartAsync(new AttachmentLimits { PerAnswer = 2 });

        var said = await _stage.SendAsync("Amy", ["flipchart.jpg", "slide.png", "slide.jpg"], "A desk");

        said.ShouldContain("“slide.jpg” is not saved: there is room for 2 pictures and voice notes with one answer.");
        (await ReportAsync()).Attachments().Count().ShouldBe(2);
    }

    [Fact]
    public async Task There_is_room_for_so_many_in_a_report_and_removing_one_makes_room()
    {
        await RestartAsync(new AttachmentLimits { PerReport = 1 });
        await _stage.SendAsync("Amy", ["flipchart.jpg"], "A desk");

        (await _stage.SendAsync("Amy", ["slide.png"], "A chair")).ShouldContain("there is room for 1 pictures and voice notes in a report");
        await _stage.PressAsync("Amy", null, "Remove the picture");
        (await _stage.SendAsync("Amy", ["slide.png"], "A lamp")).ShouldContain("The picture is kept with it.");
    }

    [Fact]
    public async Task A_picture_that_is_too_large_is_refused_with_the_limit_and_its_words_are_the_answer()
    {
        await RestartAsync(new AttachmentLimits { PictureBytes = 2_000_000 });

        (await _stage.AttachAsync("Amy", "flipchart.jpg", [.. SampleFiles.Jpeg(), .. new byte[2_000_000]], "A desk")).ShouldContain("up to 2 MB");

        (await ReportAsync())[Sample.Examples].Answers.ShouldHaveSingleItem().Text.ShouldBe("A desk");
    }

    [Fact]
    public async Task Where_the_storage_does_not_take_a_picture_its_words_are_the_answer_and_it_is_said()
    {
        await using var stage = new InProcessStage(new Conference(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates)), storage: new WithoutAttachments());
        await stage.SayAsync("Amy", null, "start 4.1");
        await stage.SayAsync("Amy", null, "ok");

        var said = await stage.SendAsync("Amy", ["flipchart.jpg"], "A desk");

        said.ShouldContain("The storage did not take “flipchart.jpg”");
        said.ShouldContain("✓ 1.1 “");
    }

    [Fact]
    public async Task The_Word_export_holds_the_picture()
    {
        await BeginAsync();
        await _stage.SendAsync("Amy", ["flipchart.jpg"], "A desk");

        var files = new List<ExportedFile>();
        _stage.Adapter.Sending = activity => files.AddRange((activity.Attachments ?? []).Select(attachment => FileAttachment.TryGet(attachment, out var file) ? file : null).OfType<ExportedFile>());

        await _stage.SayAsync("Amy", null, "export word");

        using var stream = new MemoryStream(files.ShouldHaveSingleItem().Content.ToArray());
        using var word = WordprocessingDocument.Open(stream, isEditable: false);
        word.MainDocumentPart!.ImageParts.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task When_the_form_is_done_a_picture_belongs_to_the_report_as_a_whole()
    {
        await BeginAsync();
        while (new Walk(Sample.Template, await ReportAsync()).Next is not null)
        {
            await _stage.SayAsync("Amy", null, "skip");
        }

        (await _stage.AttachAsync("Amy", "flipchart.jpg", SampleFiles.Jpeg())).ShouldContain("The picture is kept with the report as a whole.");
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private async Task BeginAsync()
    {
        await _stage.SayAsync("Amy", null, "start 4.1");
        await _stage.SayAsync("Amy", null, "ok");
    }

    private async Task RestartAsync(AttachmentLimits limits)
    {
        _stage.Limits = limits;
        await _stage.RestartAsync();
        await BeginAsync();
    }

    private async Task<Report> ReportAsync() => (await _stage.Reports.FindAsync(Sample.Id, Token))!;

    private async Task<List<string>> DocumentsAsync() => await _stage.Documents.ListAsync("reports/csd-2016/4.1/", Token).Select(entry => entry.Name.Value).ToListAsync(Token);
}
