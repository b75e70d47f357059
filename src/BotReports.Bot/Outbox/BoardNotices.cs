using BotReports.Access;
using BotReports.Actions;
using BotReports.Boards;
using BotReports.Bot.Cards;
using BotReports.Bot.Conversations;
using BotReports.Cards;
using BotReports.Documents;
using BotReports.Events;
using BotReports.Languages;
using BotReports.Reports;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Outbox;

/// <summary>Keeps the board in the organizers' channel up to date, in one message, where an organizer has asked for it. Where somebody has deleted the message, it is posted anew.</summary>
internal sealed class BoardNotices(EventBoard board, Conference conference, OutboxPlaces places, DocumentQuarantine quarantine, TimeProvider time, ILogger<BoardNotices> logger) : OutboxNotices(time, logger)
{
    /// <summary>A channel that changes more often is noise, and apps throttle it.</summary>
    public static readonly TimeSpan AtMostEvery = TimeSpan.FromSeconds(30);

    protected override async Task TellAsync(IReadOnlyList<Report> reports, CancellationToken cancellationToken)
    {
        if ((await board.FindAsync(cancellationToken)).Post is not { } wanted || await places.OfOrganizersAsync(cancellationToken) is not { } place || place.Key != wanted.Channel)
        {
            return;
        }

        var card = CardOf(reports);
        var fingerprint = CardFingerprint.Of(card);
        if (await ClaimAsync(fingerprint, place, cancellationToken) is not { } claimed)
        {
            return;
        }

        var (id, failure) = await TryShowAsync(card, claimed, place, cancellationToken);
        var now = Time.GetUtcNow();
        await ChangeAsync(
            claimed.At,
            post => failure is null
                ? (BoardPost)post.Cleared() with { ActivityId = id, Former = null, Fingerprint = fingerprint, ShownAt = now }
                : (BoardPost)BackOff.After(failure, post, place.Key, now),
            cancellationToken);
    }

    private Card CardOf(IReadOnlyList<Report> reports)
    {
        var phrases = Phrases.In(conference.Language);
        var shown = Board.Of(conference, reports, ReportId.SessionsIn(quarantine.All, conference.Programme.Event), Time.GetUtcNow(), phrases);
        return BoardCard.WithProblemsFirst(shown, [], phrases) with { Buttons = [new CardButton(phrases.WhoIsMissing, new ShowMissingReports())] };
    }

    /// <returns>The post with the claim; null where there is nothing to show now.</returns>
    private async Task<BoardPost?> ClaimAsync(string fingerprint, OutboxPlace place, CancellationToken cancellationToken)
    {
        var now = Time.GetUtcNow();
        var (shared, isMine) = await board.ChangeAsync(
            shared => shared.Post is { } post && post.Channel == place.Key && post.Fingerprint != fingerprint && !(post.ShownAt + AtMostEvery > now) && post.IsDue(place.Key, place.IsReachable, now)
                ? shared with { Post = post with { ClaimedUntil = now + OutboxDelivery.ClaimFor } }
                : shared,
            cancellationToken);
        return isMine ? shared.Post : null;
    }

    private async Task<(string? Id, Exception? Failure)> TryShowAsync(Card card, BoardPost post, OutboxPlace place, CancellationToken cancellationToken)
    {
        var id = post.ActivityId;
        try
        {
            await place.ContinueAsync(async (context, token) => id = await ShowAsync(context, card, post, token), OutboxDelivery.Longest, Time, cancellationToken);
            return (id, null);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return (id, exception);
        }
    }

    private async Task<string> ShowAsync(ITurnContext context, Card card, BoardPost post, CancellationToken cancellationToken)
    {
        // Where somebody has deleted the message it is posted anew; whoever wants none says "board off".
        if (post.ActivityId is { } shown && await SummaryMessage.UpdateAsync(context, card, shown, cancellationToken) is { } updated)
        {
            return updated;
        }

        var activity = CardActivity.Of(card);
        activity.Id = $"board-{conference.Programme.Event}-{post.At.UtcTicks}{(post.ActivityId is null ? "" : $"-{post.ShownAt?.UtcTicks}")}";
        var posted = (await context.SendActivityAsync(activity, cancellationToken)).Id;
        await DeleteAsync(context, post.Former, cancellationToken);
        return posted;
    }

    private static async Task DeleteAsync(ITurnContext context, string? former, CancellationToken cancellationToken)
    {
        try
        {
            await (former is null ? Task.CompletedTask : context.DeleteActivityAsync(former, cancellationToken));
        }
        catch (UndeliveredException)
        {
            // It stands there, or somebody else has deleted it. The new one is there all the same.
        }
    }

    private Task<(SharedBoard Value, bool IsWritten)> ChangeAsync(DateTimeOffset asked, Func<BoardPost, BoardPost> change, CancellationToken cancellationToken) =>
        board.ChangeAsync(shared => shared.Post is { } post && post.At == asked ? shared with { Post = change(post) } : shared, cancellationToken);
}
