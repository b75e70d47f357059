namespace BotReports.AcceptanceTests.Slack.Api;

/// <summary>A file in the workspace.</summary>
/// <param name="Length">As it was announced.</param>
public sealed record SlackFile(string Id, string Name, int Length)
{
    /// <summary>Null until it has been sent.</summary>
    public byte[]? Content { get; init; }

    public bool IsShared { get; init; }

    public string? Channel { get; init; }
}
