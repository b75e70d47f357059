using BotReports.Bot.Files;
using BotReports.Bot.Outbox;
using BotReports.Bot.Summaries;
using BotReports.Bot.Turns;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Conversations;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Turns;

/// <summary>Whoever waits for something that does not come waits alone.</summary>
public sealed class NobodyWaitsTests : IAsyncDisposable
{
    private const int Many = 40;

    private static readonly Conference Conference = new(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates));

    private readonly InProcessStage _stage = new(Conference) { DeliversAfterTurns = false, Pause = TimeSpan.Zero };
    private readonly SemaphoreSlim _arrived = new(0);
    private readonly TaskCompletionSource _gate = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task Whoever_is_alone_is_answered_while_forty_conversations_hang()
    {
        HangInChatsOfOthers();
        var hanging = Others.Select(person => _stage.DeliverAsync(person, "hello", $"of-{person}")).ToList();
        await AllArriveAsync(Many);

        var said = await _stage.DeliverAsync("Amy", "hello", "of-amy");

        said.ShouldStartWith("Welcome");
        hanging.ShouldAllBe(turn => !turn.IsCompleted);
        _gate.SetResult();
        await Task.WhenAll(hanging);
    }

    [Fact]
    public async Task A_conversation_whose_reply_hangs_takes_the_next_message_and_keeps_the_order_of_its_replies()
    {
        HangInChatsOfOthers();
        var first = _stage.DeliverAsync("Person1", "start 4.1", "first");
        await AllArriveAsync(1);

        var second = _stage.DeliverAsync("Person1", "ok", "second");
        while (await _stage.Reports.FindAsync(Sample.Id, Token) is null)
        {
            await Task.Yield();
        }

        second.IsCompleted.ShouldBeFalse();
        _gate.SetResult();
        var said = string.Concat(await first, await second);
        said.IndexOf("start", StringComparison.OrdinalIgnoreCase).ShouldBeLessThan(said.IndexOf("xample 1 of 4", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_is_taken_while_forty_files_of_others_are_sent_by_hosts_that_say_nothing()
    {
        await LetInAsync([.. Others, "Amy"]);
        var hanging = Others.Select(person => _stage.AttachAsync(person, [("form.txt", _stage.Files.Hang($"{person}.txt"))])).ToList();
        for (var i = 0; i < Many; i++)
        {
            await _stage.Files.Hung.WaitAsync(Token);
        }

        var said = await _stage.AttachAsync("Amy", "form.txt", "Examples\n1. A river that is shared\n"u8.ToArray());

        said.ShouldContain("kept as note 1");
        hanging.ShouldAllBe(turn => !turn.IsCompleted);
        _stage.Time.Advance(FileFetching.LongestFetch);
        string.Concat(await Task.WhenAll(hanging)).ShouldContain("form.txt");
    }

    [Fact]
    public async Task A_summary_is_delivered_while_forty_chats_take_what_is_sent_to_them_and_never_answer()
    {
        await LetInAsync([.. Others]);
        foreach (var person in Others)
        {
            await _stage.SayAsync(person, null, "hello");
        }

        await _stage.SayAsync("Olga", "organizers", "help");
        await _stage.Channel.BindAsync(new ChannelBinding("test", "organizers", "urn:test", "botreports", null, "olga", null), Token);
        await _stage.Reports.ChangeAsync(Sample.Id, report => report!.Ask("Who is meant?", Sample.Delivery(2000)), Token);
        HangInChatsOfOthers();
        var questions = _stage.Outbox.SweepAsync(Token);
        await AllArriveAsync(OutboxService.MostAtOnce);

        await _stage.Reports.ChangeAsync(
            Sample.Id, report => report! with { Submission = new Submission(_stage.Time.GetUtcNow(), "amy"), Summary = report.Summary.Owe(report.Revision) }, Token);
        for (var more = OutboxService.MostAtOnce; more < Many; more += OutboxService.MostAtOnce)
        {
            _stage.Time.Advance(OutboxService.Patience);
            await AllArriveAsync(OutboxService.MostAtOnce);
        }

        _stage.Time.Advance(OutboxService.Patience);
        var summary = _stage.Outbox.SweepAsync(Token);
        while (_stage.Adapter.Cards.All(card => card.Conversation != "organizers"))
        {
            await Task.Yield();
        }

        questions.IsCompleted.ShouldBeFalse();
        _gate.SetResult();
        await Task.WhenAll(questions, summary);
    }

    public async ValueTask DisposeAsync()
    {
        await _stage.DisposeAsync();
        _arrived.Dispose();
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static IEnumerable<string> Others => Enumerable.Range(1, Many).Select(number => $"Person{number}");

    private void HangInChatsOfOthers() => _stage.Adapter.Before = async conversation =>
    {
        if (conversation.StartsWith("chat-with-Person", StringComparison.Ordinal))
        {
            _arrived.Release();
            await _gate.Task;
        }
    };

    private async Task AllArriveAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await _arrived.WaitAsync(Token);
        }
    }

    private async Task LetInAsync(IEnumerable<string> people)
    {
        var deliveries = 1000;
        foreach (var person in people)
        {
            await _stage.Reports.ChangeAsync(Sample.Id, report => (report ?? Sample.Report()).Join(Sample.Delivery(++deliveries, Cast.Find(person))), Token);
        }
    }
}
