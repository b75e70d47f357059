using System.Collections.Immutable;

namespace BotReports.Reports;

/// <summary>
/// What decides how the next message of a conversation is understood: the question that was asked, what waits for a yes or a no, the
/// state of the dialogs. It is kept in the report that the conversation is about, so that one conditional write guards both.
/// Disposable: losing it costs a question, never a word.
/// </summary>
public sealed record Conversation
{
    /// <summary>How many deliveries are remembered; a channel repeats one within minutes.</summary>
    private const int RememberedDeliveries = 16;

    public static Conversation New { get; } = new();

    /// <summary>The version of this record's shape.</summary>
    public int Schema { get; init; } = 1;

    /// <summary>The question that was asked last; null when none was.</summary>
    public CurrentQuestion? Question { get; init; }

    /// <summary>Answers that wait, as notes of the report, until their sender says how they may be saved; oldest first.</summary>
    public ImmutableArray<PendingAnswer> Held { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What the bot asked whether it was meant; null when it asked nothing of the kind.</summary>
    public PendingConfirmation? Confirmation { get; init; }

    /// <summary>The answers that came in quick succession; null when none did.</summary>
    public RapidReplies? Rapid { get; init; }

    /// <summary>What was saved but could not be said, because the channel did not take the reply; said with the next one. Null for nothing.</summary>
    public string? Untold { get; init; }

    /// <summary>The dialogs' stack as the bot writes it down; null while no dialog is open.</summary>
    public string? Dialogs { get; init; }

    /// <summary>The keys of the latest deliveries that changed anything, so that one which comes again changes nothing.</summary>
    public ImmutableArray<string> Deliveries { get; init => field = value.IsDefault ? [] : value; } = [];

    public bool HasSeen(string key) => Deliveries.Contains(key);

    public Conversation Remember(string key) =>
        this with { Deliveries = [.. Deliveries.Skip(Math.Max(0, Deliveries.Length - RememberedDeliveries + 1)), key] };

    /// <summary>Whether two records say the same, deliveries aside.</summary>
    public bool Says(Conversation other) =>
        Question == other.Question
        && Held.SequenceEqual(other.Held)
        && Confirmation == other.Confirmation
        && Dialogs == other.Dialogs
        && Untold == other.Untold
        && (Rapid == other.Rapid || (Rapid is { } mine && other.Rapid is { } theirs && mine.LastAt == theirs.LastAt && mine.Answers.SequenceEqual(theirs.Answers)));

    /// <summary>Without what refers to a person: what was asked about them is not asked any more. The words of whoever the conversation is with stay.</summary>
    public Conversation Erase(Erasure erasure) => this with
    {
        Question = Question is { } question ? question with { Seen = erasure.StampOf(question.Seen) } : null,
        Confirmation = erasure.IsAboutMe(Confirmation?.Action) ? null : Confirmation,
        Dialogs = erasure.IsAboutMe(Dialogs) ? null : Dialogs,
        Untold = erasure.IsAboutMe(Untold) ? null : Untold,
    };
}
