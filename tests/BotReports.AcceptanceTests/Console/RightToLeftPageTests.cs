using static Microsoft.Playwright.Assertions;

namespace BotReports.AcceptanceTests.Console;

/// <summary>A form in Arabic in the page: the bot speaks English around it, and each runs its own way.</summary>
public sealed class RightToLeftPageTests(BrowserFixture browser) : IAsyncLifetime
{
    private const string Answer = "لا شيء عنا بدوننا: يجب أن تشارك الجاليات (2016) في وضع السياسات.";

    private WholeHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await WholeHost.StartAsync("field-visit-ar");

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_form_in_Arabic_is_asked_answered_and_shown_from_right_to_left()
    {
        await using var page = await ConsolePage.OpenAsync(browser, _host.Address, new() { ViewportSize = new() { Width = 1440, Height = 1200 } });
        foreach (var text in new[] { "start 4.1", "ok", Answer })
        {
            await page.SayAsync("rapporteur", text);
        }

        await Expect(page.Messages("rapporteur").GetByText("ما الرسالة الأهم").First).ToHaveCSSAsync("direction", "rtl");
        await Expect(page.Messages("rapporteur").GetByText(Answer).First).ToHaveCSSAsync("direction", "rtl");

        await page.SayAsync("rapporteur", "is it saved?");
        await Expect(page.Messages("rapporteur").GetByText("1 answer is saved").First).ToHaveCSSAsync("direction", "ltr");

        await page.SayAsync("rapporteur", "preview");
        await Expect(page.Cards("rapporteur").Last.GetByText(Answer).First).ToHaveCSSAsync("direction", "rtl");
    }
}
