namespace BotReports.Slack.Views;

/// <summary>A window that somebody sees.</summary>
/// <param name="Hash">Names its state: an update that knows another one is refused.</param>
internal sealed record ShownView(string Id, string Hash);
