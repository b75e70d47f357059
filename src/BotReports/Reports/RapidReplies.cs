using System.Collections.Immutable;

namespace BotReports.Reports;

/// <summary>
/// Answers to one question that somebody sent faster than one reads a question: perhaps they are one answer. Goes by the times that the channel
/// gives to messages; without them nothing is rapid.
/// </summary>
/// <param name="LastAt">When the latest was sent.</param>
/// <param name="Answers">The <see cref="SlotAddress"/>es, oldest first.</param>
public sealed record RapidReplies(DateTimeOffset LastAt, ImmutableArray<string> Answers)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(10);

    /// <summary>Takes down an answer that was just stored: to those before it, or as the first of its own.</summary>
    public static RapidReplies Follow(RapidReplies? before, DateTimeOffset sentAt, SlotAddress stored) =>
        before is not null && sentAt - before.LastAt <= LongestPause && before.Answers is [.., var last] && SlotAddress.TryParse(last, out var address) && address.Field == stored.Field
            ? new(sentAt, [.. before.Answers.Where(answer => answer != stored.ToString()), stored.ToString()])
            : new(sentAt, [stored.ToString()]);
}
