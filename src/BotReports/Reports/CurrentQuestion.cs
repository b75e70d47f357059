namespace BotReports.Reports;

/// <summary>The question that a person was asked last, so that an answer goes to the question that its sender saw, even if somebody else has answered it meanwhile.</summary>
/// <param name="Slot">The <see cref="SlotAddress"/> that was asked for.</param>
/// <param name="Seen">The <see cref="Wording.Stamp"/> of the wording that was shown with it; null where there was none.</param>
public sealed record CurrentQuestion(string Slot, string? Seen);
