using BotReports.Tests.Conversations;

namespace BotReports.AcceptanceTests.Slack.Surfaces;

public sealed class HomeTests
{
    [Fact]
    public async Task A_home_shows_where_the_report_stands_and_follows_it()
    {
        await using var stage = await SlackStage.OpenAsync();
        var amy = new SlackVisit(stage, "Amy");
        var home = await amy.LookAsync();
        BlockText.Buttons(home.Blocks).Select(BlockText.TitleOf).ShouldBe(["Write a report"]);

        await amy.PressAsync(home, "Write a report");
        (await stage.HearAsync(amy.Chat)).ShouldContain("Which session do you report on?");
        await amy.BeginAsync("4.1");
        await stage.SayAsync("Amy", null, "Cities open their doors.");
        await amy.SeeAsync("1 answered");

        BlockText.Of(amy.Home.Blocks).ShouldContain("4.1 · Multilateral cooperation");
        BlockText.Buttons(amy.Home.Blocks).Select(BlockText.TitleOf).ShouldBe(["Continue", "Fill in the form", "Status", "Preview", "Submit"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_form_opens_from_the_home()
    {
        await using var stage = await SlackStage.OpenAsync();
        var amy = new SlackVisit(stage, "Amy");
        await amy.BeginAsync("4.1");

        await amy.PressAsync(await amy.LookAsync(), "Fill in the form");
        ((string?)amy.Window.Json["title"]!["text"]).ShouldBe("4.1 · Section 1");
        await amy.SubmitAsync(label => label.StartsWith("1.1", StringComparison.Ordinal) ? "Cities open their doors." : null);

        amy.ReportOf("4.1").ShouldContain("Cities open their doors.");
        await amy.SeeAsync("1 answered");
    }

    [Fact]
    public async Task The_language_that_somebody_asks_for_is_that_of_their_home_and_their_windows_too()
    {
        await using var stage = await SlackStage.OpenAsync();
        var amy = new SlackVisit(stage, "Amy");
        await amy.BeginAsync("4.1");
        await amy.LookAsync();

        await stage.SayAsync("Amy", null, "language french");
        await amy.SeeAsync("Continuer");
        await amy.PressAsync(amy.Home, "Remplir le formulaire");

        ((string?)amy.Window.Json["close"]!["text"]).ShouldBe("Fermer");
    }

    [Fact]
    public async Task An_organizer_sees_all_reports_of_the_event_and_nobody_else_does()
    {
        await using var stage = await SlackStage.OpenAsync(("Event:Organizers:0", Cast.Organizer));
        var (amy, olga) = (new SlackVisit(stage, "Amy"), new SlackVisit(stage, "Olga"));
        await amy.BeginAsync("4.1");

        BlockText.Of((await olga.LookAsync()).Blocks).ShouldContain("Amy Shannon");
        BlockText.Of((await amy.LookAsync()).Blocks).ShouldNotContain("4.2");
    }

    [Fact]
    public async Task Organizers_see_first_what_they_have_to_look_after_and_chairs_how_far_the_sessions_are()
    {
        await using var stage = await SlackStage.OpenAsync(("Event:Organizers:0", Cast.Organizer), ("Event:Chairs:0", Cast.Chair));
        var (olga, chris) = (new SlackVisit(stage, "Olga"), new SlackVisit(stage, "Chris"));

        // The seed's conference is over, and its deadline with it.
        var organizer = BlockText.Of((await olga.LookAsync()).Blocks);
        var chair = BlockText.Of((await chris.LookAsync()).Blocks);

        organizer.IndexOf("To look after", StringComparison.Ordinal).ShouldBeInRange(0, organizer.IndexOf("overdue", StringComparison.Ordinal));
        chair.ShouldNotContain("To look after");
        chair.ShouldContain("–  1.1 Migrant workers");
        BlockText.Buttons(chris.Home.Blocks).Select(BlockText.TitleOf).ShouldBe(["Priority messages", "Reports still missing", "Write a report"]);
        BlockText.Buttons(olga.Home.Blocks).Select(BlockText.TitleOf).ShouldBe(["Reports still missing", "Priority messages", "All reports as files", "Write a report"]);
    }
}
