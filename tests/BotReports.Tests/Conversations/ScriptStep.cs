namespace BotReports.Tests.Conversations;

/// <summary>One line of a script: something that somebody does, and what the bot said to it.</summary>
/// <param name="Who">The person; null for the stage direction that the process ends and starts again.</param>
/// <param name="Channel">The channel spoken in; null for the person's own chat.</param>
/// <param name="Says">What they say, or the title of the button that they press.</param>
public sealed record ScriptStep(string? Who, string? Channel, string Says, bool IsPress, string Expected);
