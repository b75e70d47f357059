namespace BotReports.Slack.Views;

/// <summary>An open view.</summary>
/// <param name="Hash">The version of the view. Slack refuses an update with another hash.</param>
internal sealed record ShownView(string Id, string Hash);
