using BotReports.Tests.Conversations;
using Microsoft.Playwright;

namespace BotReports.AcceptanceTests.Console;

/// <summary>
/// Takes pictures of the cards on the page, for people to look at: on a telephone and on a laptop, light and dark. They are put into the folder
/// <c>pictures</c> beside this assembly. Run it with <c>-explicit only</c>.
/// </summary>
public sealed class CardPicturesTests(BrowserFixture browser) : IAsyncLifetime
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "pictures");

    // Tall enough for a whole card.
    private static readonly ViewportSize[] Sizes = [new() { Width = 320, Height = 1_800 }, new() { Width = 390, Height = 1_800 }, new() { Width = 680, Height = 1_800 }, new() { Width = 1_366, Height = 1_800 }];

    private WholeHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await WholeHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact(Explicit = true)]
    public async Task The_cards_have_their_pictures_taken()
    {
        await using var page = await ConsolePage.OpenAsync(browser, _host.Address);
        await page.SayAsync("organizers", "use this channel");
        await page.SayAsync("rapporteur", "hello");
        await TakeAsync(page, "rapporteur", "01-sessions");
        await page.SayAsync("rapporteur", "start 4.1");
        await page.SayAsync("rapporteur", "ok");
        await TakeAsync(page, "rapporteur", "02-question");

        var script = Script.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "scripts", "seed-report.txt"), TestContext.Current.CancellationToken));
        var answers = script.Steps.Where(step => step.Who == "Amy").Skip(3).TakeWhile(step => step.Says != "preview").ToList();
        foreach (var (index, step) in answers.Index())
        {
            await (step.IsPress ? page.PressAsync("rapporteur", step.Says) : page.SayAsync("rapporteur", step.Says));
            switch (index)
            {
                case 0:
                    await TakeAsync(page, "rapporteur", "03-receipt");
                    break;
                case 9:
                    await TakeAsync(page, "rapporteur", "04-extra");
                    break;
                case 12:
                    await SayAndTakeAsync(page, "rapporteur", "status", "05-status");
                    await SayAndTakeAsync(page, "rapporteur", "edit", "06-edit");
                    await SayAndTakeAsync(page, "rapporteur", "edit 2.1 action 1", "07-edit-one");
                    await SayAndTakeAsync(page, "rapporteur", "form", "08-form");
                    await page.SayAsync("rapporteur", "continue");
                    break;
            }
        }

        await TakeAsync(page, "rapporteur", "09-last");
        await SayAndTakeAsync(page, "rapporteur", "edit", "10-edit-long");
        await SayAndTakeAsync(page, "rapporteur", "preview", "11-preview");
        await SayAndTakeAsync(page, "rapporteur", "submit", "12-submit");
        await page.PressAsync("rapporteur", "Yes");
        await TakeAsync(page, "rapporteur", "13-submitted");
        await SayAndTakeAsync(page, "chair", "what are the priorities of session 4.1?", "14-chair");
        await TakeAsync(page, "organizers", "15-summary");
        await SayAndTakeAsync(page, "organizers", "status", "16-event");
        await page.SayAsync("rapporteur", "restart");
        await page.SayAsync("rapporteur", "yes");
        await SayAndTakeAsync(page, "rapporteur", await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "seeds", "reports", "csd-2016-4.1.txt"), TestContext.Current.CancellationToken), "17-import");
    }

    private static async Task SayAndTakeAsync(ConsolePage page, string conversation, string text, string name)
    {
        await page.SayAsync(conversation, text);
        await TakeAsync(page, conversation, name);
    }

    private static async Task TakeAsync(ConsolePage page, string conversation, string name)
    {
        Directory.CreateDirectory(Folder);
        foreach (var size in Sizes)
        {
            await page.Page.SetViewportSizeAsync(size.Width, size.Height);
            var tab = page.Page.Locator($"[data-tab={conversation.Split('-')[0]}]");
            if (await tab.IsVisibleAsync())
            {
                await tab.ClickAsync();
            }

            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.Page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
                await page.Page.Locator($".pane:has([data-conversation={conversation}])").ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}.{size.Width}.{scheme}.png") });
            }
        }

        await page.Page.SetViewportSizeAsync(1_366, 900);
        await page.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }
}
