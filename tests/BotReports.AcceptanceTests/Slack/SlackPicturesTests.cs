using System.Globalization;
using BotReports.AcceptanceTests.Conversations;
using BotReports.AcceptanceTests.Slack.Surfaces;
using BotReports.Tests.Conversations;
using Microsoft.Playwright;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>
/// Takes pictures of what people see in Slack, for people to look at: on two telephones and beside another pane, light and dark. They are put into the folder
/// <c>pictures</c> beside this assembly. Run it with <c>-explicit only</c>.
/// </summary>
public sealed class SlackPicturesTests(BrowserFixture browser)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "pictures");
    private static readonly int[] Widths = [320, 390, 680];

    [Fact(Explicit = true)]
    public async Task The_cards_the_home_and_the_windows_have_their_pictures_taken()
    {
        await using var stage = await SlackStage.OpenAsync(("Event:Organizers:0", Cast.Organizer), ("Event:Chairs:0", Cast.Chair));
        var (amy, olga, chris) = (new SlackVisit(stage, "Amy"), new SlackVisit(stage, "Olga"), new SlackVisit(stage, "Chris"));
        await TakeAsync("slack-01-home-new", BlockPage.OfView((await amy.LookAsync()).Json));
        var script = await ScriptFile.ReadAsync(SeedReportOverHttpTests.ScriptName);
        foreach (var (index, step) in script.Steps.Where(step => step.Who is not null).Index())
        {
            await (step.IsPress ? stage.PressAsync(step.Who!, step.Channel, step.Says) : stage.SayAsync(step.Who!, step.Channel, step.Says));
            if (index is 3 or 5 or 12)
            {
                await TakeLastAsync(stage, "Amy", null, string.Create(CultureInfo.InvariantCulture, $"slack-02-chat-{index:00}"));
            }
        }

        await stage.SayAsync("Amy", null, "status");
        await TakeLastAsync(stage, "Amy", null, "slack-03-status");
        await TakeAsync("slack-04-home", BlockPage.OfView((await amy.LookAsync()).Json));
        await TakeAsync("slack-05-home-organizer", BlockPage.OfView((await olga.LookAsync()).Json));
        await TakeAsync("slack-06-home-chair", BlockPage.OfView((await chris.LookAsync()).Json));
        var channel = stage.PlaceOf("Olga", "organizers").Id;
        await TakeAsync("slack-07-summary", BlockPage.Of(stage.Server.Team.Messages
            .Where(message => message.Channel == channel && message is { IsTheBots: true, Blocks: not null }).TakeLast(6).Select(message => (message.Blocks!, message.ThreadTs is not null))));
        await amy.CommandAsync("/report", "form", "general");
        await TakeAsync("slack-08-window", BlockPage.OfView(amy.Window.Json));
    }

    private Task TakeLastAsync(SlackStage stage, string who, string? channel, string name)
    {
        var place = stage.PlaceOf(who, channel).Id;
        return TakeAsync(name, BlockPage.Of(stage.Server.Team.Messages.Where(message => message.Channel == place && message is { IsTheBots: true, Blocks: not null }).TakeLast(2).Select(message => (message.Blocks!, message.ThreadTs is not null))));
    }

    private async Task TakeAsync(string name, string html)
    {
        Directory.CreateDirectory(Folder);
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.SetContentAsync(html);
        foreach (var width in Widths)
        {
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.SetViewportSizeAsync(width, 800);
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                await page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(Folder, $"{name}.{width}.{scheme}.png") });
            }
        }
    }
}
