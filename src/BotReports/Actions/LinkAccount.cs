namespace BotReports.Actions;

/// <summary>Somebody wants to be one person in two apps, or two again.</summary>
/// <param name="Code">The code that the bot has given them in the other app; null to be given one.</param>
/// <param name="IsOff">Whether they want to be two again.</param>
public sealed record LinkAccount(string? Code = null, bool IsOff = false) : BotAction;
