namespace BotReports.Actions;

/// <summary>An organizer vouches for somebody whose channel does not prove who they are.</summary>
/// <param name="Person">Their id; null when they are mentioned, named or to be asked for.</param>
/// <param name="Name">What they were called, folded; null for a button, and to be shown who is trusted.</param>
public sealed record Trust(string? Person = null, string? Name = null) : BotAction;
