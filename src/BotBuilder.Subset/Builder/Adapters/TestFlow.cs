namespace Microsoft.Bot.Builder.Adapters;

/// <summary>A conversation as a script. Each call adds a line to it; nothing happens before <see cref="StartTestAsync"/>.</summary>
public class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;
    private readonly Func<Task> _play;

    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync)
    {
    }

    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
        : this(adapter, callback, () => Task.CompletedTask)
    {
    }

    private TestFlow(TestAdapter adapter, BotCallbackHandler callback, Func<Task> play)
        => (_adapter, _callback, _play) = (adapter, callback, play);

    public Task StartTestAsync() => _play();

    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback, default));
    }

    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback));
    }

    /// <summary>The user, and the bot, come into the conversation.</summary>
    public TestFlow SendConversationUpdate() => Then(() => _adapter.ProcessActivityAsync(
        new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [_adapter.Conversation.User, _adapter.Conversation.Bot] }, _callback));

    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = 3000)
        => Send(userSays).AssertReply(expected, description, timeout);

    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string description = null, uint timeout = 3000)
        => Send(userSays).AssertReply(validateActivity, description, timeout);

    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000)
        => AssertReply(new Activity { Type = ActivityTypes.Message, Text = expected }, description ?? expected, timeout);

    /// <summary>Compares types and texts.</summary>
    public TestFlow AssertReply(IActivity expected, string description = null, uint timeout = 3000)
    {
        var text = expected.AsMessageActivity()?.Text;
        return AssertReply(
            reply => Require(
                reply.Type == expected.Type && reply.AsMessageActivity()?.Text?.Trim() == text?.Trim(), description, text ?? expected.Type, reply),
            description,
            timeout);
    }

    public TestFlow AssertReply(Action<IActivity> validateActivity, string description = null, uint timeout = 3000) => Then(async () =>
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
        IActivity reply;
        try
        {
            reply = await _adapter.GetNextReplyAsync(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            throw new TaskCanceledException($"No reply came within {timeout} ms. {description}");
        }

        validateActivity(reply);
    });

    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = 3000)
        => AssertReply(
            reply => Require(reply.AsMessageActivity()?.Text?.Contains(expected, StringComparison.Ordinal) == true, description, expected, reply), description, timeout);

    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply => Require(candidates.Contains(reply.AsMessageActivity()?.Text), description, string.Join(" | ", candidates), reply), description, timeout);
    }

    public TestFlow AssertNoReply(string description = null, uint timeout = 3000) => Then(async () =>
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
        try
        {
            var reply = await _adapter.GetNextReplyAsync(limit.Token).ConfigureAwait(false);
            Require(false, description, "no reply", reply);
        }
        catch (OperationCanceledException)
        {
            // As it should be.
        }
    });

    private static void Require(bool condition, string description, string expected, IActivity reply)
    {
        if (!condition)
            throw new InvalidOperationException($"{description}:\nExpected:{expected}\nReceived:{(reply as Activity)?.Text}");
    }

    private TestFlow Then(Func<Task> line) => new(_adapter, _callback, async () =>
    {
        await _play().ConfigureAwait(false);
        await line().ConfigureAwait(false);
    });
}
