using System.Text.Json.Nodes;

namespace BotReports.Slack.Commands;

/// <summary>A slash command.</summary>
internal interface ISlashCommand
{
    /// <summary>One of <see cref="SlackCommands"/>.</summary>
    string Name { get; }

    /// <returns>The ephemeral reply; null for none.</returns>
    Task<JsonObject?> RunAsync(SlackInteraction interaction, SlashCommand said, CancellationToken cancellationToken);
}
