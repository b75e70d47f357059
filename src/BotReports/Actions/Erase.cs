using BotReports.Reports;

namespace BotReports.Actions;

/// <summary>Wants a person to be erased: the sender themselves, or for an organizer anybody.</summary>
/// <param name="Person">Their id; null for the sender, and when they are mentioned or named.</param>
/// <param name="Name">What they were called, folded; null for a button, and for the sender.</param>
/// <param name="Mode">What becomes of their words; null to be asked.</param>
/// <param name="IsSure">Whether it is to be done; null to be asked.</param>
public sealed record Erase(string? Person = null, string? Name = null, ErasureMode? Mode = null, bool? IsSure = null) : BotAction;
