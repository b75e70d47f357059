using System.Net;
using System.Text.RegularExpressions;
using BotReports.Tests.Attachments;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BotReports.AcceptanceTests.Console;

public sealed class ConsoleFileTests(BrowserFixture browser) : IAsyncLifetime
{
    private WholeHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await WholeHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_rapporteur_downloads_the_report_as_a_Word_document_and_still_can_after_a_restart()
    {
        await using var page = await ConsolePage.OpenAsync(browser, _host.Address);
        foreach (var text in new[] { "start 4.1", "ok", "Sanctuary cities <b>in</b> the US", "export" })
        {
            await page.SayAsync("rapporteur", text);
        }

        await page.PressAsync("rapporteur", "Word");
        var link = page.Conversation("rapporteur").Locator("[data-file]");
        await Expect(page.Messages("rapporteur").Last).ToContainTextAsync(new Regex(@"csd-2016-4\.1\.docx · \d+ KB"));
        TextOf(await DownloadAsync(page, link)).ShouldContain("Sanctuary cities <b>in</b> the US");

        await _host.StopAsync();
        await _host.StartAgainAsync();
        await page.ReloadAsync();
        TextOf(await DownloadAsync(page, link)).ShouldContain("Sanctuary cities <b>in</b> the US");
    }

    [Fact]
    public async Task A_file_is_to_be_saved_and_is_never_a_page()
    {
        await using var page = await ConsolePage.OpenAsync(browser, _host.Address);
        foreach (var text in new[] { "start 4.1", "ok", "export markdown" })
        {
            await page.SayAsync("rapporteur", text);
        }

        var address = new Uri(_host.Address, await page.Conversation("rapporteur").Locator("[data-file]").GetAttributeAsync("href"));
        using var http = new HttpClient();
        using var response = await http.GetAsync(address, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        response.Content.Headers.ContentDisposition.FileName.ShouldBe("csd-2016-4.1.md");
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/markdown");
        response.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
    }

    [Fact]
    public async Task A_report_that_is_written_already_is_handed_in_and_offered_as_the_answers_in_it()
    {
        await using var page = await ConsolePage.OpenAsync(browser, _host.Address);
        foreach (var text in new[] { "start 4.1", "ok" })
        {
            await page.SayAsync("rapporteur", text);
        }

        await page.Conversation("rapporteur").Locator("[data-attach]").SetInputFilesAsync(Path.Combine(AppContext.BaseDirectory, "seeds", "reports", "csd-2016-4.1.txt"));

        await Expect(page.Conversation("rapporteur").Locator("[data-author=person] [data-file]").Last).ToHaveTextAsync("csd-2016-4.1.txt");
        await page.PressAsync("rapporteur", "Take it");
        await page.SayAsync("rapporteur", "preview");
        await Expect(page.Cards("rapporteur").Last).ToContainTextAsync("Embed Rights Framework into clear implementation plan");
        page.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_report_that_is_handed_in_again_with_other_words_is_shown_old_beside_new()
    {
        await using var page = await ConsolePage.OpenAsync(browser, _host.Address);
        foreach (var text in new[] { "start 4.1", "ok" })
        {
            await page.SayAsync("rapporteur", text);
        }

        var form = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "seeds", "reports", "csd-2016-4.1.txt"), TestContext.Current.CancellationToken);
        await HandInAsync(page, form);
        await page.PressAsync("rapporteur", "Take it");
        await HandInAsync(page, form.Replace("Connect parliamentarians with each other across regions", "Connect all parliamentarians with each other across two regions", StringComparison.Ordinal));

        var card = page.Cards("rapporteur").Last;
        await Expect(card).ToContainTextAsync("That form words one answer otherwise than the report does. What shall stand?");
        await Expect(card).ToContainTextAsync("Connect parliamentarians with each other across regions");
        await Expect(card).ToContainTextAsync("Connect all parliamentarians with each other across two regions");
        await page.PressAsync("rapporteur", "Replace");
        await page.SayAsync("rapporteur", "preview");
        await Expect(page.Cards("rapporteur").Last).ToContainTextAsync("Connect all parliamentarians");
        page.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_programme_is_handed_in_in_the_organizers_channel_and_applied_and_the_rapporteur_has_its_sessions()
    {
        await using var page = await ConsolePage.OpenAsync(browser, _host.Address);
        var table = "number,title,date,start,end,room\n4.1,Governance,2016-12-09,11:00,12:30,Padma\n9.1,Return and reintegration,2016-12-09,11:30,13:00,Padma\n"u8.ToArray();

        await page.Conversation("organizers").Locator("[data-attach]").SetInputFilesAsync(new FilePayload { Name = "programme.csv", MimeType = "text/csv", Buffer = table });

        await Expect(page.Cards("organizers").Last).ToContainTextAsync("New: 9.1 Return and reintegration");
        await Expect(page.Cards("organizers").Last).ToContainTextAsync("Padma has 4.1 and 9.1 at the same time.");

        await page.PressAsync("organizers", "Apply");
        await page.WaitForTextAsync("organizers", "The programme holds now, with 2 sessions");
        await page.SayAsync("rapporteur", "start 9.1");
        await Expect(page.Cards("rapporteur").Last).ToContainTextAsync("Return and reintegration");
        page.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_picture_goes_with_what_is_written_in_the_box_and_its_link_in_the_card_opens_it()
    {
        await using var page = await ConsolePage.OpenAsync(browser, _host.Address);
        foreach (var text in new[] { "start 4.1", "ok" })
        {
            await page.SayAsync("rapporteur", text);
        }

        await page.Composer("rapporteur").FillAsync("A desk");
        await page.Conversation("rapporteur").Locator("[data-attach]").SetInputFilesAsync(new FilePayload { Name = "flipchart.jpg", MimeType = "image/jpeg", Buffer = SampleFiles.Jpeg() });
        await page.WaitForTextAsync("rapporteur", "The picture is kept with it.");
        await Expect(page.Composer("rapporteur")).ToHaveValueAsync("");
        await page.SayAsync("rapporteur", "attachments");

        var opened = await page.Page.Context.RunAndWaitForPageAsync(() => page.Cards("rapporteur").Last.GetByText("Picture with 1.1: flipchart.jpg").ClickAsync());
        await opened.WaitForLoadStateAsync();
        opened.Url.ShouldMatch("/attachments/csd-2016/4\\.1/[0-9a-f]{32}\\.jpg$");
        (await opened.Locator("img").EvaluateAsync<int>("image => image.naturalHeight")).ShouldBe(40);
        page.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_not_taken_and_the_page_says_so()
    {
        await using var page = await ConsolePage.OpenAsync(browser, _host.Address);

        await page.Conversation("rapporteur").Locator("[data-attach]").SetInputFilesAsync(new FilePayload { Name = "film.txt", MimeType = "application/octet-stream", Buffer = new byte[7_000_000] });

        await Expect(page.Conversation("rapporteur").GetByRole(AriaRole.Status)).ToHaveTextAsync("film.txt is too large.");
    }

    [Theory]
    [InlineData("00000000000000000000000000000000")]
    [InlineData("..%2F..%2Freports")]
    [InlineData("4.1")]
    public async Task There_is_no_other_file(string id)
    {
        using var http = new HttpClient();
        using var response = await http.GetAsync(new Uri(_host.Address, $"console/files/{id}"), TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static Task HandInAsync(ConsolePage page, string text) =>
        page.Conversation("rapporteur").Locator("[data-attach]").SetInputFilesAsync(new FilePayload { Name = "report.txt", MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(text) });

    private static async Task<string> DownloadAsync(ConsolePage page, ILocator link)
    {
        var download = await page.Page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        download.SuggestedFilename.ShouldBe("csd-2016-4.1.docx");
        return await download.PathAsync();
    }

    private static string TextOf(string path)
    {
        using var stream = File.OpenRead(path);
        using var word = WordprocessingDocument.Open(stream, isEditable: false);
        return word.MainDocumentPart!.Document.Body!.InnerText;
    }
}
