using System.Collections.Immutable;
using BotReports.Documents;
using BotReports.Reports;

namespace BotReports.Reminders;

/// <summary>Who has been reminded of the report on one session, and who wants to be left alone. All that is due is computed from it, from the programme and the report. Immutable.</summary>
public sealed record ReminderLog : IVersioned
{
    public const int CurrentSchema = 1;

    /// <summary>More than a session's people are ever reminded.</summary>
    private const int MostRemembered = 500;

    /// <summary>The version of the document's shape.</summary>
    public int Schema { get; init; } = CurrentSchema;

    /// <summary>Oldest first.</summary>
    public ImmutableArray<SentReminder> Sent { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Those that it was tried to send.</summary>
    public ImmutableArray<ReminderPosting> Postings { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>One for each person at the most.</summary>
    public ImmutableArray<ReminderPause> Pauses { get; init => field = value.IsDefault ? [] : value; } = [];

    public bool HasSent(DueReminder due, string person) => Sent.Any(sent => sent.Key == due.Key && sent.Person == person);

    /// <summary>How often somebody has been reminded without having been asked for by them or by an organizer.</summary>
    public int CountOf(string person) => Sent.Count(sent => sent.Person == person && sent.Kind is not (ReminderKind.Asked or ReminderKind.Organizer));

    /// <summary>When somebody was reminded last, for whatever reason; null for never.</summary>
    public DateTimeOffset? LatestOf(string person) => Sent.Where(sent => sent.Person == person).Max(sent => (DateTimeOffset?)sent.At);

    public ReminderPause? PauseOf(string person) => Pauses.FirstOrDefault(pause => pause.Person == person);

    public ReminderPosting PostingOf(DueReminder due, string person) => Postings.FirstOrDefault(posting => posting.Key == due.Key && posting.Person == person) ?? new ReminderPosting(due.Key, person);

    public ReminderLog Put(ReminderPosting posting) => this with { Postings = [.. Without(posting.Key, posting.Person).TakeLast(MostRemembered - 1), posting] };

    /// <summary>Notes that somebody has been reminded.</summary>
    public ReminderLog Note(DueReminder due, string person, DateTimeOffset at) => HasSent(due, person) ? this : this with
    {
        Sent = [.. Sent.TakeLast(MostRemembered - 1), new SentReminder(due.Key, due.Kind, person, at)],
        Postings = [.. Without(due.Key, person)],
        Pauses = due.Kind is ReminderKind.Asked ? Pauses.RemoveAll(pause => pause.Person == person) : Pauses,
    };

    /// <summary>Leaves somebody alone for a while.</summary>
    public ReminderLog With(ReminderPause pause) => PauseOf(pause.Person) == pause ? this : this with { Pauses = [.. Pauses.Where(other => other.Person != pause.Person).TakeLast(MostRemembered - 1), pause] };

    /// <summary>Without a person who is erased; the same where they are not in it.</summary>
    public ReminderLog Forget(Func<string, bool> isGone) => Sent.Select(sent => sent.Person).Concat(Postings.Select(posting => posting.Person)).Concat(Pauses.Select(pause => pause.Person)).Any(isGone)
        ? this with { Sent = Sent.RemoveAll(sent => isGone(sent.Person)), Postings = Postings.RemoveAll(posting => isGone(posting.Person)), Pauses = Pauses.RemoveAll(pause => isGone(pause.Person)) }
        : this;

    private IEnumerable<ReminderPosting> Without(string key, string person) => Postings.Where(posting => posting.Key != key || posting.Person != person);
}
