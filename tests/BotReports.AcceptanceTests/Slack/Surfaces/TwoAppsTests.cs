using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BotReports.AcceptanceTests.Conversations;
using BotReports.AcceptanceTests.Hosting;

namespace BotReports.AcceptanceTests.Slack.Surfaces;

/// <summary>Somebody who writes from Teams and from Slack is one person, once they have said in one the code that they were given in the other.</summary>
public sealed partial class TwoAppsTests
{
    [Fact]
    public async Task What_was_begun_in_Teams_goes_on_in_Slack_in_its_chat_its_windows_and_its_home()
    {
        await using var stage = await SlackStage.OpenAsync();
        await using var connector = await ConnectorServer.StartAsync();
        var teams = new TeamsActivities(connector.ServiceUrl);
        using var http = new HttpClient { BaseAddress = stage.Host.Address };
        foreach (var text in (string[])["start 4.1", "ok", "Cities open their doors.", "link"])
        {
            await PostAsync(http, teams.Message("Amy", null, text));
            await stage.Host.WhenIdleAsync();
        }

        var amy = new SlackVisit(stage, "Amy");
        (await stage.SayAsync("Amy", null, Code().Match(connector.Calls.All[^1].Text).Value)).ShouldContain("You are one person for me now");
        (await stage.SayAsync("Amy", null, "start 4.1")).ShouldContain("example 2 of 4");
        await stage.SayAsync("Amy", null, "Schools teach in two languages.");
        await amy.LookAsync();
        await amy.SeeAsync("2 answered");
        await amy.PressAsync(amy.Home, "Fill in the form");
        await amy.SubmitAsync(label => label.StartsWith("1.3", StringComparison.Ordinal) ? "Clinics ask for no papers." : null);
        await amy.SeeAsync("3 answered");

        var report = stage.Host.ReadReport();
        report["rapporteurs"]!.AsArray().ShouldHaveSingleItem()!["person"]!["id"]!.GetValue<string>().ShouldBe(TeamsActivities.EntraIdOf("Amy"));
        report.ToJsonString().ShouldContain("Clinics ask for no papers.");
        connector.Complaints.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_the_code_is_said_in_Teams_Slack_s_windows_and_home_are_still_those_of_its_chat()
    {
        await using var stage = await SlackStage.OpenAsync();
        await using var connector = await ConnectorServer.StartAsync();
        var teams = new TeamsActivities(connector.ServiceUrl);
        using var http = new HttpClient { BaseAddress = stage.Host.Address };
        var amy = new SlackVisit(stage, "Amy");
        await amy.BeginAsync("4.1");
        await stage.SayAsync("Amy", null, "Cities open their doors.");
        var code = Code().Match(await stage.SayAsync("Amy", null, "link")).Value;

        foreach (var text in (string[])["hello", code, "start 4.2", "ok"])
        {
            await PostAsync(http, teams.Message("Amy", null, text));
            await stage.Host.WhenIdleAsync();
        }

        await amy.PressAsync(await amy.LookAsync(), "Fill in the form");
        ((string?)amy.Window.Json["title"]!["text"]).ShouldBe("4.1 · Section 1");
        await amy.SubmitAsync(label => label.StartsWith("1.2", StringComparison.Ordinal) ? "Schools teach in two languages." : null);
        await amy.SeeAsync("2 answered");

        foreach (var session in (string[])["4.1", "4.2"])
        {
            amy.ReportOf(session).ShouldContain(amy.User.Id);
            amy.ReportOf(session).ShouldNotContain(TeamsActivities.EntraIdOf("Amy"));
        }
    }

    private static async Task PostAsync(HttpClient http, JsonObject activity)
    {
        using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(new Uri("/api/messages", UriKind.Relative), content, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
    }

    [GeneratedRegex(@"link \d{6}", RegexOptions.None, 1000)]
    private static partial Regex Code();
}
