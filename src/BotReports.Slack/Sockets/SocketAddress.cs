namespace BotReports.Slack.Sockets;

/// <summary>Validates the address of a socket. It must be encrypted, because payloads on it are not signed.</summary>
internal static class SocketAddress
{
    /// <param name="text">The address from Slack.</param>
    /// <param name="isDevelopment">Whether an unencrypted loopback address is accepted.</param>
    /// <returns>Null if the address is not acceptable.</returns>
    public static Uri? Parse(string? text, bool isDevelopment) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeWss || (isDevelopment && address.Scheme == Uri.UriSchemeWs && address.IsLoopback))
            ? address
            : null;
}
