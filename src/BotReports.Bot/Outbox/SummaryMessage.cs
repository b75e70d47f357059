using System.Collections.Immutable;
using BotReports.Bot.Cards;
using BotReports.Bot.Conversations;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Summaries;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Outbox;

/// <summary>
/// The summary of a report in the organizers' channel: one message, or several for a long one. Messages that are there already are
/// updated where they stand. Which messages there are is noted after each, so that a failure with the next one does not post it again.
/// </summary>
internal sealed partial class SummaryMessage(ReportId report, OutboxPlace place, Conference conference, IReportStore reports, ILogger<SummaryMessage> logger) : OutboxMessage(report, place)
{
    public override string Id => $"summary-{Report.Event}-{Report.Session}";

    public override OutboxEntry? EntryIn(Report report) => report.Summary.IsOwed ? report.Summary : null;

    public override Report Put(Report report, OutboxEntry entry) => report with { Summary = (SummaryPosting)entry };

    public override async Task SendAsync(ITurnContext context, Report claimed, CancellationToken cancellationToken)
    {
        var cards = CardSplitter.Show(SummaryCard.ForOrganizers(claimed, conference, Phrases.In(conference.Language)));
        var posts = claimed.Summary.Posts.Where(post => post.Channel == Place.Key).ToList();
        var news = cards[0].Notice?.Text;
        var (mark, toldBefore) = (news is null ? null : CardFingerprint.Of(news), posts.FirstOrDefault()?.News);
        var isUpdated = false;
        for (var part = 0; part < cards.Count; part++)
        {
            var fingerprint = CardFingerprint.Of(cards[part]);
            if (part < posts.Count && posts[part].Fingerprint == fingerprint)
            {
                continue;
            }

            var updated = part < posts.Count ? await UpdateAsync(context, cards[part], posts[part].ActivityId, cancellationToken) : null;
            isUpdated |= updated is not null;
            var shown = new SummaryPost(Place.Key, updated ?? await PostAsync(context, cards[part], part, cancellationToken), fingerprint) { News = part == 0 ? mark : null };
            if (part < posts.Count)
            {
                posts[part] = shown;
            }
            else
            {
                posts.Add(shown);
            }

            if ((part < cards.Count - 1 || posts.Count > cards.Count) && !await NoteAsync(claimed, current => current.Posted(With(current, posts)), cancellationToken))
            {
                return;
            }
        }

        var strays = claimed.Summary.Strays.Where(stray => Place.Channel.TakesTwice && stray.Channel == Place.Key && posts.TrueForAll(post => post.ActivityId != stray.ActivityId)).ToList();
        foreach (var stray in strays)
        {
            await DeleteAsync(context, stray.ActivityId, cancellationToken);
        }

        for (; posts.Count > cards.Count; posts.RemoveAt(posts.Count - 1))
        {
            await DeleteAsync(context, posts[^1].ActivityId, cancellationToken);
        }

        // What the channel shows is what was claimed: a change that was made meanwhile is still owed.
        if (!await NoteAsync(claimed, current => current.Shown(claimed.Revision, With(current, posts)).Deleted(claimed.Summary.Strays), cancellationToken))
        {
            return;
        }

        Log.Delivered(logger, Report, cards.Count);
        // An approval changes the summary too, below the news that was told already.
        if (isUpdated && Place.Channel.TellsOfUpdates && news is not null && mark != toldBefore)
        {
            await TellAsync(context, posts[0], news, cancellationToken);
        }
    }

    /// <returns>The message's id, which may be another now; null if the message is gone.</returns>
    internal static async Task<string?> UpdateAsync(ITurnContext context, Card card, string id, CancellationToken cancellationToken)
    {
        var activity = CardActivity.Of(card);
        activity.Id = id;
        try
        {
            return (await context.UpdateActivityAsync(activity, cancellationToken))?.Id is { Length: > 0 } updated ? updated : id;
        }
        catch (UndeliveredException exception) when (exception.Failure is DeliveryFailure.MessageGone)
        {
            return null;
        }
    }

    private async Task<string> PostAsync(ITurnContext context, Card card, int part, CancellationToken cancellationToken)
    {
        // The same id for the same part each time: a channel that honours it posts the part once, even if we never heard that it did.
        var activity = CardActivity.Of(card);
        activity.Id = $"{Id}-{part + 1}";
        return (await context.SendActivityAsync(activity, cancellationToken)).Id;
    }

    private static async Task DeleteAsync(ITurnContext context, string id, CancellationToken cancellationToken)
    {
        try
        {
            await context.DeleteActivityAsync(id, cancellationToken);
        }
        catch (UndeliveredException exception) when (exception.Failure is DeliveryFailure.MessageGone)
        {
            // Somebody else has deleted it.
        }
    }

    /// <summary>The messages of this delivery, beside those that stand in other channels.</summary>
    private ImmutableArray<SummaryPost> With(Report current, List<SummaryPost> posts) =>
        [.. current.Summary.Posts.Where(post => post.Channel != Place.Key), .. posts];

    /// <summary>Notes something in the report, as long as the claim is this delivery's.</summary>
    /// <returns>False if somebody else has taken over, because this delivery took too long.</returns>
    private async Task<bool> NoteAsync(Report claimed, Func<Report, Report> change, CancellationToken cancellationToken)
    {
        var isMine = false;
        await reports.ChangeAsync(Report, current => (isMine = current is not null && current.Summary.ClaimedUntil == claimed.Summary.ClaimedUntil) ? change(current!) : current!, cancellationToken);
        return isMine;
    }

    /// <summary>Says below a summary that it has changed. What cannot be said is not said later: the summary says it too.</summary>
    private async Task TellAsync(ITurnContext context, SummaryPost summary, string news, CancellationToken cancellationToken)
    {
        var reference = context.Activity.GetConversationReference();
        var channel = reference.Conversation;
        reference.Conversation = new ConversationAccount(channel.IsGroup, channel.ConversationType, ChannelThread.Under(channel.Id, summary.ActivityId), tenantId: channel.TenantId);
        try
        {
            await Place.Channel.Adapter.ContinueConversationAsync(Place.Channel.BotAppId, reference, (thread, token) => thread.SendActivityAsync(MessageFactory.Text(news), token), cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotTold(logger, exception);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "The summary of {Report} is in the organizers' channel, in {Parts} message(s)")]
        public static partial void Delivered(ILogger logger, ReportId report, int parts);

        [LoggerMessage(LogLevel.Warning, "A summary was updated, but its thread could not be told")]
        public static partial void NotTold(ILogger logger, Exception exception);
    }
}
