namespace BotReports.Reports;

/// <summary>An answer that its sender was warned about before it is stored as one. Its words wait as a note of the report.</summary>
/// <param name="Slot">The <see cref="SlotAddress"/> that it was to answer.</param>
/// <param name="Note">The <see cref="Wording.Id"/> of the note.</param>
/// <param name="IsAddition">Whether the words go below those of the answer, rather than into their place.</param>
public sealed record PendingAnswer(string Slot, string Note, bool IsAddition = false);
