namespace BotReports.Actions;

/// <summary>An organizer wants a key with which another program reads the reports.</summary>
/// <param name="Name">What to call it.</param>
/// <param name="ApprovedOnly">Whether it gives approved reports alone.</param>
public sealed record MakeApiKey(string Name, bool ApprovedOnly = false) : BotAction, IChangesEvent;
