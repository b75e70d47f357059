using System.Text.RegularExpressions;
using BotReports.Reports;

namespace BotReports.Tests.Conversations;

/// <summary>Somebody who writes from two apps is one person, once they have shown it by a code.</summary>
public sealed partial class LinkTests : IAsyncDisposable
{
    private readonly InProcessStage _stage = new(ScriptConference.Default);

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task What_was_written_from_one_app_goes_on_in_the_other()
    {
        await SayAsync("start 4.1", "ok", "The first example.");

        await LinkAsync();
        (await _stage.SayAsync("Amy", null, "start 4.1")).ShouldContain("example 2 of 4");
        await SayAsync("The second example.");

        var report = await ReportAsync();
        report.Rapporteurs.ShouldHaveSingleItem().Person.Id.ShouldBe("amy");
        report[FieldPath.Of("examples")].Answers.Select(answer => answer.Wording.By).ShouldBe(["amy", "amy"]);
    }

    [Fact]
    public async Task What_was_written_from_the_app_where_the_code_is_said_is_theirs_in_the_other()
    {
        _stage.App = InProcessStage.SecondApp;
        await SayAsync("start 4.1", "ok", "The first example.");
        (await ReportAsync()).Rapporteurs.Single().Person.Id.ShouldBe("other-amy");

        await LinkAsync(from: "test", to: InProcessStage.SecondApp);

        var report = await ReportAsync();
        report.Rapporteurs.ShouldHaveSingleItem().Person.ShouldBe(Cast.Find("Amy"));
        report[FieldPath.Of("examples")].Answers.Single().Wording.By.ShouldBe("amy");
        _stage.App = "test";
        (await _stage.SayAsync("Amy", null, "start 4.1")).ShouldContain("example 2 of 4");
    }

    [Fact]
    public async Task What_somebody_has_asked_for_and_was_asked_goes_with_them_and_their_messages_still_lead_to_their_words()
    {
        await _stage.SayAsync("Ben", null, "start 4.2");
        await _stage.SayAsync("Ben", null, "ok");
        await _stage.SayAsync("Olga", "organizers", "use this channel");
        _stage.App = InProcessStage.SecondApp;
        await SayAsync("start 4.1", "ok");
        await _stage.DeliverAsync("Amy", "The first example.", "message-first");
        await _stage.SayAsync("Amy", null, "start 4.2");
        (await ReportAsync("4.2")).Requests.Single().Person.Id.ShouldBe("other-amy");
        _stage.App = "test";
        (await _stage.SayAsync("Olga", "organizers", "ask 4.1 How many cities?")).ShouldContain("#chat-with-Amy-in-other");

        await LinkAsync(from: "test", to: InProcessStage.SecondApp);
        (await ReportAsync("4.2")).Requests.Single().Person.ShouldBe(Cast.Find("Amy"));
        (await ReportAsync()).Questions.Single().SentTo.ShouldBe(["amy"]);
        await _stage.DeliverAsync("Amy", "The first example, mended.", "message-first", type: Microsoft.Bot.Schema.ActivityTypes.MessageUpdate);

        (await ReportAsync())[FieldPath.Of("examples")].Answers.Single().Text.ShouldBe("The first example, mended.");
    }

    [Fact]
    public async Task A_locked_report_keeps_its_words_and_knows_whose_they_are()
    {
        await SayAsync("start 4.1", "ok", "An example", "note: A thought.", "submit", "A recommendation", "A message", "yes");
        await _stage.SayAsync("Olga", null, "approve 4.1");
        await _stage.SayAsync("Olga", null, "lock 4.1");
        (await ReportAsync()).Lock.ShouldNotBeNull();

        await LinkAsync(from: InProcessStage.SecondApp, to: "test");

        var report = await ReportAsync();
        report.Lock.ShouldNotBeNull();
        report.Notes.Single().By.ShouldBe("other-amy");
        report.Submission!.By.ShouldBe("other-amy");
        (await _stage.SayAsync("Amy", null, "note: Another thought.")).ShouldContain("locked");
    }

    [Fact]
    public async Task What_the_bot_says_unasked_comes_where_the_code_was_said()
    {
        await SayAsync("start 4.1", "ok");
        await LinkAsync();

        _stage.App = "test";
        await _stage.SayAsync("Olga", "organizers", "use this channel");
        (await _stage.SayAsync("Olga", "organizers", "ask 4.1 How many cities?")).ShouldContain("#chat-with-Amy-in-other");
    }

    [Fact]
    public async Task Whoever_greets_from_a_second_app_hears_that_they_can_be_one()
    {
        const string Hint = "You write to me from another app, too.";
        (await _stage.SayAsync("Amy", null, "hello")).ShouldNotContain(Hint);
        _stage.App = InProcessStage.SecondApp;

        (await _stage.SayAsync("Ben", null, "hello")).ShouldNotContain(Hint);
        (await _stage.SayAsync("Amy", null, "hello")).ShouldContain(Hint);
        await LinkAsync();
        (await _stage.SayAsync("Amy", null, "hello")).ShouldNotContain(Hint);
        _stage.App = "test";
        (await _stage.SayAsync("Amy", null, "hello")).ShouldNotContain(Hint);
    }

