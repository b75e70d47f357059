using BotReports.Bot.Outbox;
using BotReports.Tests.Documents;

namespace BotReports.Tests.Conversations;

/// <summary>The board as a card in the organizers' channel: one message, kept up to date.</summary>
public sealed class BoardCardTests : IAsyncDisposable
{
    private readonly InProcessStage _stage = new(ScriptConference.Default, storage: new MemoryDocuments());

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task It_stands_in_the_channel_and_is_updated_where_it_stands()
    {
        var posted = await AskAsync();
        posted.ShouldContain("✓ The board stands here");
        posted.ShouldContain("4.1 ");

        (await BeginAsync("Amy", "4.1")).ShouldContain("#organizers (the message is updated)");
        (await _stage.SayAsync("Amy", null, "help")).ShouldNotContain("#organizers");
    }

    [Fact]
    public async Task It_changes_every_half_minute_at_most()
    {
        await AskAsync();
        _stage.Pause = TimeSpan.FromSeconds(1);

        (await BeginAsync("Amy", "4.1")).ShouldNotContain("#organizers");

        _stage.Time.Advance(BoardNotices.AtMostEvery);
        (await _stage.SayAsync("Olga", null, "help")).ShouldContain("#organizers (the message is updated)");
    }

    [Fact]
    public async Task Two_hosts_post_it_once_and_a_message_that_somebody_deleted_is_posted_anew()
    {
        _stage.DeliversAfterTurns = false;
        await AskAsync();
        await Task.WhenAll(_stage.Outbox.SweepAsync(Token), _stage.AnotherOutbox().SweepAsync(Token));
        _stage.Adapter.Take().Count(said => said.Conversation == InProcessStage.OrganizersChannel).ShouldBe(1);

        _stage.DeliversAfterTurns = true;
        _stage.Adapter.Lose(_stage.Adapter.Cards.Last(shown => shown.Conversation == InProcessStage.OrganizersChannel).Id);
        (await BeginAsync("Amy", "4.1")).ShouldContain("#organizers\n");
    }

    [Fact]
    public async Task Asked_for_again_it_comes_to_the_end_of_the_channel_and_the_old_one_goes()
    {
        await AskAsync();

        var again = await _stage.SayAsync("Olga", InProcessStage.OrganizersChannel, "board");
        again.ShouldContain("4.1 ");
        again.Split("is deleted").Length.ShouldBe(2);
    }

    [Fact]
    public async Task It_is_ended_in_the_channel_and_the_links_in_the_chat()
    {
        await AskAsync();

        (await _stage.SayAsync("Olga", null, "board off")).ShouldContain("No link to the board");
        (await BeginAsync("Amy", "4.1")).ShouldContain("#organizers (the message is updated)");

        (await _stage.SayAsync("Olga", InProcessStage.OrganizersChannel, "board off")).ShouldContain("not kept up any more");
        (await BeginAsync("Ben", "4.2")).ShouldNotContain("#organizers");
    }

    [Theory]
    [InlineData("Amy", InProcessStage.OrganizersChannel, "Only an organizer")]
    [InlineData("Olga", "newsroom", "Here it is neither")]
    public async Task It_is_for_organizers_in_their_channel(string who, string channel, string answer)
    {
        await _stage.SayAsync("Olga", InProcessStage.OrganizersChannel, "use this channel");

        (await _stage.SayAsync(who, channel, "board")).ShouldContain(answer);
    }

    [Fact]
    public async Task After_another_channel_is_named_it_does_not_go_there_unasked()
    {
        await AskAsync();
        await _stage.SayAsync("Olga", "newsroom", "use this channel");

        var said = await BeginAsync("Amy", "4.1");
        said.ShouldNotContain("#newsroom");
        said.ShouldNotContain("#organizers");
    }

    /// <summary>Somebody begins a report.</summary>
    private async Task<string> BeginAsync(string who, string session)
    {
        await _stage.SayAsync(who, null, $"start {session}");
        return await _stage.SayAsync(who, null, "ok");
    }

    private async Task<string> AskAsync()
    {
        await _stage.SayAsync("Olga", InProcessStage.OrganizersChannel, "use this channel");
        return await _stage.SayAsync("Olga", InProcessStage.OrganizersChannel, "board");
    }
}
