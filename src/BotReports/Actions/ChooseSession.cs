namespace BotReports.Actions;

/// <summary>Wants to report on another session.</summary>
public sealed record ChooseSession : BotAction;
