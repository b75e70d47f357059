using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(BotReports.AcceptanceTests.BrowserFixture))]

namespace BotReports.AcceptanceTests;

/// <summary>The browser of this machine, started once for all tests; each test opens a context of its own.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/google-chrome"];

    private readonly SemaphoreSlim _starting = new(1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    // Started by the first test that asks, so that a run of other tests does not wait for it.
    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>A window of its own, with nothing stored in it.</summary>
    public async Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions? options = null)
    {
        await _starting.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            // What a test waits for comes late on a machine that is busy; five seconds are the default.
            Assertions.SetDefaultExpectTimeout(30_000);
            _playwright ??= await Playwright.CreateAsync();
            _browser ??= await _playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = Array.Find(Places, File.Exists) ?? throw new FileNotFoundException("There is no Chromium here: apt-get install chromium."),
                Args =
                [
                    "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking",
                    "--disable-component-update", "--disable-sync", "--no-first-run",
                ],
            });
        }
        finally
        {
            _starting.Release();
        }

        return await _browser.NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1440, Height = 900 } });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();

        _playwright?.Dispose();
        _starting.Dispose();
    }
}
