using BotReports.Roles;

namespace BotReports.Actions;

/// <summary>An organizer gives somebody a role.</summary>
/// <param name="Name">What they were called, folded: an e-mail address, or whoever the message mentions.</param>
public sealed record GiveRole(Role Role, string Name) : BotAction, IChangesEvent;
