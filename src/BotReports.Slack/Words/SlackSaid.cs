using Microsoft.Bot.Schema;

namespace BotReports.Slack.Words;

/// <summary>What a message says.</summary>
/// <param name="Text">As its author sees it, without the marks of Slack's formatting.</param>
/// <param name="Mentions">The people whom it mentions beside the bot, as far as Slack says who they are.</param>
/// <param name="IsToBot">Whether it mentions the bot.</param>
internal sealed record SlackSaid(string Text, IList<Entity> Mentions, bool IsToBot);
