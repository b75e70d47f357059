namespace BotReports.Tests.Conversations;

/// <summary>One line of a script: something that somebody does, and what the bot said to it.</summary>
/// <param name="Who">The person; null for the stage direction that the process ends and starts again.</param>
/// <param name="Channel">The channel spoken in; null for the person's own chat.</param>
/// <param name="Says">What they say, or the title of the button that they press.</param>
public sealed record ScriptStep(string? Who, string? Channel, string Says, bool IsPress, string Expected)
{
    /// <summary>Sent right after the message before, faster than one reads.</summary>
    public bool IsAtOnce { get; init; }

    /// <summary>The names of the files that the message brings; none for most.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    public TimeSpan Pause => IsAtOnce ? TimeSpan.FromSeconds(2) : TimeSpan.FromMinutes(1);
}
