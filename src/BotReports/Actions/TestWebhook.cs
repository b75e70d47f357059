namespace BotReports.Actions;

/// <summary>An organizer wants to see whether a program hears the bot.</summary>
/// <param name="Webhook">Its id, or its host as it was typed.</param>
public sealed record TestWebhook(string Webhook) : BotAction, IChangesEvent;
