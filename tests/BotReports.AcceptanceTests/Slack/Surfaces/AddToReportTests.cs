using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Slack.Surfaces;

public sealed class AddToReportTests
{
    [Fact]
    public async Task Any_message_becomes_an_answer_without_the_name_of_whoever_wrote_it_and_only_once()
    {
        await using var stage = await SlackStage.OpenAsync();
        var amy = new SlackVisit(stage, "Amy");
        await amy.BeginAsync("4.1");
        var message = stage.Write("Zora", "general", "Firewalls work, & <cities> prove it.");

        await amy.ShortcutAsync("add_to_report", message);
        var answer = await amy.SubmitAsync(_ => null);
        await amy.ShortcutAsync("add_to_report", message);
        await amy.SubmitAsync(_ => null);

        ((string?)answer!["response_action"]).ShouldBe("clear");
        var report = amy.ReportOf("4.1");
        amy.AnswersOf("4.1", "examples").ShouldBe(["Firewalls work, & <cities> prove it."]);
        report.ShouldNotContain("Zora");
        report.ShouldNotContain(stage.UserOf("Zora").Id);
        (await stage.HearAsync(amy.Chat)).ShouldContain("✓ 1 answer saved");
    }

    [Theory]
    [InlineData("answer")]
    [InlineData("note")]
    public async Task What_cannot_be_stored_stays_in_the_window_until_it_is(string chosen)
    {
        await using var stage = await SlackStage.OpenAsync();
        var amy = new SlackVisit(stage, "Amy");
        await amy.BeginAsync("4.1");
        await amy.ShortcutAsync("add_to_report", stage.Write("Zora", "general", "Firewalls work."));

        stage.Host.LoseDocuments();
        var answer = await amy.SubmitAsync(_ => null, chosen);
        stage.Host.FindDocuments();

        ((string?)answer!["response_action"]).ShouldBe("errors");
        ((string?)answer["errors"]!.AsObject().ShouldHaveSingleItem().Value).ShouldNotBeNull().ShouldStartWith("I could not save that");
        amy.Windows.ShouldHaveSingleItem();

        answer = await amy.SubmitAsync(_ => null, chosen);
        ((string?)answer!["response_action"]).ShouldBe("clear");
        amy.Windows.ShouldBeEmpty();
        var report = JsonNode.Parse(amy.ReportOf("4.1"))!;
        (chosen == "note" ? report["notes"] : report["fields"]!["examples"]!["answers"])!.AsArray().ShouldHaveSingleItem()!.ToJsonString().ShouldContain("Firewalls work.");
    }

    [Fact]
    public async Task It_can_be_kept_as_a_note_and_changed_before()
    {
        await using var stage = await SlackStage.OpenAsync();
        var amy = new SlackVisit(stage, "Amy");
        await amy.BeginAsync("4.1");

        await amy.ShortcutAsync("add_to_report", stage.Write("Zora", "general", "done"));
        await amy.SubmitAsync(label => label == "The words" ? "done, said the mayor of a city" : null, "note");

        (await stage.HearAsync(amy.Chat)).ShouldContain("note 1", Case.Insensitive);
        amy.ReportOf("4.1").ShouldContain("done, said the mayor of a city");
    }

    [Fact]
    public async Task A_message_longer_than_a_field_comes_in_whole()
    {
        await using var stage = await SlackStage.OpenAsync();
        var amy = new SlackVisit(stage, "Amy");
        await amy.BeginAsync("4.1");
        var text = string.Join('\n', Enumerable.Range(1, 20).Select(line => string.Join(' ', Enumerable.Range(1, 80).Select(word => $"{line}-{word}")) + (line % 3 == 0 ? "\n" : "")));

        await amy.ShortcutAsync("add_to_report", stage.Write("Zora", "general", text));
        await amy.SubmitAsync(_ => null);

        amy.ReportOf("4.1").ShouldContain(text.Replace("\n", "\\n"));
    }

    [Fact]
    public async Task Nothing_is_added_where_nothing_is_written()
    {
        await using var stage = await SlackStage.OpenAsync();
        var amy = new SlackVisit(stage, "Amy");
        await amy.BeginAsync("4.1");
        var report = amy.ReportOf("4.1");

        await amy.ShortcutAsync("add_to_report", stage.Write("Zora", "general", "Words."));
        var answer = await amy.SubmitAsync(_ => " ");

        ((string)answer!["errors"]!.AsObject().Single().Value!).ShouldStartWith("There is nothing in it yet");
        amy.ReportOf("4.1").ShouldBe(report);
    }

    [Fact]
    public async Task Who_has_no_report_is_told_so()
    {
        await using var stage = await SlackStage.OpenAsync();
        var amy = new SlackVisit(stage, "Amy");

        await amy.ShortcutAsync("add_to_report", stage.Write("Zora", "general", "Words."));

        amy.Window.Json.ContainsKey("submit").ShouldBeFalse();
    }
}