    [Fact]
    public async Task Whoever_takes_the_bot_out_of_one_app_is_written_to_in_the_other()
    {
        await _stage.SayAsync("Amy", null, "hello");
        await LinkAsync();

        await _stage.Known.MarkUnreachableAsync(InProcessStage.SecondApp, "chat-with-Amy-in-other", TestContext.Current.CancellationToken);

        (await _stage.Known.FindPersonalAsync("amy", TestContext.Current.CancellationToken))!.Conversation.Id.ShouldBe("chat-with-Amy");
    }

    [Fact]
    public async Task Whoever_is_mentioned_in_one_app_is_the_person_of_both()
    {
        await _stage.SayAsync("Amy", null, "hello");
        await _stage.SayAsync("Ben", null, "start 4.2");
        await _stage.SayAsync("Ben", null, "ok");
        await LinkAsync();

        await _stage.SayAsync("Olga", "organizers", "reassign 4.2 to @Amy Shannon");

        (await ReportAsync("4.2")).RapporteurOf("amy").ShouldNotBeNull();
    }

    [Fact]
    public async Task Somebody_with_another_address_is_not_the_same()
    {
        await SayAsync("start 4.1", "ok");
        var code = await CodeAsync();
        _stage.App = InProcessStage.SecondApp;

        (await _stage.SayAsync("Olga", null, $"link {code}")).ShouldContain("both apps have to prove the same e-mail address");
        (await _stage.SayAsync("Gus", null, $"link {code}")).ShouldContain("both apps have to prove the same e-mail address");
        (await ReportAsync()).Rapporteurs.Single().Person.Id.ShouldBe("amy");
    }

    [Fact]
    public async Task A_code_is_of_no_use_in_the_app_that_gave_it_nor_after_ten_minutes_nor_where_it_is_wrong()
    {
        var code = await CodeAsync();
        (await _stage.SayAsync("Amy", null, $"link {code}")).ShouldContain("That code is from this app");

        _stage.App = InProcessStage.SecondApp;
        (await _stage.SayAsync("Amy", null, $"link {(code[0] == '0' ? '1' : '0')}{code[1..]}")).ShouldContain("I do not know that code");
        _stage.Time.Advance(TimeSpan.FromMinutes(10));
        (await _stage.SayAsync("Amy", null, $"link {code}")).ShouldContain("I do not know that code");
    }

    [Fact]
    public async Task The_latest_code_alone_holds()
    {
        var first = await CodeAsync();
        var second = await CodeAsync();
        _stage.App = InProcessStage.SecondApp;

        (await _stage.SayAsync("Amy", null, $"link {first}")).ShouldContain("I do not know that code");
        (await _stage.SayAsync("Amy", null, $"link {second}")).ShouldContain("You are one person for me now");
    }

    [Fact]
    public async Task Whoever_wants_to_be_two_again_is()
    {
        await SayAsync("start 4.1", "ok");
        await LinkAsync();

        (await _stage.SayAsync("Amy", null, "link off")).ShouldContain("two people");
        await _stage.SayAsync("Amy", null, "start 4.2");
        await _stage.SayAsync("Amy", null, "ok");

        (await ReportAsync("4.2")).Rapporteurs.Single().Person.Id.ShouldBe("other-amy");
        (await _stage.SayAsync("Amy", null, "link off")).ShouldContain("linked with no other app");
        (await _stage.Known.FindPersonalAsync("amy", TestContext.Current.CancellationToken))!.Conversation.Id.ShouldBe("chat-with-Amy");
    }

    [Fact]
    public async Task Whoever_is_erased_is_erased_in_both_apps()
    {
        await SayAsync("start 4.1", "ok", "The first example.");
        await LinkAsync();
        await _stage.SayAsync("Amy", null, "start 4.1");
        await _stage.SayAsync("Amy", null, "The second example.");

        await _stage.SayAsync("Amy", null, "erase me");
        await _stage.PressAsync("Amy", null, "Take the words away too");
        await _stage.PressAsync("Amy", null, "Yes");

        var report = await ReportAsync();
        report.Rapporteurs.ShouldBeEmpty();
        report[FieldPath.Of("examples")].Answers.ShouldBeEmpty();
        (await _stage.Known.FindChatAsync("amy", TestContext.Current.CancellationToken)).ShouldBeNull();
        (await _stage.Known.FindChatAsync("other-amy", TestContext.Current.CancellationToken)).ShouldBeNull();
        (await _stage.Known.FindAsync("test", "chat-with-Amy", TestContext.Current.CancellationToken)).ShouldBeNull();
        (await _stage.Known.FindAsync("other", "chat-with-Amy-in-other", TestContext.Current.CancellationToken)).ShouldBeNull();
    }

    private async Task SayAsync(params string[] messages)
    {
        foreach (var text in messages)
        {
            await _stage.SayAsync("Amy", null, text);
        }
    }

    private async Task<string> CodeAsync() => Code().Match(await _stage.SayAsync("Amy", null, "link")).Groups[1].Value;

    private async Task LinkAsync(string from = "test", string to = InProcessStage.SecondApp)
    {
        _stage.App = from;
        var code = await CodeAsync();
        _stage.App = to;
        (await _stage.SayAsync("Amy", null, $"link {code}")).ShouldContain("You are one person for me now");
    }

    private async Task<Report> ReportAsync(string session = "4.1")
    {
        var programme = ScriptConference.Default.Programme;
        return (await _stage.Reports.FindAsync(new ReportId(programme.Event, programme.Recognize(session)!), TestContext.Current.CancellationToken))!;
    }

    [GeneratedRegex(@"“link (\d{6})”", RegexOptions.None, 1000)]
    private static partial Regex Code();
}
