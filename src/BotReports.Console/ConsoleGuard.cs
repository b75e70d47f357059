using BotReports.Teams;

namespace BotReports.Console;

/// <summary>Anybody who reaches the console can speak as any persona. So it answers <see cref="LocalRequests"/> only.</summary>
internal sealed class ConsoleGuard : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        return LocalRequests.IsLocal(request) && (HttpMethods.IsGet(request.Method) || LocalRequests.IsOwnPost(request))
            ? await next(context)
            : Results.StatusCode(StatusCodes.Status403Forbidden);
    }
}
