using BotReports.Bot.Conversations;
using BotReports.Bot.Outbox;
using BotReports.Reports;

namespace BotReports.Tests.Outbox;

public sealed class BackOffTests
{
    private static readonly DateTimeOffset Now = new(2016, 12, 8, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(DeliveryFailure.Unavailable)]
    [InlineData(DeliveryFailure.InDoubt)]
    [InlineData(DeliveryFailure.Throttled)]
    public void What_may_pass_is_tried_again_after_pauses_that_double_up_to_a_quarter_of_an_hour(DeliveryFailure failure)
    {
        OutboxEntry entry = new SummaryPosting();
        var pauses = new List<double>();
        for (var attempt = 0; attempt < 70; attempt++)
        {
            entry = BackOff.After(new UndeliveredException(failure, null), entry, "here", Now);
            pauses.Add((entry.NotBefore!.Value - Now).TotalSeconds);
        }

        pauses[..8].ShouldBe([5, 10, 20, 40, 80, 160, 320, 640]);
        pauses[8..].ShouldAllBe(pause => pause == 900);
        entry.Parked.ShouldBeNull();
    }

    [Fact]
    public void A_failure_that_the_channel_has_no_word_for_is_tried_again_too() =>
        BackOff.After(new InvalidOperationException(), new SummaryPosting(), "here", Now).ShouldBe(new SummaryPosting { Place = "here", Attempts = 1, NotBefore = Now.AddSeconds(5) });

    [Fact]
    public void A_channel_that_says_when_to_come_again_is_left_alone_until_then() =>
        BackOff.After(new UndeliveredException(DeliveryFailure.Throttled, null, TimeSpan.FromSeconds(77)), new SummaryPosting(), "here", Now).NotBefore.ShouldBe(Now.AddSeconds(77));

    [Theory]
    [InlineData(DeliveryFailure.NotThere)]
    [InlineData(DeliveryFailure.NotAllowed)]
    [InlineData(DeliveryFailure.Untrusted)]
    public void Where_the_bot_is_not_wanted_it_waits_for_an_hour_or_for_a_word_from_there(DeliveryFailure failure)
    {
        var entry = BackOff.After(new UndeliveredException(failure, "WhatTheyCallIt"), new SummaryPosting(), "here", Now);

        entry.Parked.ShouldBe($"{failure} (WhatTheyCallIt)");
        entry.IsDue("here", isReachable: false, Now.AddMinutes(59)).ShouldBeFalse();
        entry.IsDue("here", isReachable: false, Now.AddMinutes(60)).ShouldBeTrue();
        entry.IsDue("here", isReachable: true, Now).ShouldBeTrue();
        entry.IsDue("elsewhere", isReachable: false, Now).ShouldBeTrue();
    }

    [Fact]
    public void A_place_that_stays_lost_is_tried_ever_less_often_down_to_once_a_day_and_from_the_beginning_in_another_place()
    {
        OutboxEntry entry = new SummaryPosting();
        var pauses = new List<double>();
        for (var attempt = 0; attempt < 8; attempt++)
        {
            entry = BackOff.After(new UndeliveredException(DeliveryFailure.NotThere, null), entry, "here", Now);
            pauses.Add((entry.NotBefore!.Value - Now).TotalHours);
        }

        pauses.ShouldBe([1, 2, 4, 8, 16, 24, 24, 24]);
        BackOff.After(new UndeliveredException(DeliveryFailure.NotThere, null), entry, "there", Now).NotBefore.ShouldBe(Now.AddHours(1));
    }

    [Theory]
    [InlineData(DeliveryFailure.Refused)]
    [InlineData(DeliveryFailure.TooBig)]
    public void What_is_refused_is_parked_with_the_reason_whoever_speaks_and_tried_when_it_has_changed(DeliveryFailure failure)
    {
        var entry = (SummaryPosting)BackOff.After(new UndeliveredException(failure, null), new SummaryPosting(), "here", Now);

        entry.Parked.ShouldBe($"{failure}");
        entry.IsDue("here", isReachable: true, Now.AddHours(23)).ShouldBeFalse();
        entry.Owe(7).IsDue("here", isReachable: true, Now).ShouldBeTrue();
    }

    [Fact]
    public void A_change_does_not_hurry_what_is_put_off()
    {
        var entry = (SummaryPosting)BackOff.After(new UndeliveredException(DeliveryFailure.NotThere, null), new SummaryPosting(), "here", Now);

        entry.Owe(7).IsDue("here", isReachable: false, Now).ShouldBeFalse();
    }

    [Fact]
    public void The_claim_is_given_back_and_attempts_in_another_conversation_do_not_count()
    {
        var entry = BackOff.After(new HttpRequestException(), new SummaryPosting { ClaimedUntil = Now, Place = "there", Attempts = 9 }, "here", Now);

        entry.ClaimedUntil.ShouldBeNull();
        entry.Attempts.ShouldBe(1);
    }
}
