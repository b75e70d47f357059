using System.Text;
using BotReports.Bot.Storage;
using BotReports.Documents;
using BotReports.Programmes;
using BotReports.Templates;
using BotReports.Tests.Seeds;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;

namespace BotReports.Tests.Conversations;

/// <summary>State that these dialogs did not write, or that nobody can read, counts as none: the next message goes on as if it had not been there.</summary>
public sealed class ForeignStateTests : IAsyncDisposable
{
    private const string Answer = "Three cities run a shared reporting desk where nobody is asked for papers.";

    private readonly InProcessStage _stage = new(new Conference(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates)));

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task A_stack_that_other_dialogs_have_written_is_not_gone_on_with()
    {
        await BeginAsync();
        await ChangeStateAsync(state =>
        {
            var own = state.Properties().Single(property => (property.Value as JObject)?.Value<string>("$type") == "DialogState");
            own.Name.ShouldBe(typeof(DialogState).Assembly.GetName().Name);
            foreach (var instance in own.Descendants().OfType<JObject>().Where(token => token.Value<string>("$type") == "DialogInstance"))
            {
                ((JObject)instance["state"]!).Remove("stepIndex");
            }

            own.Replace(new JProperty("Dialogs of another assembly", own.Value));
        });

        await GoesOnAsync();
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"hello\"")]
    [InlineData("{")]
    [InlineData("""{ "dialogs": 7 }""")]
    [InlineData("""{ "$type": "Something of another version" }""")]
    public async Task A_document_that_cannot_be_read_is_none(string content)
    {
        await BeginAsync();
        var name = await NameOfStateAsync();
        await _stage.Documents.PutAsync(name, Encoding.UTF8.GetBytes(content), PutCondition.Always, Token);

        await GoesOnAsync();
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private async Task BeginAsync()
    {
        await _stage.SayAsync("Amy", null, "start 4.1");
        await _stage.SayAsync("Amy", null, "ok");
    }

    private async Task GoesOnAsync()
    {
        await _stage.RestartAsync();

        (await _stage.SayAsync("Amy", null, Answer)).ShouldContain("saved");
        (await _stage.SayAsync("Amy", null, Answer + " Again.")).ShouldContain("saved");
    }

    private async Task ChangeStateAsync(Action<JObject> change)
    {
        var name = await NameOfStateAsync();
        var state = JObject.Parse(Encoding.UTF8.GetString((await _stage.Documents.GetAsync(name, Token))!.Content.Span));
        change(state);
        await _stage.Documents.PutAsync(name, Encoding.UTF8.GetBytes(state.ToString()), PutCondition.Always, Token);
    }

    private async Task<DocumentName> NameOfStateAsync() => (await _stage.Documents.ListAsync("state/", Token).ToListAsync(Token)).ShouldHaveSingleItem().Name;
}
