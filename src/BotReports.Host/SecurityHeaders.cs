namespace BotReports.Host;

/// <summary>What every answer says to browsers: it is of the kind that it says, nobody frames it, nothing in it runs or loads. Pages that need more say so themselves.</summary>
internal static class SecurityHeaders
{
    private const string NothingRuns = "default-src 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.Use((context, next) =>
        {
            var headers = context.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers.ContentSecurityPolicy = NothingRuns;
            headers["Referrer-Policy"] = "no-referrer";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            return next(context);
        });
    }
}
