namespace BotReports.Reports;

/// <summary>An answer that its sender was warned about before it is stored as one. Its words wait as a note of the report.</summary>
/// <param name="Slot">The <see cref="SlotAddress"/> that it was to answer.</param>
/// <param name="ActivityId">The message that the note holds.</param>
public sealed record PendingAnswer(string Slot, string ActivityId);
