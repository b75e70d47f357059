using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BotReports.AcceptanceTests.Console;

/// <summary>Whoever looks at the page from elsewhere reads the event's time on it, as on the cards.</summary>
public sealed class PageTimesTests(BrowserFixture browser) : IAsyncLifetime
{
    private WholeHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await WholeHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Bylines_and_days_are_told_on_the_clock_of_the_event()
    {
        await using var page = await ConsolePage.OpenAsync(browser, _host.Address, new() { TimezoneId = "Pacific/Honolulu", Locale = "en-GB", ViewportSize = new() { Width = 1_366, Height = 900 } });
        await page.SayAsync("rapporteur", "hello");

        await Expect(page.Page.Locator("[data-where]")).ToContainTextAsync("Asia/Dhaka");
        var times = page.Messages("rapporteur").Locator("time");
        (await times.CountAsync()).ShouldBeGreaterThan(1);
        foreach (var time in await times.AllAsync())
        {
            var local = TimeZoneInfo.ConvertTime(DateTimeOffset.Parse((await time.GetAttributeAsync("datetime"))!, CultureInfo.InvariantCulture), TimeZoneInfo.FindSystemTimeZoneById("Asia/Dhaka"));
            (await time.TextContentAsync()).ShouldBe(local.ToString("HH:mm", CultureInfo.InvariantCulture));
            var whole = (await time.GetAttributeAsync("title"))!;
            whole.ShouldContain(local.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));
            whole.ShouldEndWith($"{local.ToString("HH:mm", CultureInfo.InvariantCulture)} (Asia/Dhaka)");
        }

        await Expect(page.Messages("rapporteur").First).ToHaveAttributeAsync("data-day", "Today");
    }
}
