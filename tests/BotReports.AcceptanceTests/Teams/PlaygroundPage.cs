using Microsoft.Playwright;

namespace BotReports.AcceptanceTests.Teams;

/// <summary>Uses Teams as a person would, in the playground's page.</summary>
internal sealed class PlaygroundPage : IAsyncDisposable
{
    private readonly IPage _page;

    private PlaygroundPage(IPage page) => _page = page;

    /// <summary>The cards of the open conversation, in the order of the page.</summary>
    public ILocator Cards => _page.Locator(".ac-adaptiveCard");

    /// <summary>Opens it in a new window, with which the bot is installed.</summary>
    public static async Task<PlaygroundPage> OpenAsync(BrowserFixture browser, Playground playground)
    {
        var context = await browser.NewContextAsync();

        // It would fetch fonts of the web, and needs none.
        await context.RouteAsync(address => new Uri(address).Host != playground.Address.Host, route => route.AbortAsync());
        var page = await context.NewPageAsync();
        await page.GotoAsync(playground.Address.ToString());
        return new PlaygroundPage(page);
    }

    /// <summary>Goes to a chat or channel.</summary>
    public Task GoToAsync(string conversation) => _page.GetByRole(AriaRole.Treeitem, new() { Name = conversation }).ClickAsync();

    /// <summary>Writes a message in the open chat.</summary>
    public async Task SayAsync(string text)
    {
        await _page.GetByRole(AriaRole.Textbox).Last.ClickAsync();
        await _page.Keyboard.TypeAsync(text);
        await _page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Begins a new post in the open channel that mentions the bot.</summary>
    public async Task PostAsync(string text)
    {
        await _page.GetByRole(AriaRole.Textbox).First.ClickAsync();
        await _page.Keyboard.TypeAsync($"@{Playground.Bot[..4]}");
        await _page.GetByRole(AriaRole.Menuitem, new() { Name = Playground.Bot }).ClickAsync();
        await _page.Keyboard.TypeAsync($" {text}");
        await _page.GetByRole(AriaRole.Button, new() { Name = "Post", Exact = true }).ClickAsync();
    }

    /// <summary>Presses the latest button of that title.</summary>
    public Task PressAsync(string title) => _page.GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).Last.ClickAsync();

    /// <summary>Writes into the field of a form.</summary>
    public Task FillAsync(string label, string text) => _page.GetByLabel(label).FillAsync(text);

    /// <summary>Waits until the words are seen in the open conversation.</summary>
    public Task WaitForTextAsync(string text) => _page.GetByText(text).Last.WaitForAsync();

    /// <summary>Waits until the words alone are seen in the open conversation, and not as a part of others.</summary>
    public Task WaitForWholeTextAsync(string text) => _page.GetByText(text, new() { Exact = true }).Last.WaitForAsync();

    public async ValueTask DisposeAsync() => await _page.Context.DisposeAsync();
}
