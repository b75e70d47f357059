using BotReports.Actions;
using BotReports.Bot.Dialogs;
using BotReports.Bot.Handlers;
using BotReports.Tests.Exports;
using BotReports.Tests.Reports;
using Reply = BotReports.Bot.Handlers.Reply;

namespace BotReports.Tests.Handlers;

public sealed class TalkHandlerTests : IDisposable
{
    private readonly HandlerStage _stage = new();
    private readonly TalkHandler _handler;

    public TalkHandlerTests() => _handler = new(HandlerStage.Roles, _stage.Conversations);

    public void Dispose() => _stage.Dispose();

    [Fact]
    public async Task A_greeting_goes_on_with_the_report_that_is_open() =>
        (await _handler.HandleAsync(new Hello(), await _stage.TurnAsync(Sample.Amy, ExportSample.Empty), TestContext.Current.CancellationToken)).Next.ShouldBe(NextStep.AskNext);

    [Fact]
    public async Task Somebody_without_a_report_is_asked_for_their_session() =>
        (await _handler.HandleAsync(new Hello(), await _stage.TurnAsync(Sample.Amy, report: null), TestContext.Current.CancellationToken)).Next.ShouldBe(new NextStep.Begin(DialogIds.Session));

    [Fact]
    public async Task An_organizer_is_shown_what_they_can_ask() =>
        (await _handler.HandleAsync(new Hello(), await _stage.TurnAsync(HandlerStage.Organizer, report: null), TestContext.Current.CancellationToken)).Next.ShouldBe(NextStep.Stay);

    [Fact]
    public async Task A_language_is_spoken_from_the_reply_on()
    {
        var decision = await _handler.HandleAsync(new ChooseLanguage("fr"), await _stage.TurnAsync(Sample.Amy, report: null), TestContext.Current.CancellationToken);

        decision.Phrases!.Language.ShouldBe("fr");
        decision.Place!.Language.ShouldBe("fr");
        decision.Replies.ShouldBe([new Reply.Text(decision.Phrases.LanguageChosen)]);
    }
}
