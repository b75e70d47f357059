using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Bot.Conversations;
using BotReports.Bot.Reviews;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Summaries;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Summaries;

/// <summary>
/// Brings the summaries that reports owe to the organizers' channel: at once when told of one, and by sweeping all reports at
/// start and every now and then, until each is delivered. A summary that was posted before is updated where it stands. What organizers
/// ask the rapporteurs goes the same way, in the other direction.
/// </summary>
public sealed partial class SummaryCourier(
    Conference conference,
    IReportStore reports,
    OrganizersChannel channel,
    IEnumerable<BotChannel> channels,
    KnownConversations conversations,
    QuestionCourier questions,
    PendingDeliveries queue,
    TimeProvider time,
    ILogger<SummaryCourier> logger) : BackgroundService
{
    /// <summary>How often all reports are looked through for what could not be delivered before.</summary>
    public static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(30);

    /// <summary>How long a delivery may take before somebody else may try.</summary>
    public static readonly TimeSpan ClaimFor = TimeSpan.FromMinutes(2);

    /// <summary>Delivers whatever any report owes. What fails is left for the next sweep.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        foreach (var report in await reports.ListAsync(cancellationToken))
        {
            if (report.Summary.IsOwed || report.UnsentQuestions().Any())
            {
                await DeliverAsync(report.Id, cancellationToken);
            }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = time.CreateTimer(_ => queue.SweepSoon(), null, TimeSpan.Zero, SweepEvery);
        await foreach (var report in queue.ReadAllAsync(stoppingToken))
        {
            try
            {
                await (report is null ? SweepAsync(stoppingToken) : DeliverAsync(report, stoppingToken));
            }
            catch (IOException exception)
            {
                Log.StorageFailed(logger, exception);
            }
        }
    }

    private async Task DeliverAsync(ReportId id, CancellationToken cancellationToken)
    {
        if (await reports.FindAsync(id, cancellationToken) is { } report)
        {
            await questions.DeliverAsync(report, cancellationToken);
        }

        await DeliverSummaryAsync(id, cancellationToken);
    }

    private async Task DeliverSummaryAsync(ReportId id, CancellationToken cancellationToken)
    {
        if (await channel.FindAsync(cancellationToken) is not { } binding || channels.FirstOrDefault(candidate => candidate.ChannelId == binding.ChannelId) is not { } target)
        {
            return;
        }

        var known = await conversations.FindAsync(binding.ChannelId, binding.ConversationId, cancellationToken);
        if (known is { IsReachable: false })
        {
            return;
        }

        // Whoever writes the claim delivers; everybody else sees it and leaves the report alone.
        var until = time.GetUtcNow() + ClaimFor;
        var isMine = false;
        var claimed = await reports.ChangeAsync(id, report => (isMine = CanClaim(report!)) ? report!.Claim(until) : report!, cancellationToken);
        if (!isMine)
        {
            return;
        }

        try
        {
            await target.Adapter.ContinueConversationAsync(
                target.BotAppId, known?.ToReference() ?? binding.ToReference(), (context, token) => PostAsync(context, claimed, binding, token), cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Log.DeliveryFailed(logger, id, exception);
            await reports.ChangeAsync(id, report => report!.Summary.ClaimedUntil == until ? report.Shown(0, report.Summary.Posts) : report, cancellationToken);
        }
    }

    private bool CanClaim(Report report) => report.Summary.IsOwed && !(report.Summary.ClaimedUntil > time.GetUtcNow());

    private async Task PostAsync(ITurnContext context, Report report, ChannelBinding binding, CancellationToken cancellationToken)
    {
        var cards = CardSplitter.Split(SummaryCard.ForOrganizers(report, conference, Phrases.In(conference.Language)));
        var posts = report.Summary.Posts.RemoveAll(post => post.Channel != binding.Key);
        var isUpdated = false;
        for (var part = 0; part < cards.Count; part++)
        {
            var activity = CardActivity.Of(cards[part]);
            var fingerprint = Fingerprint(cards[part]);
            if (part < posts.Length)
            {
                activity.Id = posts[part].ActivityId;
                if (posts[part].Fingerprint != fingerprint)
                {
                    // A channel may need more messages for it than before, or fewer, and then calls it differently.
                    var updated = await context.UpdateActivityAsync(activity, cancellationToken);
                    posts = posts.SetItem(part, posts[part] with { ActivityId = updated?.Id is { Length: > 0 } id ? id : posts[part].ActivityId, Fingerprint = fingerprint });
                    isUpdated = true;
                }

                continue;
            }

            // The same id for the same part each time: a channel that honours it posts the part once, even if we never heard that it did.
            activity.Id = $"summary-{report.Id.Event}-{report.Id.Session}-{part + 1}";
            var response = await context.SendActivityAsync(activity, cancellationToken);
            posts = posts.Add(new SummaryPost(binding.Key, response.Id, fingerprint));
            if (part < cards.Count - 1)
            {
                // A part that stands is remembered at once, so that a failure with the next one does not post it again.
                var soFar = posts;
                await reports.ChangeAsync(report.Id, current => current! with { Summary = current.Summary with { Posts = soFar } }, cancellationToken);
            }
        }

        foreach (var leftOver in posts.Skip(cards.Count))
        {
            await context.DeleteActivityAsync(leftOver.ActivityId, cancellationToken);
        }

        var shown = posts.Take(cards.Count).ToImmutableArray();
        await reports.ChangeAsync(report.Id, current => current!.Shown(report.Revision, shown), cancellationToken);
        Log.Delivered(logger, report.Id, cards.Count);
        if (isUpdated && cards[0].Notice is { } news)
        {
            await TellAsync(context, shown[0], news.Text, cancellationToken);
        }
    }

    /// <summary>Says below a summary that it has changed, where the channel wants that. What cannot be said is not said later: the summary says it too.</summary>
    private async Task TellAsync(ITurnContext context, SummaryPost summary, string news, CancellationToken cancellationToken)
    {
        if (channels.FirstOrDefault(candidate => candidate.ChannelId == context.Activity.ChannelId) is not { TellsOfUpdates: true } target)
        {
            return;
        }

        var reference = context.Activity.GetConversationReference();
        var place = reference.Conversation;
        reference.Conversation = new ConversationAccount(place.IsGroup, place.ConversationType, ChannelThread.Under(place.Id, summary.ActivityId), tenantId: place.TenantId);
        try
        {
            await target.Adapter.ContinueConversationAsync(target.BotAppId, reference, (thread, token) => thread.SendActivityAsync(MessageFactory.Text(news), token), cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Log.NotTold(logger, exception);
        }
    }

    /// <summary>Of all that a message shows, and of what its buttons are about.</summary>
    private static string Fingerprint(Card card) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes($"{PlainTextRenderer.Render(card)}{string.Concat(card.Buttons.Select(button => $"\n{ActionJson.Write(button.Action)}"))}")), 0, 8);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "The summary of {Report} is in the organizers' channel, in {Parts} message(s)")]
        public static partial void Delivered(ILogger logger, ReportId report, int parts);

        [LoggerMessage(LogLevel.Warning, "The summary of {Report} could not be delivered; it will be tried again")]
        public static partial void DeliveryFailed(ILogger logger, ReportId report, Exception exception);

        [LoggerMessage(LogLevel.Warning, "A summary was updated, but its thread could not be told")]
        public static partial void NotTold(ILogger logger, Exception exception);

        [LoggerMessage(LogLevel.Warning, "The storage did not answer while summaries were delivered; they will be tried again")]
        public static partial void StorageFailed(ILogger logger, Exception exception);
    }
}
