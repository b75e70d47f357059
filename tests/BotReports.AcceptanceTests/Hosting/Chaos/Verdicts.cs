using System.Collections.Immutable;

namespace BotReports.AcceptanceTests.Hosting.Chaos;

/// <summary>Understands what the bot says about saving, as its English file has it.</summary>
internal static class Verdicts
{
    private static readonly ImmutableArray<string> Refusals = ["I could not save that", "Your message from before is not saved", "please send your last message again", "are not saved"];

    private static readonly ImmutableArray<string> Doubts = ["I do not know yet whether that is saved", "I do not know whether that is saved"];

    private static readonly ImmutableArray<string> Assurances = ["I have that message already", "is saved after all", "but your message is saved", "You said just that a moment ago", "already, once"];

    /// <param name="word">What the message was about.</param>
    /// <param name="replies">All that was replied to it, in its order.</param>
    public static Verdict Of(string word, IReadOnlyList<string> replies)
    {
        if (replies.Any(reply => IsAny(reply, Assurances) || (reply.Contains('✓', StringComparison.Ordinal) && (reply.Contains(word, StringComparison.Ordinal) || reply.Contains("Kept as note", StringComparison.Ordinal) || reply.Contains("✓ Your question", StringComparison.Ordinal)))))
        {
            return Verdict.Saved;
        }

        return replies.LastOrDefault(reply => IsAny(reply, Refusals) || IsAny(reply, Doubts)) is { } last ? (IsAny(last, Doubts) ? Verdict.InDoubt : Verdict.NotSaved)
            : replies.Count == 0 ? Verdict.Acknowledged
            : Verdict.NotTaken;
    }

    private static bool IsAny(string reply, ImmutableArray<string> phrases) => phrases.Any(phrase => reply.Contains(phrase, StringComparison.Ordinal));
}
