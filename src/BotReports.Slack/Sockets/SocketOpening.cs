namespace BotReports.Slack.Sockets;

/// <summary>The result of asking for a socket.</summary>
/// <param name="Address">The address; null if there is none.</param>
/// <param name="Problem">The reason why there is no address.</param>
internal sealed record SocketOpening(Uri? Address, string? Problem);
