using System.Net;

namespace BotReports.Teams;

/// <summary>
/// Which requests come from this machine and were made on purpose. Addresses without a sign-in are open to them alone: not to a page of another site in a browser
/// here, by its own address or by a DNS name that points here, and not to what a tunnel forwards. The console has the same guard, since no channel knows another.
/// </summary>
internal static class LocalRequests
{
    private static readonly string[] OwnNames = ["localhost", "127.0.0.1", "[::1]"];

    public static bool IsLocal(HttpRequest request) =>
        request.HttpContext.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && OwnNames.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase)
        && !request.Headers.ContainsKey("Forwarded") && !request.Headers.ContainsKey("X-Forwarded-For");

    /// <summary>Whether no page, or a page of this host, sends it. A page of another site cannot send JSON unasked.</summary>
    public static bool IsOwnPost(HttpRequest request) =>
        request.HasJsonContentType()
        && (request.Headers.Origin is not [{ } origin] ? request.Headers.Origin.Count == 0 : origin.Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase));
}
