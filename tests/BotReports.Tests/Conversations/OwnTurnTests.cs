using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Seeds;
using Microsoft.Bot.Builder;

namespace BotReports.Tests.Conversations;

/// <summary>A turn that nobody's message started, such as one that brings a summary.</summary>
public sealed class OwnTurnTests : IAsyncDisposable
{
    private readonly InProcessStage _stage = new(new Conference(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates)));

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task It_keeps_its_state_until_it_is_through()
    {
        await _stage.SayAsync("Amy", null, "hello");
        var place = (await _stage.Known.FindPersonalAsync("amy", Token)).ShouldNotBeNull();
        string? kept = null;

        await _stage.Adapter.ContinueConversationAsync("", place, WaitAsync, Token);

        kept.ShouldBe("state");

        async Task WaitAsync(ITurnContext context, CancellationToken cancellationToken)
        {
            context.TurnState.Set("state");
            await Task.Delay(1, cancellationToken);
            kept = context.TurnState.Get<string>();
        }
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
