namespace BotReports.Actions;

/// <summary>Shows a part of the form, to be filled at once.</summary>
/// <param name="Around">Null for the open question.</param>
public sealed record OpenForm(AnswerReference? Around = null) : BotAction;
