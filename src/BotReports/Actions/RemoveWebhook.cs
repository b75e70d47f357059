namespace BotReports.Actions;

/// <summary>A program is told nothing any more.</summary>
/// <param name="Webhook">Its id, or its host as it was typed.</param>
public sealed record RemoveWebhook(string Webhook) : BotAction, IChangesEvent;
