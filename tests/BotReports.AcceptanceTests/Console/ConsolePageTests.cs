using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BotReports.AcceptanceTests.Console;

public sealed class ConsolePageTests(BrowserFixture browser) : IAsyncLifetime
{
    private ConsoleHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await ConsoleHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Three_people_are_side_by_side_and_the_newcomers_are_welcomed()
    {
        await using var page = await ConsolePage.OpenAsync(browser, _host.Address);

        await page.WaitForTextAsync("rapporteur", "Welcome, Amy Shannon");
        await page.WaitForTextAsync("chair", "Welcome, Chris Chair");
        await Expect(page.Conversation("organizers")).ToBeVisibleAsync();
        (await page.MessageTextsAsync("organizers")).ShouldBeEmpty();
        page.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_somebody_types_is_shown_as_typed_and_never_becomes_markup()
    {
        const string Nasty = "<img src=x onerror=\"window.hit=1\"> **bold** <script>window.hit=1</script>\n- second line & [a](javascript:alert(1))";
        await using var page = await ConsolePage.OpenAsync(browser, _host.Address);

        await page.SayAsync("chair", Nasty);
        await page.ReloadAsync();

        var texts = await page.MessageTextsAsync("chair");
        texts.ShouldContain(Nasty);
        texts.ShouldContain($"You said: {Nasty}");
        (await page.Page.EvaluateAsync<bool>("() => 'hit' in window")).ShouldBeFalse();
        (await page.Messages("chair").Locator("img, script, strong, a").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_card_is_shown_its_folds_open_and_its_buttons_speak()
    {
        await using var page = await ConsolePage.OpenAsync(browser, _host.Address);
        await page.SayAsync("organizers", "card");

        (await page.CardTextsAsync("organizers")).Single().ShouldContain("The first state");
        (await page.CardTextsAsync("organizers")).Single().ShouldNotContain("What was folded away");
        await page.ToggleAsync("organizers", "More");
        (await page.CardTextsAsync("organizers")).Single().ShouldContain("What was folded away");

        await page.PressAsync("organizers", "Go on");
        (await page.MessageTextsAsync("organizers")).TakeLast(2).ShouldBe(["Go on", "You pressed continue"]);
        page.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_fold_is_opened_with_the_keyboard_and_says_that_it_is_open()
    {
        await using var page = await ConsolePage.OpenAsync(browser, _host.Address);
        await page.SayAsync("organizers", "card");
        var fold = page.Cards("organizers").Locator(".ac-selectable[aria-expanded]");
        await Expect(fold).ToHaveAttributeAsync("aria-expanded", "false");

        await fold.FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");

        await Expect(fold).ToHaveAttributeAsync("aria-expanded", "true");
        await page.WaitForTextAsync("organizers", "What was folded away");
    }

    [Fact]
    public async Task An_update_changes_the_card_where_it_is_and_says_so()
    {
        await using var page = await ConsolePage.OpenAsync(browser, _host.Address);
        await page.SayAsync("organizers", "card");
        await page.SayAsync("organizers", "update");

        await page.WaitForTextAsync("organizers", "The second state");
        await page.WaitForNoTextAsync("organizers", "The first state");
        await Expect(page.Messages("organizers").Nth(1).Locator("[data-edited]")).ToContainTextAsync("edited ·");
    }

    [Fact]
    public async Task Another_rapporteur_has_a_conversation_of_their_own()
    {
        await using var page = await ConsolePage.OpenAsync(browser, _host.Address);

        await page.SpeakAsAsync("rapporteur-2");
        await page.WaitForTextAsync("rapporteur-2", "Welcome, Ben Ito");
        await page.SayAsync("rapporteur-2", "hello");

        _host.Bot.LastTurn!.Activity.From.Id.ShouldBe("ben.ito");
        await Expect(page.Conversation("rapporteur")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Enter_sends_and_shift_enter_begins_a_line_and_the_box_keeps_the_focus()
    {
        await using var page = await ConsolePage.OpenAsync(browser, _host.Address);
        var composer = page.Composer("chair");

        await composer.FillAsync("one");
        await composer.PressAsync("Shift+Enter");
        await composer.PressSequentiallyAsync("two");
        await composer.PressAsync("Enter");

        await page.WaitForTextAsync("chair", "You said: one");
        (await page.MessageTextsAsync("chair")).ShouldContain("one\ntwo");
        await Expect(composer).ToBeFocusedAsync();
        await Expect(composer).ToHaveValueAsync("");
    }

    [Fact]
    public async Task A_restart_of_the_server_loses_neither_the_history_nor_what_is_being_written()
    {
        await using var page = await ConsolePage.OpenAsync(browser, _host.Address);
        await page.SayAsync("chair", "hello");
        await page.Composer("chair").FillAsync("half a thou");

        await _host.StopAsync();
        await page.Page.Locator("[data-connection=lost]").WaitForAsync();
        await page.Composer("rapporteur").FillAsync("said while away");
        await page.Composer("rapporteur").PressAsync("Enter");
        await page.Page.Locator("[data-state=failed]").WaitForAsync();
        await _host.StartAgainAsync();
        await page.WaitUntilConnectedAsync();

        await page.WaitForTextAsync("rapporteur", "You said: said while away");
        await Expect(page.Page.Locator("[data-state=failed]")).ToHaveCountAsync(0);
        await page.ReloadAsync();
        await Expect(page.Composer("chair")).ToHaveValueAsync("half a thou");
        (await page.MessageTextsAsync("chair")).TakeLast(2).ShouldBe(["hello", "You said: hello"]);
        _host.Bot.Heard.ShouldBe(1);
    }

    [Fact]
    public async Task A_failed_message_can_be_sent_again_and_is_one_message()
    {
        await using var page = await ConsolePage.OpenAsync(browser, _host.Address);
        await page.SayAsync("chair", "fail once");

        await page.Conversation("chair").Locator("[data-retry]").ClickAsync();

        await page.WaitForTextAsync("chair", "You said: fail once");
        (await page.MessageTextsAsync("chair")).Count(text => text == "fail once").ShouldBe(1);
    }

    [Fact]
    public async Task On_a_telephone_one_conversation_is_shown_and_tabs_count_what_is_new_in_the_others()
    {
        await using var page = await ConsolePage.OpenAsync(browser, _host.Address, new() { ViewportSize = new() { Width = 390, Height = 844 } });
        await Expect(page.Conversation("organizers")).ToBeHiddenAsync();

        await page.SayAsync("rapporteur", "tell the organizers");
        var tab = page.Page.Locator("[data-tab=organizers]");
        await Expect(tab.Locator("[data-unread]")).ToHaveTextAsync("1");
        await tab.ClickAsync();

        await page.WaitForTextAsync("organizers", "News for you");
        await Expect(tab.Locator("[data-unread]")).ToBeHiddenAsync();
        (await page.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();
    }

    [Fact]
    public async Task Whoever_turns_to_a_conversation_begins_with_the_first_that_is_new_in_it()
    {
        await using var page = await ConsolePage.OpenAsync(browser, _host.Address, new() { ViewportSize = new() { Width = 390, Height = 480 } });
        for (var times = 0; times < 8; times++)
        {
            await page.SayAsync("rapporteur", "tell the organizers");
        }

        await page.Page.Locator("[data-tab=organizers]").ClickAsync();

        await Expect(page.Messages("organizers").First).ToBeInViewportAsync();
        await Expect(page.Messages("organizers").Last).Not.ToBeInViewportAsync();
    }

    [Fact]
    public async Task Arabic_reads_from_the_right()
    {
        await using var page = await ConsolePage.OpenAsync(browser, _host.Address);
        await page.SayAsync("chair", "ما هي التوصيات؟");

        var direction = await page.Messages("chair").Last.Locator(".words").EvaluateAsync<string>("words => getComputedStyle(words).direction");
        direction.ShouldBe("ltr", "the answer begins with English words");
        direction = await page.Messages("chair").Nth(1).Locator(".words").EvaluateAsync<string>("words => getComputedStyle(words).direction");
        direction.ShouldBe("rtl");
    }
}
