using System.Text.RegularExpressions;
using BotReports.Tests.Conversations;
using BotReports.Tests.Seeds;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BotReports.AcceptanceTests.Console;

/// <summary>What the product is for, done through its page with the real host behind it.</summary>
public sealed partial class MainJobTests(BrowserFixture browser) : IAsyncLifetime
{
    private WholeHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await WholeHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_rapporteur_brings_a_long_report_from_hello_to_the_organizers_channel_and_the_chair_has_an_answer()
    {
        await using var page = await ConsolePage.OpenAsync(browser, _host.Address);
        var script = Script.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "scripts", "seed-report.txt"), TestContext.Current.CancellationToken));
        var submitted = StepOf(script, "Yes");
        var edited = StepOf(script, "back") + 1;

        // From hello to the last question and the readers' card.
        await PlayAsync(page, script.Steps.Take(submitted + 1));

        var summary = page.Messages("organizers").Filter(new() { HasText = "Session report" });
        await Expect(summary).ToHaveCountAsync(1);
        await ShowsTheWholeReportAsync(page, summary);
        await Expect(summary).Not.ToContainTextAsync("changed:");

        // The chair's question, and a change of mind.
        await PlayAsync(page, script.Steps.Take((submitted + 1)..(edited + 1)));

        var answer = page.Cards("chair").Last;
        foreach (var message in SeedReport.Conference.To("priority_messages"))
        {
            await Expect(answer).ToContainTextAsync(message);
        }

        await Expect(answer).ToContainTextAsync("4.1 · Multilateral cooperation and governance of migration and development");
        await Expect(answer).ToContainTextAsync("Amy Shannon");

        await Expect(summary).ToHaveCountAsync(1);
        await Expect(summary).ToContainTextAsync("changed: 8.1 other information");
        await Expect(summary.Locator("[data-edited]")).ToBeVisibleAsync();
        await ShowsTheWholeReportAsync(page, summary);
        await Expect(summary).ToContainTextAsync(script.Steps[edited].Says);
        page.Errors.ShouldAllBe(error => HostIsAway().IsMatch(error));
    }

    [Fact]
    public async Task On_a_telephone_and_by_keyboard_alone_a_rapporteur_comes_from_hello_to_the_first_saved_answer()
    {
        await using var page = await ConsolePage.OpenAsync(browser, _host.Address, new() { ViewportSize = new() { Width = 390, Height = 844 } });
        var keyboard = page.Page.Keyboard;
        var composer = page.Composer("rapporteur");

        await page.TabToAsync(composer);
        await keyboard.TypeAsync("hello");
        await keyboard.PressAsync("Enter");
        await page.WaitUntilSettledAsync("rapporteur");
        await page.TabBackToAsync(page.Button("rapporteur", "4.1 Multilateral cooperation and govern…"));
        await keyboard.PressAsync("Enter");
        await page.WaitForTextAsync("rapporteur", "Who are the rapporteurs of session 4.1?");
        await Expect(composer).ToBeFocusedAsync();
        await page.TabBackToAsync(page.Button("rapporteur", "That is right"));
        await keyboard.PressAsync("Enter");
        await page.WaitForTextAsync("rapporteur", "Which concrete example of progress did you hear about?");
        await keyboard.TypeAsync(SeedReport.Conference.To("examples")[0].Split('\n')[0]);
        await keyboard.PressAsync("Enter");

        await page.WaitForTextAsync("rapporteur", "✓ 1.1 “");
        await Expect(page.Button("rapporteur", "Done")).ToBeInViewportAsync(new() { Ratio = 1 });
        (await page.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();
        page.Errors.ShouldBeEmpty();
    }

    private static int StepOf(Script script, string says) => script.Steps.TakeWhile(step => step.Says != says).Count();

    /// <summary>Everybody does in the page what the script says, and each gets the card that the script says.</summary>
    private async Task PlayAsync(ConsolePage page, IEnumerable<ScriptStep> steps)
    {
        foreach (var step in steps)
        {
            if (step.Who is null)
            {
                await _host.StopAsync();
                await page.Page.Locator("[data-connection=lost]").WaitForAsync();
                await _host.StartAgainAsync();
                await page.WaitUntilConnectedAsync();
                continue;
            }

            var conversation = step.Channel ?? (step.Who == "Amy" ? "rapporteur" : "chair");
            await (step.IsPress ? page.PressAsync(conversation, step.Says) : page.SayAsync(conversation, step.Says));
            await Expect(page.Messages(conversation).Last).ToContainTextAsync(ReplyTo(step));
        }
    }

    /// <summary>The last line that the bot says to it in the script, without markers and buttons; none where it says the time.</summary>
    private static string ReplyTo(ScriptStep step) =>
        step.Expected.Split('\n').TakeWhile(line => !line.StartsWith('#')).Where(line => line.Length > 0 && !line.StartsWith('['))
            .LastOrDefault(line => !Time().IsMatch(line)) is { } line ? Markers().Replace(line, "") : "";

    /// <summary>Folded at first; unfolded by hand, every line of every answer is seen.</summary>
    private static async Task ShowsTheWholeReportAsync(ConsolePage page, ILocator summary)
    {
        var folds = summary.Locator("[aria-expanded]");
        await Expect(folds).ToHaveCountAsync(7);
        await Expect(summary.Locator("[aria-expanded=false]")).ToHaveCountAsync(7);
        var first = SeedReport.Conference.To("examples")[0].Split('\n')[0];
        await Expect(summary.GetByText(first)).ToBeHiddenAsync();

        foreach (var fold in await folds.AllAsync())
        {
            await fold.ClickAsync();
            await Expect(fold).ToHaveAttributeAsync("aria-expanded", "true");
        }

        var visible = await summary.InnerTextAsync();
        foreach (var line in SeedReport.Conference.Answers.SelectMany(answer => answer.Text.Split('\n')).Where(line => line.Length > 0))
        {
            visible.ShouldContain(line, Case.Sensitive);
        }
    }

    [GeneratedRegex(@"\b\d\d:\d\d\b")]
    private static partial Regex Time();

    // "•", "1.", "2.2" and the indentation before a line; the brackets around a note.
    [GeneratedRegex(@"^\s*(•|\d[\d.]*(?=\s))?\s*|^\s*\(|\)$")]
    private static partial Regex Markers();

    [GeneratedRegex(@"net::ERR_(CONNECTION_REFUSED|CONNECTION_RESET|INCOMPLETE_CHUNKED_ENCODING|EMPTY_RESPONSE)")]
    private static partial Regex HostIsAway();
}
