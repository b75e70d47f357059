using System.Text;
using System.Text.Json.Nodes;
using BotReports.Documents;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Conversations;

/// <summary>A dialogs' stack that these dialogs did not write, or that nobody can read, counts as none: the next message goes on as if it had not been there.</summary>
public sealed class ForeignStateTests : IAsyncDisposable
{
    private const string Answer = "Three cities run a shared reporting desk where nobody is asked for papers.";

    private static readonly DocumentName Report = DocumentName.Parse("reports/csd-2016/4.1.json");

    private readonly InProcessStage _stage = new(new Conference(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates)));

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task A_stack_that_other_dialogs_have_written_is_not_gone_on_with()
    {
        await BeginAsync();
        await ChangeStackAsync(stack =>
        {
            stack.ShouldStartWith("BotBuilder.Dialogs\n");
            return stack.Replace("BotBuilder.Dialogs\n", "Microsoft.Bot.Builder.Dialogs\n", StringComparison.Ordinal).Replace("stepIndex", "step", StringComparison.Ordinal);
        });

        await GoesOnAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("BotBuilder.Dialogs\n{")]
    [InlineData("BotBuilder.Dialogs\n[]")]
    [InlineData("BotBuilder.Dialogs\n{ \"$type\": \"Something of another version\" }")]
    public async Task A_stack_that_cannot_be_read_is_none(string stack)
    {
        await BeginAsync();
        await ChangeStackAsync(_ => stack);

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

        (await _stage.SayAsync("Amy", null, Answer)).ShouldContain("✓ 1.");
        (await _stage.SayAsync("Amy", null, Answer + " Again.")).ShouldContain("✓ 1.");
    }

    private async Task ChangeStackAsync(Func<string, string> change)
    {
        var report = JsonNode.Parse((await _stage.Documents.GetAsync(Report, Token))!.Content.Span)!;
        var conversation = report["conversations"]!.AsObject().ShouldHaveSingleItem().Value!;
        conversation["dialogs"] = change((string)conversation["dialogs"]!);
        await _stage.Documents.PutAsync(Report, Encoding.UTF8.GetBytes(report.ToJsonString()), PutCondition.Always, Token);
    }
}
