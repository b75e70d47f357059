using System.Collections.Concurrent;
using BotReports.Documents;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Reminders;

/// <summary>The documents <c>outbox/{event}/reminders.json</c> and <c>outbox/{event}/reminders/{session}.json</c>: who has been reminded of what. Thread-safe.</summary>
public sealed class ReminderDocuments(IDocuments documents, DocumentQuarantine quarantine, Conference conference)
{
    private readonly string _folder = $"outbox/{conference.Programme.Event}/reminders/";
    private readonly ConcurrentDictionary<SessionNumber, StoredJson<ReminderLog>> _sessions = new();

    /// <summary>What organizers want and have been told.</summary>
    public StoredJson<EventReminders> Event { get; } =
        new(documents, quarantine, DocumentName.Parse($"outbox/{conference.Programme.Event}/reminders.json"), EventRemindersJson.Default.EventReminders, EventReminders.CurrentSchema);

    /// <summary>Who has been reminded of the report on a session.</summary>
    public StoredJson<ReminderLog> Of(SessionNumber session) => _sessions.GetOrAdd(
        session, number => new(documents, quarantine, DocumentName.Parse($"{_folder}{number}.json"), ReminderLogJson.Default.ReminderLog, ReminderLog.CurrentSchema));

    public Task ChangeAsync(ReminderChange change, CancellationToken cancellationToken) => change switch
    {
        ReminderChange.Paused paused => Of(paused.Session).ChangeAsync(log => log.With(paused.Pause), cancellationToken),
        ReminderChange.Ordered ordered => Event.ChangeAsync(reminders => reminders.With(ordered.Order), cancellationToken),
        ReminderChange.Adjusted adjusted => Event.ChangeAsync(reminders => reminders.Adjust(adjusted.Adjustment), cancellationToken),
        _ => Task.CompletedTask,
    };

    /// <summary>Forgets a person for good.</summary>
    /// <param name="isGone">Whether an id is the person's.</param>
    /// <param name="isAboutThem">Whether a text has their name in it.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task ForgetAsync(Func<string, bool> isGone, Func<string, bool> isAboutThem, CancellationToken cancellationToken)
    {
        await Event.ChangeAsync(reminders => reminders.Forget(isAboutThem), cancellationToken);
        foreach (var entry in await documents.ListAsync(_folder, cancellationToken).ToListAsync(cancellationToken))
        {
            if (SessionNumber.TryParse(Path.GetFileNameWithoutExtension(entry.Name.Value), out var session))
            {
                await Of(session).ChangeAsync(log => log.Forget(isGone), cancellationToken);
            }
        }
    }
}
