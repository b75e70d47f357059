using BotReports.AcceptanceTests.Conversations;
using BotReports.AcceptanceTests.Hosting;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>Slack tells of everything at least once, at times eleven times and under other ids. For the bot it happens once.</summary>
public sealed class SlackDeliveryTests : IAsyncLifetime
{
    private SlackStage _stage = null!;

    private SlackChannel Chat => _stage.PlaceOf("Amy", null);

    public async ValueTask InitializeAsync() => _stage = await SlackStage.OpenAsync();

    public async ValueTask DisposeAsync() => await _stage.DisposeAsync();

    [Fact]
    public async Task An_answer_that_comes_again_and_again_under_any_id_is_stored_and_answered_once()
    {
        await ShortReport.BeginAsync(_stage);
        var before = _stage.Server.Posted.All.Count;
        var said = _stage.Payloads.Said(_stage.Write("Amy", null, ShortReport.FirstAnswer), Chat);
        var envelope = _stage.Payloads.Envelope(said);

        var receipts = await Task.WhenAll(
            _stage.Line.EventAsync(envelope), _stage.Line.EventAsync(envelope, retry: 1), _stage.Line.EventAsync(envelope, retry: 2), _stage.DeliverAsync(said), _stage.DeliverAsync(said, retry: 3));

        receipts.ShouldAllBe(receipt => receipt.IsTaken);
        _stage.Server.Posted.All.Skip(before).ShouldHaveSingleItem().Message.Text.ShouldContain("example 2 of 4");
        _stage.Host.ReadReport().ShouldHoldOnce(ShortReport.FirstAnswer);
    }

    [Fact]
    public async Task An_answer_that_comes_again_after_a_restart_is_stored_once()
    {
        await ShortReport.BeginAsync(_stage);
        var said = _stage.Payloads.Said(_stage.Write("Amy", null, ShortReport.FirstAnswer), Chat);
        await _stage.HearAsync(_stage.DeliverAsync(said), Chat);

        await _stage.RestartAsync();
        await _stage.HearAsync(_stage.DeliverAsync(said, retry: 1), Chat);

        _stage.Host.ReadReport().ShouldHoldOnce(ShortReport.FirstAnswer);
    }

    [Fact]
    public async Task What_a_channel_tells_of_in_two_events_is_said_once()
    {
        var message = _stage.Write("Olga", "organizers", "use this channel");
        var place = _stage.PlaceOf("Olga", "organizers");

        await _stage.HearAsync(_stage.DeliverAsync(_stage.Payloads.Said(message, place, "message")), place);
        await _stage.HearAsync(_stage.DeliverAsync(_stage.Payloads.Said(message, place, "app_mention")), place);

        _stage.Server.Posted.All.Where(post => post.Message.Channel == place.Id).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Whoever_edits_a_message_has_changed_the_answer()
    {
        await ShortReport.BeginAsync(_stage);
        var message = _stage.Write("Amy", null, ShortReport.FirstAnswer);
        await _stage.TellAsync(message);
        var edited = _stage.Server.Team.Put(message with { Text = "A better example.", EditedTs = _stage.Server.Team.NextTs() });

        var said = await _stage.HearAsync(_stage.DeliverAsync(_stage.Payloads.Changed(message, edited)), Chat);
        var again = await _stage.HearAsync(_stage.DeliverAsync(_stage.Payloads.Changed(message, edited), retry: 1), Chat);

        said.ShouldContain("1.1");
        again.ShouldBeEmpty();
        _stage.Host.ReadReport().ShouldHoldOnce("A better example.");
    }

    [Fact]
    public async Task A_link_that_slack_shows_a_preview_of_is_no_edit()
    {
        await ShortReport.BeginAsync(_stage);
        var message = _stage.Write("Amy", null, "See https://example.org");
        await _stage.TellAsync(message);

        (await _stage.HearAsync(_stage.DeliverAsync(_stage.Payloads.Changed(message, message)), Chat)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_deletes_a_message_is_asked_before_the_answer_goes()
    {
        await ShortReport.BeginAsync(_stage);
        var message = _stage.Write("Amy", null, ShortReport.FirstAnswer);
        await _stage.TellAsync(message);
        _stage.Server.Team.Remove(message);

        var said = await _stage.HearAsync(_stage.DeliverAsync(_stage.Payloads.Deleted(message)), Chat);

        said.ShouldContain("1.1");
        _stage.Host.ReadReport().ShouldHoldOnce(ShortReport.FirstAnswer);
    }

    [Fact]
    public async Task A_message_of_the_bots_own_is_no_answer()
    {
        await ShortReport.BeginAsync(_stage);
        var own = _stage.Server.Team.Messages.Last(message => message.IsTheBots);

        (await _stage.HearAsync(_stage.DeliverAsync(_stage.Payloads.Said(own, Chat)), Chat)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_somebody_types_becomes_no_mention_of_anybody()
    {
        await ShortReport.BeginAsync(_stage);

        // The server complains about each sequence that is not escaped, and about each mention in rich text.
        var said = await _stage.SayAsync("Amy", null, "<!channel> <@U0OLGA000> *bold* & <https://example.org|here>");

        said.ShouldContain("✓ 1.");
        (await _stage.SayAsync("Amy", null, "preview")).ShouldContain("<!channel> <@U0OLGA000> *bold* & <https://example.org|here>");
    }

    [Fact]
    public async Task A_reply_that_arrived_without_our_hearing_of_it_is_not_posted_again()
    {
        await ShortReport.BeginAsync(_stage);
        var before = _stage.Server.Posted.All.Count;
        _stage.Server.Fail("chat.postMessage", SlackFault.AnswerLost());

        await _stage.SayAsync("Amy", null, ShortReport.FirstAnswer);

        _stage.Server.Posted.All.Count.ShouldBe(before + 1);
    }

    [Fact]
    public async Task A_channel_that_is_busy_gets_the_reply_when_slack_says()
    {
        await ShortReport.BeginAsync(_stage);
        _stage.Server.Fail("chat.postMessage", SlackFault.Busy(TimeSpan.FromSeconds(2)));

        (await _stage.SayAsync("Amy", null, ShortReport.FirstAnswer)).ShouldContain("example 2 of 4");
    }
}
