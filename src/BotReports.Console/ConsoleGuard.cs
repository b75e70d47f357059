using System.Net;

namespace BotReports.Console;

/// <summary>
/// Anybody who reaches the console can speak as any persona. So it answers callers on this machine only. It refuses a page of another site in a browser
/// here, by its own address or by a DNS name that points here, and it refuses what a tunnel forwards.
/// </summary>
internal sealed class ConsoleGuard : IEndpointFilter
{
    private static readonly string[] OwnNames = ["localhost", "127.0.0.1", "[::1]"];

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        return IsLocal(request) && (HttpMethods.IsGet(request.Method) || IsOwnPost(request))
            ? await next(context)
            : Results.StatusCode(StatusCodes.Status403Forbidden);
    }

    private static bool IsLocal(HttpRequest request) =>
        request.HttpContext.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && OwnNames.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase)
        && !request.Headers.ContainsKey("Forwarded") && !request.Headers.ContainsKey("X-Forwarded-For");

    private static bool IsOwnPost(HttpRequest request) =>
        request.HasJsonContentType()
        && (request.Headers.Origin is not [{ } origin] ? request.Headers.Origin.Count == 0 : origin.Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase));
}
