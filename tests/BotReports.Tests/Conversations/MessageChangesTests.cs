using System.Collections.Immutable;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;
using Microsoft.Bot.Schema;

namespace BotReports.Tests.Conversations;

/// <summary>What people do to their messages after they have sent them, and how a conversation begins.</summary>
public sealed class MessageChangesTests : IAsyncDisposable
{
    private readonly InProcessStage _stage = new(new Conference(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates)));

    [Fact]
    public async Task An_answer_follows_the_message_that_it_came_in()
    {
        await BeginAsync();
        await SayAsync("m1", "An exmaple");

        var told = await EditAsync("m1", "An example");

        told.ShouldContain("1.1 reads like your edited message now");
        var answer = (await ExamplesAsync()).ShouldHaveSingleItem();
        answer.Text.ShouldBe("An example");
        answer.Earlier.ShouldHaveSingleItem().Text.ShouldBe("An exmaple");
    }

    [Fact]
    public async Task A_message_can_be_edited_again_and_a_repeated_delivery_of_an_edit_says_nothing()
    {
        await BeginAsync();
        await SayAsync("m1", "one");
        await EditAsync("m1", "two");
        await EditAsync("m1", "three");

        (await EditAsync("m1", "three")).ShouldBeEmpty();
        (await ExamplesAsync()).ShouldHaveSingleItem().Text.ShouldBe("three");
    }

    [Fact]
    public async Task The_question_that_was_open_stays_open_while_a_message_is_edited()
    {
        await BeginAsync();
        await SayAsync("m1", "one");
        await EditAsync("m1", "the first");
        await SayAsync("m2", "the second");

        (await ExamplesAsync()).Select(answer => answer.Text).ShouldBe(["the first", "the second"]);
    }

    [Fact]
    public async Task Of_an_answer_in_several_messages_only_the_edited_one_changes()
    {
        await BeginAsync();
        await SayAsync("m1", "long");
        await SayAsync("m2", "In Bangladehs");
        await SayAsync("m3", "agencies signed");
        await SayAsync("m4", "a code.");

        await EditAsync("m2", "In Bangladesh");
        await EditAsync("m3", "the agencies signed");

        (await ExamplesAsync()).ShouldHaveSingleItem().Text.ShouldBe("In Bangladesh\nthe agencies signed\na code.");
    }

    [Fact]
    public async Task An_answer_that_was_changed_by_other_means_since_is_left_alone()
    {
        await BeginAsync();
        await SayAsync("m1", "one");
        await SayAsync("m2", "edit 1.1");
        await SayAsync("m3", "something else");

        (await EditAsync("m1", "uno")).ShouldBeEmpty();
        (await ExamplesAsync()).ShouldHaveSingleItem().Text.ShouldBe("something else");
    }

    [Fact]
    public async Task A_note_follows_its_message_too()
    {
        await BeginAsync();
        await SayAsync("m1", "note: call Bob");

        await EditAsync("m1", "note: call Ben");

        (await ReportAsync()).Notes.ShouldHaveSingleItem().Text.ShouldBe("call Ben");
    }

    [Fact]
    public async Task Nobody_changes_what_somebody_else_has_said()
    {
        await BeginAsync();
        await SayAsync("m1", "one");
        await _stage.DeliverAsync("Ben", "start 4.1", "b1");

        (await _stage.DeliverAsync("Ben", "uno", "m1", ActivityTypes.MessageUpdate)).ShouldBeEmpty();
        (await ExamplesAsync()).ShouldHaveSingleItem().Text.ShouldBe("one");
    }

    [Theory]
    [InlineData("yes", 0)]
    [InlineData("no", 1)]
    [InlineData("A second one", 2)]
    public async Task When_a_message_is_deleted_its_answer_goes_only_if_its_sender_says_so(string reply, int left)
    {
        await BeginAsync();
        await SayAsync("m1", "one");

        var asked = await _stage.DeliverAsync("Amy", null, "m1", ActivityTypes.MessageDelete);
        (await ExamplesAsync()).Length.ShouldBe(1);
        await SayAsync("m2", reply);

        asked.ShouldContain("Shall I take 1.1 out of the report too?");
        (await ExamplesAsync()).Length.ShouldBe(left);
    }

    [Fact]
    public async Task The_button_takes_out_the_answer_of_the_deleted_message_even_when_it_has_another_number_by_then()
    {
        await BeginAsync();
        await SayAsync("m1", "one");
        await SayAsync("m2", "two");
        await _stage.DeliverAsync("Amy", null, "m1", ActivityTypes.MessageDelete);
        await SayAsync("m3", "move 1.2 to 1");

        await _stage.PressAsync("Amy", null, "Take it out");

        (await ExamplesAsync()).ShouldHaveSingleItem().Text.ShouldBe("two");
    }

    [Fact]
    public async Task A_deleted_message_that_is_restored_brings_its_answer_back()
    {
        await BeginAsync();
        await SayAsync("m1", "one");
        await _stage.DeliverAsync("Amy", null, "m1", ActivityTypes.MessageDelete);
        await SayAsync("m2", "yes");

        (await RestoreAsync("m1", "one")).ShouldContain("1.1 is back in the report");
        (await ExamplesAsync()).ShouldHaveSingleItem().Text.ShouldBe("one");
    }

    [Fact]
    public async Task A_message_that_is_restored_before_anybody_said_yes_takes_the_question_back()
    {
        await BeginAsync();
        await SayAsync("m1", "one");
        await _stage.DeliverAsync("Amy", null, "m1", ActivityTypes.MessageDelete);

        (await RestoreAsync("m1", "one")).ShouldBeEmpty();
        await SayAsync("m2", "yes");
        await SayAsync("m3", "And yes, it works well");

        (await ExamplesAsync()).Select(answer => answer.Text).ShouldBe(["one", "And yes, it works well"]);
    }

    [Theory]
    [InlineData("A desk of oak")]
    [InlineData("Ms Chowdhury said that recruiters pay.")]
    public async Task Whoever_edits_a_message_of_another_report_goes_on_with_their_own(string edited)
    {
        await BeginAsync();
        await SayAsync("m1", "A desk");
        await SayAsync("m2", "start 3.1");
        await SayAsync("m3", "ok");

        await _stage.DeliverAsync("Amy", edited, "m1", ActivityTypes.MessageUpdate, eventType: "editMessage");
        await SayAsync("m4", "A clinic for all");

        var session = new ReportId(Sample.Id.Event, SessionNumber.TryParse("3.1", out var number) ? number : throw new FormatException());
        (await _stage.Reports.FindAsync(session, TestContext.Current.CancellationToken))![Sample.Examples].Answers.ShouldHaveSingleItem().Text.ShouldBe("A clinic for all");
        (await ExamplesAsync()).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Deleting_a_message_that_is_no_answer_says_nothing()
    {
        await BeginAsync();
        await SayAsync("m1", "status");

        (await _stage.DeliverAsync("Amy", null, "m1", ActivityTypes.MessageDelete)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_new_conversation_is_welcomed_once_however_often_the_channel_says_that_it_is_new()
    {
        var first = await _stage.DeliverAsync("Amy", null, "i1", ActivityTypes.InstallationUpdate);
        var second = await _stage.DeliverAsync("Amy", null, "c1", ActivityTypes.ConversationUpdate);

        first.ShouldContain("Which session do you report on?");
        second.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_takes_the_bot_out_hears_nothing_and_is_welcomed_when_it_comes_back()
    {
        await _stage.DeliverAsync("Amy", null, "i1", ActivityTypes.InstallationUpdate);

        (await _stage.DeliverAsync("Amy", null, "i2", ActivityTypes.InstallationUpdate, action: "remove")).ShouldBeEmpty();
        (await _stage.DeliverAsync("Amy", null, "i3", ActivityTypes.InstallationUpdate)).ShouldContain("Which session do you report on?");
    }

    [Theory]
    [InlineData("remove-upgrade")]
    [InlineData("add-upgrade")]
    public async Task An_upgrade_welcomes_nobody_again(string action)
    {
        await _stage.DeliverAsync("Amy", null, "i1", ActivityTypes.InstallationUpdate);

        (await _stage.DeliverAsync("Amy", null, "i2", ActivityTypes.InstallationUpdate, action: action)).ShouldBeEmpty();
        (await _stage.DeliverAsync("Amy", null, "i3", ActivityTypes.InstallationUpdate)).ShouldBeEmpty();
    }

    [Fact]
    public async Task In_a_channel_the_welcome_says_what_one_can_do_there() =>
        (await _stage.DeliverAsync("Olga", null, "i1", ActivityTypes.InstallationUpdate, "organizers")).ShouldContain("use this channel");

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private async Task BeginAsync()
    {
        await SayAsync("begin-1", "start 4.1");
        await SayAsync("begin-2", "ok");
    }

    private Task<string> SayAsync(string id, string text) => _stage.DeliverAsync("Amy", text, id);

    private Task<string> EditAsync(string id, string text) => _stage.DeliverAsync("Amy", text, id, ActivityTypes.MessageUpdate);

    private Task<string> RestoreAsync(string id, string text) => _stage.DeliverAsync("Amy", text, id, ActivityTypes.MessageUpdate, eventType: "undeleteMessage");

    private async Task<Report> ReportAsync() => (await _stage.Reports.FindAsync(Sample.Id, TestContext.Current.CancellationToken))!;

    private async Task<ImmutableArray<Answer>> ExamplesAsync() => (await ReportAsync())[Sample.Examples].Answers;
}
