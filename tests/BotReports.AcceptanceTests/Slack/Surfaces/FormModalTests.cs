using BotReports.Tests.Turns;

namespace BotReports.AcceptanceTests.Slack.Surfaces;

public sealed class FormModalTests
{
    [Fact]
    public async Task A_section_is_filled_in_a_window_and_stored_once_however_often_it_is_sent()
    {
        await using var stage = await SlackStage.OpenAsync();
        var amy = new SlackVisit(stage, "Amy");
        await amy.BeginAsync("4.1");

        await amy.CommandAsync("/report", "form", "general");
        var window = amy.Window;
        var answer = await amy.SubmitAsync(label => label.StartsWith("1.1", StringComparison.Ordinal) ? "One.\n\n*Two* & <three>" : null);
        await amy.SubmitAsync(window, label => label.StartsWith("1.1", StringComparison.Ordinal) ? "One.\n\n*Two* & <three>" : null);

        ((string?)answer!["response_action"]).ShouldBe("update");
        (await stage.HearAsync(amy.Chat)).ShouldContain("✓ 1 answer saved");
        amy.AnswersOf("4.1", "examples").ShouldBe(["One.\n\n*Two* & <three>"]);
    }

    [Fact]
    public async Task One_window_goes_through_the_whole_report_and_each_part_is_stored_before_the_next_is_shown()
    {
        await using var stage = await SlackStage.OpenAsync();
        var amy = new SlackVisit(stage, "Amy");
        await amy.BeginAsync("4.1");
        await amy.ShortcutAsync("fill_report");
        var titles = new List<string>();

        while (amy.Windows is [var window])
        {
            titles.Add((string)window.Json["title"]!["text"]!);
            var part = titles.Count;
            await amy.SubmitAsync(label => part switch
            {
                2 or 3 when label.StartsWith($"2.{part - 1} · ", StringComparison.Ordinal) => $"Recommendation {part - 1}",
                _ when label.StartsWith("1.1", StringComparison.Ordinal) => "An example",
                _ when label.StartsWith("6.1", StringComparison.Ordinal) => "A message",
                _ => null,
            });
            if (part == 1)
            {
                amy.AnswersOf("4.1", "examples").ShouldBe(["An example"]);
            }
        }

        titles.Count.ShouldBeInRange(4, 10);
        amy.AnswersOf("4.1", "priority-messages").ShouldBe(["A message"]);
        amy.ReportOf("4.1").ShouldContain("Recommendation 1");
        amy.ReportOf("4.1").ShouldContain("Recommendation 2");
    }

    [Fact]
    public async Task The_form_in_the_chat_opens_as_a_window_and_says_afterwards_what_became_of_it()
    {
        await using var stage = await SlackStage.OpenAsync();
        var amy = new SlackVisit(stage, "Amy");
        await amy.BeginAsync("4.1");
        await stage.SayAsync("Amy", null, "Cities open their doors.");
        await stage.SayAsync("Amy", null, "form 1.1");

        await amy.OpenFormAsync();
        await amy.SubmitAsync(label => label.StartsWith("1.1", StringComparison.Ordinal) ? "Cities open all their doors." : null);

        amy.ReportOf("4.1").ShouldContain("Cities open all their doors.");
        stage.Server.Posted.All.ShouldContain(post => post.IsUpdate && post.Message.Text.Contains("1 answer saved"));

        // It can be opened again: each window is a form of its own.
        await stage.SayAsync("Amy", null, "form 1.1");
        await amy.OpenFormAsync();
        await amy.SubmitAsync(label => label.StartsWith("1.2", StringComparison.Ordinal) ? "A second." : null);
        amy.ReportOf("4.1").ShouldContain("A second.");
    }

    [Fact]
    public async Task What_was_written_for_another_report_is_not_stored_in_this_one_and_not_lost()
    {
        await using var stage = await SlackStage.OpenAsync();
        var amy = new SlackVisit(stage, "Amy");
        await amy.BeginAsync("4.1");
        await amy.CommandAsync("/report", "form");
        await amy.BeginAsync("4.2");

        var answer = await amy.SubmitAsync(_ => "For 4.1.");

        ((string?)answer!["response_action"]).ShouldBe("errors");
        answer["errors"]!.AsObject().ShouldAllBe(error => ((string)error.Value!).StartsWith("You work on another report"));
        amy.Windows.ShouldHaveSingleItem();
        (amy.ReportOf("4.1") + amy.ReportOf("4.2")).ShouldNotContain("For 4.1.");
    }

