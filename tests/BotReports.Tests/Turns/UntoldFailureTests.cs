using BotReports.Bot.Turns;
using BotReports.Reports;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace BotReports.Tests.Turns;

/// <summary>A message that is not saved stays its channel's until its sender knows.</summary>
public sealed class UntoldFailureTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly HangingAdapter _adapter = new();
    private readonly Acknowledgement _acknowledgement = new();
    private readonly DoubtfulTurns _doubtful;

    public UntoldFailureTests() => _doubtful = new DoubtfulTurns(new ServiceCollection().BuildServiceProvider(), _time, NullLogger<DoubtfulTurns>.Instance);

    [Fact]
    public async Task Whoever_is_told_in_time_has_it_back()
    {
        _adapter.GoOn.SetResult();

        await RunAsync();

        (await _acknowledgement.Given).ShouldBe(TurnOutcome.Failed);
    }

    [Fact]
    public async Task Where_telling_takes_too_long_the_channel_brings_it_again()
    {
        var turn = RunAsync();
        await _adapter.Sending.Task;
        _acknowledgement.Given.IsCompleted.ShouldBeFalse();

        _time.Advance(TimeSpan.FromSeconds(4));

        await Should.ThrowAsync<TimeoutException>(() => _acknowledgement.Given);
        _adapter.GoOn.SetResult();
        await turn;
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_message_in_doubt_that_comes_again_is_left_to_its_channel_until_its_sender_knows_that_it_is_in_doubt(bool isTold)
    {
        var activity = Message();
        var doubtful = new DoubtfulTurn(null!, activity, Conversation.New, _time.GetUtcNow());
        using var context = new TurnContext(_adapter, activity);
        _doubtful.Take(DoubtfulTurns.ConversationOf(context), doubtful).ShouldBeTrue();
        if (isTold)
        {
            doubtful.Tell();
        }

        await new DoubtMiddleware(_doubtful).OnTurnAsync(context, _ => throw new InvalidOperationException("It runs."), TestContext.Current.CancellationToken);

        context.TurnState.Get<TurnFailure>().IsKept.ShouldBe(!isTold);
    }

    [Fact]
    public async Task What_is_left_to_its_channel_is_not_acknowledged()
    {
        using var context = new TurnContext(_adapter, Message());
        context.TurnState.Set(_acknowledgement);

        await new ReplyMiddleware(null!, _doubtful, _time, NullLogger<ReplyMiddleware>.Instance).OnTurnAsync(context, _ =>
        {
            context.TurnState.Set(new TurnFailure(new IOException(), IsKept: true));
            return Task.CompletedTask;
        }, TestContext.Current.CancellationToken);

        await Should.ThrowAsync<IOException>(() => _acknowledgement.Given);
    }

    public void Dispose() => _doubtful.Dispose();

    private static Activity Message() => new(ActivityTypes.Message, channelId: "test") { Id = "1", From = new ChannelAccount("amy"), Conversation = new ConversationAccount(id: "chat"), Text = "quince" };

    private async Task RunAsync()
    {
        using var context = new TurnContext(_adapter, Message());
        context.TurnState.Set(_acknowledgement);
        var replies = new ReplyMiddleware(null!, _doubtful, _time, NullLogger<ReplyMiddleware>.Instance);
        await replies.OnTurnAsync(context, async cancellationToken =>
        {
            context.TurnState.Set(new TurnFailure(new IOException()));
            await context.SendActivityAsync("I could not save that.", cancellationToken: cancellationToken);
        }, TestContext.Current.CancellationToken);
    }

    private sealed class HangingAdapter : BotAdapter
    {
        public TaskCompletionSource Sending { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource GoOn { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
        {
            Sending.TrySetResult();
            await GoOn.Task;
            return [.. activities.Select(_ => new ResourceResponse("1"))];
        }

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
