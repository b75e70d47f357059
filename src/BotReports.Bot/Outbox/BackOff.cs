using BotReports.Bot.Conversations;
using BotReports.Reports;

namespace BotReports.Bot.Outbox;

/// <summary>When something that could not be delivered is tried again, by the kind of failure.</summary>
internal static class BackOff
{
    public static readonly TimeSpan First = TimeSpan.FromSeconds(5);

    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    /// <summary>After this time a conversation that could not be reached is tried again, even if nothing has come from it; then after pauses that double up to <see cref="LongestUnreachable"/>.</summary>
    public static readonly TimeSpan Unreachable = TimeSpan.FromHours(1);

    public static readonly TimeSpan LongestUnreachable = TimeSpan.FromDays(1);

    /// <summary>After this time something that the channel refused is tried again, even if it has not changed: a newer version of the bot may do better.</summary>
    public static readonly TimeSpan Refused = TimeSpan.FromDays(1);

    /// <summary>The state of an entry whose delivery has failed, without its claim.</summary>
    public static OutboxEntry After(Exception exception, OutboxEntry entry, string place, DateTimeOffset now)
    {
        var attempts = (entry.Place == place ? entry.Attempts : 0) + 1;
        var next = entry.Cleared() with { Place = place, Attempts = attempts };
        return exception is not UndeliveredException { Failure: var failure } undelivered ? next with { NotBefore = now + Growing(First, Longest, attempts) } : failure switch
        {
            DeliveryFailure.NotThere or DeliveryFailure.NotAllowed or DeliveryFailure.Untrusted => next with { NotBefore = now + Growing(Unreachable, LongestUnreachable, attempts), Parked = Reason(undelivered), AwaitsPlace = true },
            DeliveryFailure.Refused or DeliveryFailure.TooBig => next with { NotBefore = now + Refused, Parked = Reason(undelivered) },
            DeliveryFailure.Throttled => next with { NotBefore = now + (undelivered.RetryAfter ?? Growing(First, Longest, attempts)) },
            _ => next with { NotBefore = now + Growing(First, Longest, attempts) },
        };
    }

    /// <summary>The state of an entry that is not tried, because its conversation is known to be unreachable.</summary>
    public static OutboxEntry Until(DateTimeOffset tried, OutboxEntry entry, string place) =>
        entry.Cleared() with { Place = place, NotBefore = tried, Parked = nameof(DeliveryFailure.NotThere), AwaitsPlace = true };

    private static TimeSpan Growing(TimeSpan first, TimeSpan longest, int attempts) => TimeSpan.FromTicks(Math.Min(longest.Ticks, first.Ticks << Math.Min(attempts - 1, 10)));

    private static string Reason(UndeliveredException exception) => exception.Code is { } code ? $"{exception.Failure} ({code})" : $"{exception.Failure}";
}
