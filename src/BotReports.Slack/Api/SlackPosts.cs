using System.Globalization;
using System.Text.Json.Nodes;

namespace BotReports.Slack.Api;

/// <summary>
/// Posts messages, each once. Slack posts a message again for whoever asks again, so where nobody knows what became of a call, the
/// channel is looked through for the message before it is posted anew.
/// </summary>
internal sealed class SlackPosts(SlackClient client, TimeProvider time)
{
    private const int MostAttempts = 3;
    private const int MessagesLookedAt = 100;

    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromSeconds(1);

    /// <summary>How far Slack's clock may be from ours.</summary>
    private static readonly TimeSpan ClockDifference = TimeSpan.FromMinutes(5);

    /// <returns>The message's time, which is what it is called by.</returns>
    public async Task<string> PostAsync(SlackPost post, CancellationToken cancellationToken)
    {
        if (post.MayStand && await FindAsync(post, since: null, cancellationToken) is { } standing)
        {
            // It may show what was true when it was posted.
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

    /// <summary>Says something that one person alone sees. In the channel itself: Slack shows it in a thread only where others have spoken there.</summary>
    public async Task<string> WhisperAsync(SlackPost post, string reader, CancellationToken cancellationToken) =>
        (await client.CallAsync(SlackMethod.ChatPostEphemeral, post.ToWhisper(reader), cancellationToken)).Required().Text("message_ts") ?? "";

    /// <returns>False when the message is not there to be changed any more.</returns>
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

    /// <summary>What is gone already is deleted.</summary>
    public async Task DeleteAsync(string channel, string timestamp, CancellationToken cancellationToken)
    {
        var result = await client.CallAsync(SlackMethod.ChatDelete, new JsonObject { ["channel"] = channel, ["ts"] = timestamp }, cancellationToken);
        if (result.Error is not { Kind: SlackErrorKind.MessageGone })
        {
            result.Required();
        }
    }

    /// <returns>The message's time; null where nobody knows what became of it.</returns>
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

        // Where the app may not look, a message that most likely was never posted is worth more than one that surely is not posted twice.
        return since is null && result.Error is { Kind: SlackErrorKind.MissingScope } ? null : result.Required().Objects("messages").FirstOrDefault(post.Is)?.Text("ts");
    }
}
