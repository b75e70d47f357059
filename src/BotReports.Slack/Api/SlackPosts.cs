using System.Globalization;
using System.Text.Json.Nodes;

namespace BotReports.Slack.Api;

/// <summary>
/// Posts each message once. Slack does not deduplicate posts, so if the result of a call is unknown, the
/// channel's history is searched for the message before it is posted again.
/// </summary>
internal sealed class SlackPosts(SlackClient client, TimeProvider time)
{
    private const int MostAttempts = 3;
    private const int MessagesLookedAt = 100;

    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromSeconds(1);

    /// <summary>The difference allowed between Slack's clock and ours.</summary>
    private static readonly TimeSpan ClockDifference = TimeSpan.FromMinutes(5);

    /// <returns>The message's <c>ts</c>, which is its id.</returns>
    public async Task<string> PostAsync(SlackPost post, CancellationToken cancellationToken)
    {
        if (post.MayStand && await FindAsync(post, since: null, cancellationToken) is { } standing)
        {
            // The posted message may be out of date.
            await UpdateAsync(post, standing, cancellationToken);
            return standing;
        }

        var since = time.GetUtcNow() - ClockDifference;
        for (var attempt = 1; ; attempt++)
        {
            if (await TryAsync(post, isLast: attempt == MostAttempts, cancellationToken) is { } posted)
            {
                return posted;
            }

            await Task.Delay(BetweenAttempts * attempt, time, cancellationToken);
            if (await FindAsync(post, since, cancellationToken) is { } arrived)
            {
                return arrived;
            }
        }
    }

    /// <summary>Posts an ephemeral message. It goes to the channel and not to a thread, because Slack shows it in a thread only if others have posted there.</summary>
    public async Task<string> PostEphemeralAsync(SlackPost post, string reader, CancellationToken cancellationToken) =>
        (await client.CallAsync(SlackMethod.ChatPostEphemeral, post.ToEphemeral(reader), cancellationToken)).Required().Text("message_ts") ?? "";

    /// <returns>False if the message can no longer be changed.</returns>
    public async Task<bool> UpdateAsync(SlackPost post, string timestamp, CancellationToken cancellationToken)
    {
        var result = await client.CallAsync(SlackMethod.ChatUpdate, post.ToUpdate(timestamp), cancellationToken);
        if (result.Error is { Kind: SlackErrorKind.MessageGone })
        {
            return false;
        }

        result.Required();
        return true;
    }

    /// <summary>Deleting a message that is gone already succeeds.</summary>
    public async Task DeleteAsync(string channel, string timestamp, CancellationToken cancellationToken)
    {
        var result = await client.CallAsync(SlackMethod.ChatDelete, new JsonObject { ["channel"] = channel, ["ts"] = timestamp }, cancellationToken);
        if (result.Error is not { Kind: SlackErrorKind.MessageGone })
        {
            result.Required();
        }
    }

    /// <returns>The message's <c>ts</c>; null if the result is unknown.</returns>
    private async Task<string?> TryAsync(SlackPost post, bool isLast, CancellationToken cancellationToken)
    {
        try
        {
            var result = await client.CallAsync(SlackMethod.ChatPostMessage, post.ToArguments(), cancellationToken);
            return result.Error is { Kind: SlackErrorKind.Unsure } && !isLast ? null : result.Required().Text("ts");
        }
        catch (SlackUnreachableException) when (!isLast)
        {
            return null;
        }
    }

    private async Task<string?> FindAsync(SlackPost post, DateTimeOffset? since, CancellationToken cancellationToken)
    {
        var arguments = new JsonObject { ["channel"] = post.Channel, ["include_all_metadata"] = true, ["limit"] = MessagesLookedAt };
        if (since is { } oldest)
        {
            arguments["oldest"] = oldest.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        }

        if (post.Thread is not null)
        {
            arguments["ts"] = post.Thread;
        }

        var result = await client.CallAsync(post.Thread is null ? SlackMethod.ConversationsHistory : SlackMethod.ConversationsReplies, arguments, cancellationToken);

        // Without <c>channels:history</c> we post without the duplicate check: a duplicate is better than a lost message.
        return since is null && result.Error is { Kind: SlackErrorKind.MissingScope } ? null : result.Required().Objects("messages").FirstOrDefault(post.Is)?.Text("ts");
    }
}
