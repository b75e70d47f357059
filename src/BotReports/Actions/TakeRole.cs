using BotReports.Roles;

namespace BotReports.Actions;

/// <summary>An organizer takes a role back that was given in chat.</summary>
/// <param name="Person">The identity that it was given to; null when they are mentioned or named.</param>
/// <param name="Name">What they were called, folded; null for a button.</param>
public sealed record TakeRole(Role Role, string? Person = null, string? Name = null) : BotAction, IChangesEvent;
