namespace BotReports.Host;

/// <summary>Notes requests that are refused before anybody has read them, such as those with too large a body, in one line each.</summary>
internal static partial class RefusedRequests
{
    public static void UseRefusedRequests(this WebApplication app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException exception) when (!context.Response.HasStarted)
        {
            Log.Refused(app.Logger, context.Request.Path, exception.StatusCode, context.Request.ContentLength);
            context.Response.StatusCode = exception.StatusCode;
        }
    });

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A request to {Path} is refused with {Status}; its length is {Length}")]
        public static partial void Refused(ILogger logger, string path, int status, long? length);
    }
}
