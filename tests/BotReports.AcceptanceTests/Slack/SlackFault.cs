namespace BotReports.AcceptanceTests.Slack;

/// <summary>How one call goes wrong.</summary>
/// <param name="Status">What is answered instead; 200 for an answer that is not ok; 0 for none at all.</param>
public sealed record SlackFault(int Status)
{
    public string Error { get; init; } = "internal_error";

    /// <summary>Null for no such header.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the call has its effect before it goes wrong.</summary>
    public bool IsDone { get; init; }

    /// <summary>What the call waits for, before it is answered as always; null for a call that goes wrong at once.</summary>
    public Task? HeldUntil { get; init; }

    /// <summary>Hangs, and is answered after all.</summary>
    public static SlackFault Held(Task until) => new(200) { HeldUntil = until };

    /// <summary>Told to come again after so long.</summary>
    public static SlackFault Busy(TimeSpan retryAfter) => new(429) { Error = "ratelimited", RetryAfter = retryAfter };

    public static SlackFault Broken(int status = 503) => new(status);

    public static SlackFault Refused(string error) => new(200) { Error = error };

    /// <summary>It is done, and the line breaks before the answer is there.</summary>
    public static SlackFault AnswerLost() => new(0) { IsDone = true };
}
