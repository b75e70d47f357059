namespace BotReports.Actions;

/// <summary>An organizer wants a program to be told what becomes of the reports.</summary>
/// <param name="Address">Where it listens, as it was typed.</param>
public sealed record MakeWebhook(string Address) : BotAction, IChangesEvent;
