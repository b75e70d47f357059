using BotReports.Actions;
using BotReports.Programmes;
using BotReports.Reports;
using CsCheck;

namespace BotReports.Tests.Actions;

public class ActionJsonTests
{
    /// <summary>What Slack takes as the value of a button, in characters.</summary>
    private const int LongestValue = 2_000;

    [Fact]
    public void An_action_is_written_as_its_version_its_verb_and_its_ids()
    {
        ActionJson.Write(new Move(AnswerReference.At(Slot("examples#3")), 2)).ShouldBe("""{"v":1,"do":"move","from":"examples#3","to":2}""");
        ActionJson.Write(new Edit(AnswerReference.Named("example 2"))).ShouldBe("""{"v":1,"do":"edit","answer":"=example 2"}""");
        ActionJson.Write(new Confirm(Confirmable.Submit, new ReportId("csd-2016", Session("4.1")), Yes: true)).ShouldBe("""{"v":1,"do":"confirm","question":"submit","report":"csd-2016/4.1","yes":true}""");
        ActionJson.Write(new Continue()).ShouldBe("""{"v":1,"do":"continue"}""");
    }

    [Fact]
    public void Every_action_has_a_verb_and_is_tried_here() =>
        ActionGen.ByType.Keys.ShouldBe(typeof(BotAction).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(BotAction))), ignoreOrder: true);

    [Fact]
    public void Every_action_comes_back_as_it_was_written() =>
        ActionGen.Any.Sample(action => ActionJson.Read(ActionJson.Write(action)).ShouldBe(action), iter: 3_000);

    [Fact]
    public void What_was_damaged_on_its_way_is_an_action_or_none_and_never_an_error() =>
        Gen.Select(ActionGen.Any, Gen.Int[0, 1_000], Gen.Int[0, 3], Gen.Char).Sample(
            (action, at, how, letter) => ActionJson.Read(Damaged(ActionJson.Write(action), at, how, letter)),
            iter: 20_000);

    [Fact]
    public void Any_text_at_all_is_an_action_or_none_and_never_an_error() => Gen.String.Sample(text => ActionJson.Read(text), iter: 3_000);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("{}")]
    [InlineData("""{"do":"skip"}""")]
    [InlineData("""{"v":1}""")]
    [InlineData("""{"v":2,"do":"skip"}""")]
    [InlineData("""{"v":"1","do":"skip"}""")]
    [InlineData("""{"v":1,"do":"fly"}""")]
    [InlineData("""{"v":1,"do":1}""")]
    [InlineData("""{"v":1,"do":"skip","slot":3}""")]
    [InlineData("""{"v":1,"do":"skip","slot":"examples"}""")]
    [InlineData("""{"v":1,"do":"skip","slot":"examples#1:2"}""")]
    [InlineData("""{"v":1,"do":"skip","slot":"a#1","slot":"a#2"}""")]
    [InlineData("""{"v":1,"do":"start","session":"../4"}""")]
    [InlineData("""{"v":1,"do":"confirm","question":"submit","report":"../4.1","yes":true}""")]
    [InlineData("""{"v":1,"do":"confirm","question":"submit","report":null,"yes":true}""")]
    [InlineData("""{"v":1,"do":"confirm","question":"submit","report":"csd/4.1"}""")]
    [InlineData("""{"v":1,"do":"confirm","question":1,"report":"csd/4.1","yes":true}""")]
    [InlineData("""{"v":1,"do":"move","from":"=","to":2}""")]
    [InlineData("""{"v":1,"do":"move","from":"a#1","to":0}""")]
    [InlineData("""{"v":1,"do":"move","from":"a#1"}""")]
    [InlineData("""{"v":1,"do":"move","from":"a#1","to":2.5}""")]
    [InlineData("""{"v":1,"do":"undo","key":"\ud800"}""")]
    [InlineData("""{"v":1,"do":"saveForm","number":"1"}""")]
    [InlineData("""{"v":1,"do":"export","format":"../pdf"}""")]
    public void What_no_card_of_ours_has_carried_is_no_action(string json) => ActionJson.Read(json).ShouldBeNull();

    [Fact]
    public void An_id_that_is_too_long_is_no_action()
    {
        ActionJson.Read($$"""{"v":1,"do":"skip","slot":"{{new string('a', 81)}}#1"}""").ShouldBeNull();
        ActionJson.Read($$"""{"v":1,"do":"edit","answer":"={{new string('a', 121)}}"}""").ShouldBeNull();
        ActionJson.Read($$"""{"v":1,"do":"undo","key":"{{new string('a', 81)}}"}""").ShouldBeNull();
        ActionJson.Read($$"""{"v":1,"do":"handOver","person":"{{new string('a', 201)}}"}""").ShouldBeNull();
        ActionJson.Read("""{"v":1,"do":"skip","slot":"examples#4294967296"}""").ShouldBeNull();
    }

    [Fact]
    public void What_was_written_in_a_form_comes_with_its_button()
    {
        var field = FormField.Of(Slot("examples#3"), "Before", 0);
        var form = ActionJson.Read($$"""{"v":1,"do":"saveForm","number":"0123456789abcdef","around":"examples#new","{{field.Id}}":"After\r\n","other":"x","words":1}""");
        form.ShouldBe(new SaveForm("0123456789abcdef", Slot("examples#new")) { Fields = [field with { Text = "After" }] });
    }

    [Fact]
    public void What_was_written_below_a_question_comes_with_its_button()
    {
        ActionJson.Read("""{"v":1,"do":"askBack","session":"4.1","words":" Who is meant? "}""").ShouldBe(new AskBack(Session("4.1"), "Who is meant?"));
        ActionJson.Read("""{"v":1,"do":"reply","report":"csd/4.1/asia","words":" "}""").ShouldBe(new Reply(new ReportId("csd", Session("4.1"), "asia")));
    }

    /// <summary>Answers come in a button only where it asks whether they were meant as a command, and that is asked of short ones.</summary>
    [Fact]
    public void The_largest_form_of_every_action_fits_into_a_button_of_Slack()
    {
        var path = FieldPath.In(new string('a', 60), 999_999_999, new string('a', 60));
        var slot = new SlotAddress(path, null) { Before = 999_999_999 };
        var (name, answer) = (AnswerReference.Named(new string('"', 120)), AnswerReference.At(slot));
        var report = new ReportId(new string('a', 60), Session("123a.123a.123a"), new string('a', 60));
        BotAction[] largest =
        [
            new GiveAnswer(string.Concat(Enumerable.Repeat("🌍", 60)), slot, IsLiteral: true),
            new GiveAnswer(new string('\u0001', 120), slot, IsLiteral: true),
            new Choose(slot, new string('a', 60)),
            new More(slot, new string('"', 120)),
            new MoveTo(name, name),
            new MoveTo(answer, answer),
            new SaveForm(new string('f', 16), slot),
            new HandOver(new string('"', 200), new string('"', 120), report),
            new Confirm(Confirmable.Restart, report, Yes: false),
            new Assign(new string('"', 120), name, "999999999.999999999.999999999", LeavesOut: false),
            new OpenGroup(new string('"', 120)),
            new Reply(report),
        ];
        foreach (var action in largest)
        {
            ActionJson.Write(action).Length.ShouldBeLessThan(LongestValue);
        }

        ActionGen.Any.Where(action => action is not SaveForm).Sample(action => ActionJson.Write(action).Length < LongestValue);
    }

    private static string Damaged(string json, int at, int how, char letter) => how switch
    {
        0 => json.Remove(at % json.Length, 1),
        1 => json.Insert(at % json.Length, letter.ToString()),
        2 => json.Remove(at % json.Length),
        _ => $"{json[..(at % json.Length)]}{letter}{json[((at % json.Length) + 1)..]}",
    };

    private static SlotAddress Slot(string text) => SlotAddress.TryParse(text, out var slot) ? slot : throw new FormatException(text);

    private static SessionNumber Session(string text) => SessionNumber.TryParse(text, out var session) ? session : throw new FormatException(text);
}
