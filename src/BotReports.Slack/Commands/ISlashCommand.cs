using System.Text.Json.Nodes;

namespace BotReports.Slack.Commands;

/// <summary>Something that can be said behind a slash in any channel.</summary>
internal interface ISlashCommand
{
    /// <summary>One of <see cref="SlackCommands"/>.</summary>
    string Name { get; }

    /// <returns>What only whoever gave it sees; null for nothing.</returns>
    Task<JsonObject?> RunAsync(SlackVisitor visitor, SlashCommand said, CancellationToken cancellationToken);
}
