namespace BotReports.Slack.Commands;

/// <summary>A command as somebody gave it.</summary>
/// <param name="Text">What stood behind it.</param>
/// <param name="Channel">Where: everybody there can see what is answered to everybody.</param>
internal sealed record SlashCommand(string Text, string Channel)
{
    /// <summary>Whether it was given in the chat with the bot, where nobody else reads along.</summary>
    public bool IsPersonal => Channel.StartsWith('D');
}
