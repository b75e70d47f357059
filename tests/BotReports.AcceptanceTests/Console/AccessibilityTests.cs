using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BotReports.AcceptanceTests.Console;

/// <summary>The page for people who see little, see nothing, or use no mouse.</summary>
public sealed class AccessibilityTests(BrowserFixture browser) : IAsyncLifetime
{
    private WholeHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await WholeHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Axe_finds_nothing_to_object_to_on_a_page_with_every_kind_of_card_light_or_dark()
    {
        await using var page = await ConsolePage.OpenAsync(browser, _host.Address, new() { ReducedMotion = ReducedMotion.Reduce, ViewportSize = new() { Width = 1_366, Height = 900 } });
        await page.SayAsync("organizers", "use this channel");
        await SayAsync(page, "hello", "start 4.1", "ok");
        await SayAsync(page, "An example", "status", "edit");
        await AssertNoViolationsAsync(page, "where the report stands, and what can be edited");
        await SayAsync(page, "edit 1.1", "form");
        await AssertNoViolationsAsync(page, "a form");
        await SayAsync(page, "flash", "A message", "Another", "edit recommendation 1", "A recommendation", "preview");
        await page.Cards("rapporteur").Last.Locator("[aria-expanded]").First.ClickAsync();
        await SayAsync(page, "submit");
        await page.PressAsync("rapporteur", "Yes");
        await page.SayAsync("chair", "priority messages 4.1");
        await Expect(page.Messages("organizers").Filter(new() { HasText = "Session report" })).ToHaveCountAsync(1);
        await AssertNoViolationsAsync(page, "a preview with a part unfolded, a summary and a chair's answer");

        await page.Page.SetViewportSizeAsync(390, 844);
        foreach (var pane in new[] { "rapporteur", "organizers" })
        {
            await page.Page.Locator($"[data-tab={pane}]").ClickAsync();
            await AssertNoViolationsAsync(page, $"a telephone that shows {pane}");
        }
    }

    [Fact]
    public async Task By_keyboard_alone_a_rapporteur_comes_from_hello_to_a_submitted_report()
    {
        await using var page = await ConsolePage.OpenAsync(browser, _host.Address);
        var composer = page.Composer("rapporteur");
        await page.TabToAsync(composer);
        await TypeAsync(page, "hello");
        await PressAsync(page, "4.1 Multilateral cooperation and govern…", "Who are the rapporteurs of session 4.1?");
        await PressAsync(page, "That is right", "Which concrete example of progress did you hear about?");
        await TypeAsync(page, "An example");
        await PressAsync(page, "Done", "What should change?");

        // A section as a form: field by field, then the button behind them.
        await PressAsync(page, "Form", "Section 2: recommendation 1");
        var fields = page.Cards("rapporteur").Last.GetByRole(AriaRole.Textbox);
        await page.TabBackToAsync(fields.First);
        await page.Page.Keyboard.TypeAsync("A recommendation");
        await page.TabToAsync(fields.Last);
        await page.Page.Keyboard.TypeAsync("An indicator");
        var save = page.Button("rapporteur", "Save");
        await page.TabToAsync(save);
        await page.Page.Keyboard.PressAsync("Enter");
        await page.WaitForTextAsync("rapporteur", "2 answers saved");
        await Expect(composer).ToBeFocusedAsync();

        await TypeAsync(page, "flash");
        await TypeAsync(page, "A message");
        await PressAsync(page, "Done", "✓ Priority messages: 1");
        await TypeAsync(page, "preview");
        var fold = page.Cards("rapporteur").Last.Locator("[aria-expanded]").First;
        await page.TabBackToAsync(fold);
        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(fold).ToHaveAttributeAsync("aria-expanded", "true");
        await page.TabToAsync(page.Button("rapporteur", "Submit"));
        await page.Page.Keyboard.PressAsync("Enter");
        await PressAsync(page, "Yes", "✓ Submitted");
        page.Errors.ShouldBeEmpty();
    }

    private static async Task SayAsync(ConsolePage page, params IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            await page.SayAsync("rapporteur", text);
        }
    }

    /// <summary>Types where the focus is, which has to be the box to write in.</summary>
    private static async Task TypeAsync(ConsolePage page, string text)
    {
        await Expect(page.Composer("rapporteur")).ToBeFocusedAsync();
        await page.Page.Keyboard.TypeAsync(text);
        await page.Page.Keyboard.PressAsync("Enter");
        await page.WaitUntilSettledAsync("rapporteur");
    }

    /// <summary>Goes back from the box to a button, presses it, and is in the box again when its answer is there.</summary>
    private static async Task PressAsync(ConsolePage page, string title, string answer)
    {
        await page.TabBackToAsync(page.Button("rapporteur", title));
        await page.Page.Keyboard.PressAsync("Enter");
        await page.WaitForTextAsync("rapporteur", answer);
        await page.WaitUntilSettledAsync("rapporteur");
        await Expect(page.Composer("rapporteur")).ToBeFocusedAsync();
    }

    private static async Task AssertNoViolationsAsync(ConsolePage page, string shown)
    {
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await page.Page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            var result = await page.Page.RunAxe();
            result.Passes.ShouldNotBeEmpty();
            result.Violations.Select(Words).ShouldBeEmpty($"The page shows {shown}, {scheme}.");
        }
    }

    private static string Words(AxeResultItem violation) =>
        $"{violation.Id}: {violation.Help} ({string.Join("; ", violation.Nodes.Select(node => node.Html))})";
}
