using System.Collections.Immutable;
using BotReports.Documents;
using BotReports.Reports;

namespace BotReports.Reminders;

/// <summary>What organizers want people to be reminded of, what they have been told themselves, and the state of the next message to them. Immutable.</summary>
public sealed record EventReminders : OutboxEntry, IVersioned
{
    public const int CurrentSchema = 1;

    private const int MostRemembered = 2_000;

    private const int MostOrders = 100;

    /// <summary>The version of the document's shape.</summary>
    public int Schema { get; init; } = CurrentSchema;

    /// <summary>Oldest first.</summary>
    public ImmutableArray<ReminderOrder> Orders { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What they want to be otherwise than the settings have it; null for nothing.</summary>
    public ReminderAdjustment? Adjusted { get; init; }

    /// <summary>What they have been told, by keys: of whom that cannot be reached, of which deadline that is past.</summary>
    public ImmutableArray<string> Told { get; init => field = value.IsDefault ? [] : value; } = [];

    public EventReminders With(ReminderOrder order) => Orders.Contains(order) ? this : this with { Orders = [.. Orders.TakeLast(MostOrders - 1), order] };

    /// <param name="adjustment">What is otherwise from now on, beside what was; null for nothing any more.</param>
    public EventReminders Adjust(ReminderAdjustment? adjustment) => this with { Adjusted = adjustment is null ? null : (Adjusted ?? new ReminderAdjustment()).And(adjustment) };

    /// <summary>Without what names somebody who is erased; the same where nothing does.</summary>
    public EventReminders Forget(Func<string, bool> isAboutThem) => Told.Any(isAboutThem) ? this with { Told = Told.RemoveAll(key => isAboutThem(key)) } : this;

    public EventReminders Tell(IEnumerable<string> keys) => (EventReminders)Cleared() with { Told = [.. Told.Union(keys).TakeLast(MostRemembered)] };
}
