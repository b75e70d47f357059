namespace BotReports.Actions;

/// <summary>Shows the pictures and voice notes of the sender's report.</summary>
public sealed record ShowAttachments : BotAction;
