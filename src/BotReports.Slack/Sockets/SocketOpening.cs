namespace BotReports.Slack.Sockets;

/// <summary>What asking for a socket comes to.</summary>
/// <param name="Address">Null where there is none.</param>
/// <param name="Problem">Why there is none.</param>
internal sealed record SocketOpening(Uri? Address, string? Problem);