    [Fact]
    public async Task What_cannot_be_stored_stays_in_the_window_until_it_is()
    {
        await using var stage = await SlackStage.OpenAsync();
        var amy = new SlackVisit(stage, "Amy");
        await amy.BeginAsync("4.1");
        await amy.CommandAsync("/report", "form");

        stage.Host.LoseDocuments();
        var answer = await amy.SubmitAsync(label => label.StartsWith("1.1", StringComparison.Ordinal) ? "Kept." : null);
        stage.Host.FindDocuments();

        ((string?)answer!["response_action"]).ShouldBe("errors");
        ((string?)answer["errors"]!.AsObject().ShouldHaveSingleItem().Value).ShouldNotBeNull().ShouldStartWith("I could not save that");
        amy.Windows.ShouldHaveSingleItem();
        amy.ReportOf("4.1").ShouldNotContain("Kept.");

        answer = await amy.SubmitAsync(label => label.StartsWith("1.1", StringComparison.Ordinal) ? "Kept." : null);
        ((string?)answer!["response_action"]).ShouldBe("update");
        amy.AnswersOf("4.1", "examples").ShouldBe(["Kept."]);
    }

    [Fact]
    public async Task What_may_be_stored_stays_in_the_window_and_is_stored_once_however_often_it_is_sent()
    {
        FaultyDocuments? way = null;
        await using var stage = await SlackStage.OpenBeforeAsync(documents => way = new FaultyDocuments(documents));
        var amy = new SlackVisit(stage, "Amy");
        await amy.BeginAsync("4.1");
        await amy.CommandAsync("/report", "form");

        way!.FailAt(1, Fault.Cut);
        var answer = await amy.SubmitAsync(label => label.StartsWith("1.1", StringComparison.Ordinal) ? "Kept." : null);

        ((string?)answer!["response_action"]).ShouldBe("errors");
        ((string?)answer["errors"]!.AsObject().ShouldHaveSingleItem().Value).ShouldNotBeNull().ShouldStartWith("I do not know yet whether that is saved");
        amy.Windows.ShouldHaveSingleItem();

        way.Disarm();
        await amy.SubmitAsync(label => label.StartsWith("1.1", StringComparison.Ordinal) ? "Kept." : null);
        amy.AnswersOf("4.1", "examples").ShouldBe(["Kept."]);
    }

    [Fact]
    public async Task A_field_whose_answer_has_been_taken_out_says_so()
    {
        await using var stage = await SlackStage.OpenAsync();
        var amy = new SlackVisit(stage, "Amy");
        await amy.BeginAsync("4.1");
        await stage.SayAsync("Amy", null, "Cities open their doors.");
        await amy.CommandAsync("/report", "form 1.1");
        await stage.SayAsync("Amy", null, "delete 1.1");

        var answer = await amy.SubmitAsync(label => label.StartsWith("1.1", StringComparison.Ordinal) ? "Changed." : null);

        answer!["errors"]!.AsObject().ShouldHaveSingleItem();
        amy.ReportOf("4.1").ShouldNotContain("Changed.");
    }

    [Fact]
    public async Task A_window_that_is_closed_changes_nothing()
    {
        await using var stage = await SlackStage.OpenAsync();
        var amy = new SlackVisit(stage, "Amy");
        await amy.BeginAsync("4.1");
        var report = amy.ReportOf("4.1");

        await amy.ShortcutAsync("fill_report");
        await amy.CloseAsync();

        amy.ReportOf("4.1").ShouldBe(report);
    }

    [Fact]
    public async Task Who_has_no_report_yet_is_led_to_the_chat()
    {
        await using var stage = await SlackStage.OpenAsync();
        var amy = new SlackVisit(stage, "Amy");

        await amy.ShortcutAsync("fill_report");

        BlockText.Of(amy.Window.Blocks).ShouldContain("I have answered in our own chat");
        (await stage.HearAsync(amy.Chat)).ShouldContain("Which session do you report on?");
    }
}
