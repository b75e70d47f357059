using System.Net;
using System.Text.RegularExpressions;
using BotReports.AcceptanceTests.Conversations;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BotReports.AcceptanceTests.Hosting;

/// <summary>The board in a real browser, opened by the link that the bot gives to an organizer.</summary>
public sealed partial class BoardPageTests(BrowserFixture browser) : IAsyncLifetime
{
    private readonly HostStorage _storage = HostStorage.Embedded();
    private HttpStage _stage = null!;

    public async ValueTask InitializeAsync() => _stage = await HttpStage.OpenAsync(_storage);

    public async ValueTask DisposeAsync()
    {
        await _stage.DisposeAsync();
        _storage.Dispose();
    }

    [Fact]
    public async Task What_happens_is_seen_without_loading_again_and_without_anybodys_words()
    {
        await using var window = await browser.NewContextAsync();
        var page = await OpenAsync(window, await LinkAsync());
        var row = page.Locator(".day li", new() { HasText = "4.1" });
        await Expect(row).ToHaveAttributeAsync("data-state", "Overdue");
        await Expect(row.Locator(".done")).ToHaveCountAsync(0);

        await ShortReport.BeginAsync(_stage);
        await _stage.SayAsync("Amy", null, "Cities open their doors to newcomers.");
        await Expect(row.Locator(".done")).ToContainTextAsync("/8");

        for (var answer = 1; (await _stage.SayAsync("Amy", null, "submit")).StartsWith("These need an answer", StringComparison.Ordinal); answer++)
        {
            await _stage.SayAsync("Amy", null, $"Answer {answer} of a short report.");
        }

        await _stage.SayAsync("Amy", null, "yes");
        await Expect(row).ToHaveAttributeAsync("data-state", "Submitted");
        await _stage.SayAsync("Olga", null, "ask 4.1 Which cities?");
        await Expect(page.Locator(".problems li[data-state=AskedBack]")).ToContainTextAsync("4.1");

        (await page.ContentAsync()).ShouldNotContain("Cities open");
        (await page.ContentAsync()).ShouldNotContain("Which cities");
    }

    [Fact]
    public async Task Axe_finds_nothing_to_object_to_on_a_screen_light_or_dark_and_on_a_telephone()
    {
        await ShortReport.SubmitAsync(_stage);
        await using var window = await browser.NewContextAsync();
        var page = await OpenAsync(window, await LinkAsync());
        await Expect(page.Locator(".day li").First).ToBeVisibleAsync();
        foreach (var (scheme, width, height) in ((ColorScheme, int, int)[])[(ColorScheme.Light, 1920, 1080), (ColorScheme.Dark, 1920, 1080), (ColorScheme.Light, 390, 844)])
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            await page.SetViewportSizeAsync(width, height);

            (await page.RunAxe()).Violations.Select(violation => $"{violation.Id}: {violation.Help}").ShouldBeEmpty($"{scheme}, {width}");
            (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();
        }
    }

    [Fact]
    public async Task The_keyboard_alone_finds_a_session_and_what_needs_somebody()
    {
        await using var window = await browser.NewContextAsync();
        var page = await OpenAsync(window, await LinkAsync());
        await Expect(page.Locator("li:visible")).ToHaveCountAsync(16);

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("padma ALTERNATIVES");
        await Expect(page.Locator("li:visible")).ToHaveCountAsync(2);
        await page.Keyboard.TypeAsync(" nowhere");
        await Expect(page.Locator("#notice")).ToContainTextAsync("No session fits");
        await page.GetByRole(AriaRole.Combobox).SelectOptionAsync("Approved");
        await page.GetByRole(AriaRole.Searchbox).ClearAsync();
        await Expect(page.Locator("li:visible")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_link_that_was_taken_back_opens_nothing_on_a_screen_that_shows_the_board_already()
    {
        await using var window = await browser.NewContextAsync();
        var page = await OpenAsync(window, await LinkAsync());
        await Expect(page.Locator("li").First).ToBeVisibleAsync();

        await _stage.SayAsync("Olga", null, "board off");

        await Expect(page.Locator("#notice")).ToContainTextAsync("opens nothing any more");
        await Expect(page.Locator("li")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Without_the_secret_of_a_link_there_is_nothing_of_the_event()
    {
        using var http = new HttpClient();
        foreach (var authorization in new[] { "", "Bearer", "Bearer 0", $"Bearer {new string('0', 64)}" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_stage.Host.Address, "/board/csd-2016/rows"));
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
            using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
            answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        var shell = await _stage.ReadAsync("/board/csd-2016");
        shell.ShouldBe(await _stage.ReadAsync("/board/nowhere"));
        shell.ShouldNotContain("GFMD");
    }

    [Fact]
    public async Task The_secret_of_a_link_is_in_no_document_and_no_log()
    {
        var link = await LinkAsync();
        await using (var window = await browser.NewContextAsync())
        {
            await Expect((await OpenAsync(window, link)).Locator("li").First).ToBeVisibleAsync();
        }

        await _stage.Host.KillAsync();
        var secret = link.Split('#')[1];
        _stage.Host.Output.All.ShouldNotContain(line => line.Contains(secret, StringComparison.Ordinal));
        foreach (var file in Directory.GetFiles(_storage.Folder!, "*", SearchOption.AllDirectories))
        {
            (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ShouldNotContain(secret);
        }
    }

    private async Task<string> LinkAsync() => Link().Match(await _stage.SayAsync("Olga", null, "board")).Value;

    private async Task<IPage> OpenAsync(IBrowserContext window, string link)
    {
        var page = await window.NewPageAsync();
        await page.GotoAsync(new Uri(_stage.Host.Address, link).AbsoluteUri);
        return page;
    }

    [GeneratedRegex("/board/csd-2016#[0-9a-f]{64}")]
    private static partial Regex Link();
}
