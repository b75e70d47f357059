using BotReports.Bot.Conversations;
using BotReports.Slack.Api;

namespace BotReports.Tests.Outbox;

/// <summary>What Slack's errors mean for what is owed to a channel.</summary>
public sealed class SlackFailureTests
{
    [Theory]
    [InlineData("channel_not_found", DeliveryFailure.NotThere)]
    [InlineData("not_in_channel", DeliveryFailure.NotThere)]
    [InlineData("is_archived", DeliveryFailure.NotThere)]
    [InlineData("restricted_action", DeliveryFailure.NotThere)]
    [InlineData("restricted_action_read_only_channel", DeliveryFailure.NotThere)]
    [InlineData("restricted_action_thread_only_channel", DeliveryFailure.NotThere)]
    [InlineData("missing_scope", DeliveryFailure.NotAllowed)]
    [InlineData("token_revoked", DeliveryFailure.NotAllowed)]
    [InlineData("ratelimited", DeliveryFailure.Throttled)]
    [InlineData("internal_error", DeliveryFailure.InDoubt)]
    [InlineData("message_not_found", DeliveryFailure.MessageGone)]
    [InlineData("msg_too_long", DeliveryFailure.TooBig)]
    [InlineData("invalid_blocks", DeliveryFailure.Refused)]
    [InlineData("an_error_that_is_new", DeliveryFailure.Refused)]
    public void An_error_of_Slack_is_a_failure_of_one_kind_with_its_code(string code, DeliveryFailure failure)
    {
        var exception = new SlackException("chat.postMessage", SlackError.Of(code, needed: null));

        exception.Failure.ShouldBe(failure);
        exception.Code.ShouldBe(code);
    }

    [Theory]
    [InlineData("channel_not_found")]
    [InlineData("restricted_action")]
    public void A_channel_that_takes_nothing_is_parked_with_the_reason_and_waits_for_a_word_from_there(string code)
    {
        var entry = Bot.Outbox.BackOff.After(new SlackException("chat.postMessage", SlackError.Of(code, needed: null)), new BotReports.Reports.SummaryPosting(), "here", DateTimeOffset.UnixEpoch);

        entry.Parked.ShouldBe($"NotThere ({code})");
        entry.AwaitsPlace.ShouldBeTrue();
    }
}
