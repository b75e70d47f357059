using System.Globalization;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Conversations;

/// <summary>A command about an answer that names none shows what there is to name.</summary>
public sealed class AnswerListTests : IAsyncDisposable
{
    private readonly InProcessStage _stage = new(new Conference(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates)));

    [Fact]
    public async Task A_button_of_the_list_asks_for_its_answer_again()
    {
        await SayAsync("start 4.1", "ok", "one", "two", "edit");

        (await _stage.PressAsync("Amy", null, "1.1")).ShouldContain("It now reads:");
        await SayAsync("the first");

        (await _stage.Reports.FindAsync(Sample.Id, TestContext.Current.CancellationToken))![Sample.Examples].Answers.Select(answer => answer.Text).ShouldBe(["the first", "two"]);
    }

    [Fact]
    public async Task A_long_list_has_buttons_for_the_twelve_answers_that_were_given_last_in_the_order_of_the_form()
    {
        await SayAsync(["start 4.1", "ok", .. Enumerable.Range(1, 14).Select(number => string.Create(CultureInfo.InvariantCulture, $"Answer {number}"))]);
        await SayAsync("edit 1.1", "Answer 1 as it should be", "edit");

        Buttons().ShouldBe(
            ["1.1", "1.4", "2.1", "2.1 target", "2.1 action 1", "2.1 action 2", "2.1 indicator 1", "2.1 indicator 2", "2.2", "2.2 target", "2.2 action 1", "2.2 action 2"]);
    }

    [Theory]
    [InlineData("edit", true)]
    [InlineData("history", true)]
    [InlineData("delete", false)]
    [InlineData("insert", false)]
    public async Task What_takes_an_answer_away_has_to_be_typed(string command, bool hasButtons)
    {
        await SayAsync("start 4.1", "ok", "one", command);

        Buttons().ShouldBe(hasButtons ? ["1.1"] : []);
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private IEnumerable<string> Buttons() => _stage.Adapter.Cards[^1].Card.Buttons.Select(button => button.Title);

    private async Task SayAsync(params IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            await _stage.SayAsync("Amy", null, text);
        }
    }
}
