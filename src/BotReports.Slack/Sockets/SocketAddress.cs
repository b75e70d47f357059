namespace BotReports.Slack.Sockets;

/// <summary>Where a socket may be opened: what Slack sends over it is signed by nothing but the line itself.</summary>
internal static class SocketAddress
{
    /// <param name="text">As Slack gave it.</param>
    /// <param name="isDevelopment">Then a line within this machine need not be encrypted.</param>
    /// <returns>Null for an address that nothing must be taken from.</returns>
    public static Uri? Parse(string? text, bool isDevelopment) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeWss || (isDevelopment && address.Scheme == Uri.UriSchemeWs && address.IsLoopback))
            ? address
            : null;
}
