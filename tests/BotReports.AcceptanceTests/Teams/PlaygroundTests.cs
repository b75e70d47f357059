using BotReports.AcceptanceTests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BotReports.AcceptanceTests.Teams;

/// <summary>What the product is for, done in a client of Teams that is not ours, with the real host behind it.</summary>
public sealed class PlaygroundTests(BrowserFixture browser) : IAsyncLifetime
{
    private const string Template = "site-visit";

    private readonly HostCopy _copy = new();
    private readonly HostStorage _storage = HostStorage.Embedded();
    private HostProcess _host = null!;
    private Playground _playground = null!;

    public async ValueTask InitializeAsync()
    {
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Templates", $"{Template}.yaml"), Path.Combine(_copy.Templates, $"{Template}.yaml"));
        _host = await HostProcess.StartAsync(
            [.. _storage.Settings, $"--Event:Template={Template}", $"--Event:Organizers:0={Playground.Alex}", $"--Event:Chairs:0={Playground.Adele}"],
            directory: _copy.Directory);
        _playground = await Playground.StartAsync(_host.Address);
    }

    public async ValueTask DisposeAsync()
    {
        await _playground.DisposeAsync();
        await _host.DisposeAsync();
        _storage.Dispose();
        _copy.Dispose();
    }

    [Fact]
    public async Task A_report_comes_from_the_installation_of_the_bot_to_the_organizers_channel_and_the_chair()
    {
        await using var page = await PlaygroundPage.OpenAsync(browser, _playground);

        // An organizer, who is welcomed as one, reports on a session too.
        await PressAsync(page, "Write a report", answer: "Which session do you report on?");
        await PressAsync(page, "4.1", answer: "Who are the rapporteurs of session 4.1?");
        await PressAsync(page, "That is right", answer: "How was the weather?");
        await PressAsync(page, "Wet", answer: "✓ 1.1 “");
        await SayAsync(page, "The work can go on once the roof is mended.", answer: "✓ 1.2 “");

        // Below words alone stands what can be said next.
        await page.SayAsync("note: The foreman was ill.");
        await page.WaitForTextAsync("✓ Kept as note 1.");
        await page.PressAsync("status");
        await page.WaitForTextAsync("Where the report stands");

        // The playground takes the card that offers a file, and shows no more of it.
        await page.SayAsync("export markdown");
        await page.WaitForWholeTextAsync("File Consent Card is not supported yet");

        // A form takes several answers at once, and a receipt its place.
        await SayAsync(page, "form", answer: "Section 2: defect 1");
        var form = page.Cards.Nth(await page.Cards.CountAsync() - 1);
        await page.FillAsync("2.1.1 remedy 1", "New tiles");
        await page.FillAsync("2.1.1 remedy 2", "A gutter");
        await PressAsync(page, "Save", answer: "All that is required is there.");
        await Expect(form).ToContainTextAsync("✓ 2 answers saved");
        await Expect(form.GetByRole(AriaRole.Textbox)).ToHaveCountAsync(0);

        // Only what is required is asked after a form; the rest for whoever goes on.
        await PressAsync(page, "Continue", answer: "How bad is it?");
        await PressAsync(page, "Major", answer: "emedy 3 of 3");
        await PressAsync(page, "Done", answer: "Defect 2 of 12");
        await PressAsync(page, "Done", answer: "Whom did you meet?");
        await SayAsync(page, "The foreman", answer: "✓ 2.2.1 “");
        await PressAsync(page, "Done", answer: "That was the last question.");

        // Whoever organizes says where summaries go, in the place itself.
        await page.GoToAsync(Playground.Channel);
        await page.PostAsync("use this channel");
        await page.WaitForTextAsync("✓ Summaries of submitted reports come to this channel from now on.");

        await page.GoToAsync(Playground.PersonalChat);
        await page.PressAsync("Submit");
        await page.WaitForTextAsync("✓ Submitted");
        await page.GoToAsync(Playground.Channel);
        await Expect(page.Cards).ToHaveCountAsync(1);
        await Expect(page.Cards).ToContainTextAsync("The work can go on once the roof is mended.");

        // What is changed afterwards is changed there, in the same card.
        await page.GoToAsync(Playground.PersonalChat);
        await SayAsync(page, "edit 1.2", answer: "In one sentence, can the work go on?");
        await SayAsync(page, "The work can go on.", answer: "✓ 1.2");
        await page.GoToAsync(Playground.Channel);
        await Expect(page.Cards).ToContainTextAsync("changed: 1.2");
        await Expect(page.Cards).ToHaveCountAsync(1);
        await Expect(page.Cards).Not.ToContainTextAsync("roof");

        // In the chat of the session's meeting somebody else asks to fill it too.
        await page.GoToAsync(Playground.GroupChat);
        await _playground.SayInGroupChatAsync(Playground.Adele, "join 4.1");
        await page.WaitForTextAsync("I have asked them whether you may fill it too");

        // The chair asks where others read along.
        await _playground.SayInGroupChatAsync(Playground.Adele, "what are the priorities of session 4.1?");
        await Expect(page.Cards).ToContainTextAsync("The work can go on.");
    }

    private static async Task PressAsync(PlaygroundPage page, string title, string answer)
    {
        await page.PressAsync(title);
        await Expect(page.Cards.Last).ToContainTextAsync(answer);
    }

    private static async Task SayAsync(PlaygroundPage page, string text, string answer)
    {
        await page.SayAsync(text);
        await Expect(page.Cards.Last).ToContainTextAsync(answer);
    }
}
