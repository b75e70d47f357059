using Microsoft.Playwright;

namespace BotReports.AcceptanceTests.Console;

/// <summary>
/// Uses the local console as a person would. A conversation is named as the console names it: <c>rapporteur</c>,
/// <c>rapporteur-2</c>, <c>organizers</c>, <c>chair</c>.
/// </summary>
public sealed class ConsolePage : IAsyncDisposable
{
    private const int MostTabs = 40;

    // What a person said, until the bot has dealt with it and its answers are here, or it could not be delivered.
    private const string UnderWay = "[data-author=person]:not([data-handled], [data-state=failed], [data-state=refused])";

    private readonly List<string> _errors = [];

    private ConsolePage(IPage page)
    {
        Page = page;
        page.PageError += (_, error) => _errors.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                _errors.Add(message.Text);
        };
    }

    /// <summary>For what has no verb here.</summary>
    public IPage Page { get; }

    /// <summary>What the browser complained of: exceptions, violations of the content security policy, failed requests.</summary>
    public IReadOnlyList<string> Errors => _errors;

    /// <summary>Opens the console in a new window and waits until the history is there.</summary>
    public static async Task<ConsolePage> OpenAsync(BrowserFixture browser, Uri address, BrowserNewContextOptions? options = null)
    {
        var context = await browser.NewContextAsync(options);
        var page = new ConsolePage(await context.NewPageAsync());
        await page.Page.GotoAsync(address.ToString());
        await page.WaitUntilConnectedAsync();
        return page;
    }

    public Task WaitUntilConnectedAsync() => Page.Locator("[data-connection=open]").WaitForAsync();

    public Task WaitUntilSettledAsync(string conversation) =>
        Assertions.Expect(Conversation(conversation).Locator(UnderWay)).ToHaveCountAsync(0, new() { Timeout = 30_000 });

    public async Task ReloadAsync()
    {
        await Page.ReloadAsync();
        await WaitUntilConnectedAsync();
    }

    /// <summary>Writes a text, sends it, and waits until the bot's turn is through.</summary>
    public async Task SayAsync(string conversation, string text)
    {
        var composer = Composer(conversation);
        await composer.FillAsync(text);
        await composer.PressAsync("Enter");
        await WaitUntilSettledAsync(conversation);
    }

    /// <summary>Presses the latest button of that title, on a card or suggested, and waits until the bot's turn is through.</summary>
    public async Task PressAsync(string conversation, string title)
    {
        await Button(conversation, title).ClickAsync();
        await WaitUntilSettledAsync(conversation);
    }

    /// <summary>Goes on with the tabulator key until something has the focus.</summary>
    public Task TabToAsync(ILocator wanted) => TabAsync(wanted, "Tab");

    /// <summary>Goes back with the tabulator key until something has the focus.</summary>
    public Task TabBackToAsync(ILocator wanted) => TabAsync(wanted, "Shift+Tab");

    /// <summary>Folds a part of the latest card that has it in or out.</summary>
    public Task ToggleAsync(string conversation, string title) =>
        Cards(conversation).GetByText(title, new() { Exact = true }).Last.ClickAsync();

    /// <summary>Chooses who speaks in the rapporteur's pane, by conversation.</summary>
    public Task SpeakAsAsync(string conversation) =>
        Page.Locator($"[data-speaker]:has(option[value='{conversation}'])").SelectOptionAsync(conversation);

    /// <summary>Waits until the words are seen in the conversation, in a message or a card.</summary>
    public Task WaitForTextAsync(string conversation, string text) =>
        Conversation(conversation).Locator("[data-messages]").GetByText(text).Last.WaitForAsync();

    /// <summary>Waits until the words are not seen anywhere in the conversation.</summary>
    public Task WaitForNoTextAsync(string conversation, string text) =>
        Assertions.Expect(Conversation(conversation).Locator("[data-messages]")).Not.ToContainTextAsync(text);

    /// <summary>The words of each message, cards included, oldest first.</summary>
    public async Task<IReadOnlyList<string>> MessageTextsAsync(string conversation) =>
        await Messages(conversation).EvaluateAllAsync<string[]>(
            "items => items.map(item => [...item.querySelectorAll('[data-text], [data-card]')].map(part => part.innerText).join('\\n'))");

    /// <summary>The visible words of each card, oldest first.</summary>
    public async Task<IReadOnlyList<string>> CardTextsAsync(string conversation) => await Cards(conversation).AllInnerTextsAsync();

    /// <summary>The titles of the latest card's buttons.</summary>
    public async Task<IReadOnlyList<string>> ButtonsAsync(string conversation) =>
        await Cards(conversation).Last.Locator(".ac-pushButton").AllInnerTextsAsync();

    public ILocator Conversation(string conversation) => Page.Locator($"[data-conversation='{conversation}']");

    public ILocator Messages(string conversation) => Conversation(conversation).Locator("[data-message-id]");

    public ILocator Cards(string conversation) => Conversation(conversation).Locator("[data-card]");

    /// <summary>The latest visible button of that title, on a card or suggested.</summary>
    public ILocator Button(string conversation, string title) =>
        Conversation(conversation).Locator("[data-messages]").GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).Last;

    public ILocator Composer(string conversation) => Conversation(conversation).Locator("[data-composer]");

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private async Task TabAsync(ILocator wanted, string key)
    {
        await wanted.WaitForAsync();
        for (var presses = 0; presses < MostTabs; presses++)
        {
            if (await wanted.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }

            await Page.Keyboard.PressAsync(key);
        }

        throw new InvalidOperationException($"{MostTabs} presses of {key} do not lead to {wanted}.");
    }
}
