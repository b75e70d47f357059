namespace BotReports.Slack.Commands;

/// <summary>A slash command with its arguments.</summary>
/// <param name="Text">The text after the command.</param>
/// <param name="Channel">The channel in which it was given.</param>
internal sealed record SlashCommand(string Text, string Channel)
{
    /// <summary>Whether it was given in the user's own chat with the bot.</summary>
    public bool IsPersonal => Channel.StartsWith('D');
}
