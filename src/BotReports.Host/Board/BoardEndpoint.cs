using System.Security.Cryptography;
using System.Text;
using BotReports.Access;
using BotReports.Documents;
using BotReports.Events;
using BotReports.Languages;
using BotReports.Reports;
using Microsoft.Net.Http.Headers;

namespace BotReports.Host.Board;

/// <summary>
/// The board in the organizers' room. The page itself has nothing of the event in it and is anybody's; its rows are given to whoever shows the secret of a link that the bot
/// has given to an organizer. The page asks for them every few seconds, and is told when nothing has changed: what any host has written is seen.
/// </summary>
internal static class BoardEndpoint
{
    private const string Bearer = "Bearer ";

    private const string ContentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void MapBoard(this WebApplication app)
    {
        app.MapGet(BoardAddress.Route, Page);
        app.MapGet($"{BoardAddress.Route}/rows", RowsAsync);
        app.MapGet("/board/assets/board.js", () => Asset("board.js", "text/javascript"));
        app.MapGet("/board/assets/board.css", () => Asset("board.css", "text/css"));
    }

    private static IResult Page(HttpContext http, Conference conference)
    {
        http.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        http.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        return Results.Content(BoardPage.Of(Phrases.In(conference.Language)), "text/html", Encoding.UTF8);
    }

    private static async Task<IResult> RowsAsync(HttpContext http, string @event, Conference conference, EventBoard links, IReportStore reports, DocumentQuarantine quarantine, TimeProvider time)
    {
        var headers = http.Response.Headers;
        (headers.CacheControl, headers.Vary) = ("private, no-cache", HeaderNames.Authorization);
        try
        {
            var now = time.GetUtcNow();
            if (SecretIn(http.Request) is not { } secret || @event != conference.Programme.Event || !await links.OpenAsync(secret, now, http.RequestAborted))
            {
                headers.WWWAuthenticate = "Bearer realm=\"board\"";
                return Results.Problem("This link does not open the board.", statusCode: StatusCodes.Status401Unauthorized);
            }

            // What cannot be read is known once the reports are listed.
            var listed = await reports.ListAsync(http.RequestAborted);
            var unreadable = ReportId.SessionsIn(quarantine.All, @event);
            var phrases = Phrases.In(conference.Language);
            var rows = Encoding.UTF8.GetBytes(BoardPage.RowsOf(Boards.Board.Of(conference, listed, unreadable, now, phrases), phrases));
            var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(rows), 0, 16)}\"");
            headers.ETag = tag.ToString();
            return http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)) ? Results.StatusCode(StatusCodes.Status304NotModified) : Results.Bytes(rows, "text/html; charset=utf-8");
        }
        catch (IOException)
        {
            return Results.Problem("The storage does not answer.", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static Secret? SecretIn(HttpRequest request) =>
        request.Headers.Authorization is [{ } header] && header.StartsWith(Bearer, StringComparison.Ordinal) ? Secret.TryParse(header[Bearer.Length..]) : null;

    private static IResult Asset(string name, string type) => Results.Stream(typeof(BoardEndpoint).Assembly.GetManifestResourceStream(name)!, type);
}
