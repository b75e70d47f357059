using System.Globalization;
using BotReports.Access;
using BotReports.Documents;
using BotReports.Events;
using BotReports.Exports.Proceedings;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Net.Http.Headers;

namespace BotReports.Host.Api;

/// <summary>
/// Gives other programs the reports as JSON, to whoever shows a key that an organizer has made. Without one nobody learns which event there is. <c>openapi.json</c> beside
/// this file documents it.
/// </summary>
internal static class ReportsEndpoint
{
    private const string Bearer = "Bearer ";

    public static void AddApi(this WebApplicationBuilder builder) => builder.Services.AddSingleton<ApiLimiter>();

    public static void MapApi(this WebApplication app)
    {
        app.MapGet(ApiAddress.Route, (HttpContext http, string @event) => AnswerAsync(http, @event, session: null));
        app.MapGet($"{ApiAddress.Route}/{{session}}", (HttpContext http, string @event, string session) => AnswerAsync(http, @event, session));
        app.MapGet("/api/openapi.json", () => Results.Stream(typeof(ReportsEndpoint).Assembly.GetManifestResourceStream("openapi.json")!, "application/json"));
    }

    private static async Task<IResult> AnswerAsync(HttpContext http, string @event, string? session)
    {
        var services = http.RequestServices;
        http.Response.Headers.CacheControl = "private, no-cache";
        http.Response.Headers.Vary = HeaderNames.Authorization;
        try
        {
            if (TokenIn(http.Request) is not { } token || await services.GetRequiredService<ApiKeys>().FindAsync(token, http.RequestAborted) is not { } key)
            {
                http.Response.Headers.WWWAuthenticate = "Bearer realm=\"reports\"";
                return Problem(StatusCodes.Status401Unauthorized, "Show a key: \"Authorization: Bearer br-…\". An organizer makes one by saying \"api key\" and a name to the bot.");
            }

            if (!services.GetRequiredService<ApiLimiter>().Allows(key))
            {
                http.Response.Headers.RetryAfter = "1";
                return Problem(StatusCodes.Status429TooManyRequests, string.Create(CultureInfo.InvariantCulture, $"This key has asked more than {ApiLimiter.PerMinute} times in a minute."));
            }

            var conference = services.GetRequiredService<Conference>();
            return @event != conference.Programme.Event ? Problem(StatusCodes.Status404NotFound, "There is no such event.") : await ReadAsync(http, key, session, conference);
        }
        catch (IOException)
        {
            return Problem(StatusCodes.Status503ServiceUnavailable, "The storage does not answer.");
        }
    }

    private static async Task<IResult> ReadAsync(HttpContext http, ApiKey key, string? session, Conference conference)
    {
        var query = http.Request.Query;
        SessionNumber? number = null;
        if (session is not null && !SessionNumber.TryParse(session, out number))
        {
            return Problem(StatusCodes.Status404NotFound, "There is no such session.");
        }

        if (!TryReadSince(query["since"], out var since))
        {
            return Problem(StatusCodes.Status400BadRequest, "\"since\" is a moment with its zone, such as 2016-12-08T18:00:00Z.");
        }

        if (!TryReadPage(query["page"], out var page))
        {
            return Problem(StatusCodes.Status400BadRequest, "\"page\" is a number from 1.");
        }

        var language = query["language"] is [{ Length: > 0 } asked] ? Phrases.Find(asked)?.Language : conference.Language;
        if (language is null)
        {
            return Problem(StatusCodes.Status400BadRequest, $"\"language\" is one of {string.Join(", ", Phrases.All.Select(phrases => phrases.Language))}.");
        }

        var isApprovedOnly = key.IsApprovedOnly || query["approved"] == "true";
        var request = new EventPageRequest(language, isApprovedOnly) { Session = number, Since = since, Page = page };

        // What cannot be read is known once the reports are listed.
        var reports = await http.RequestServices.GetRequiredService<IReportStore>().ListAsync(http.RequestAborted);
        var unreadable = ReportId.SessionsIn(http.RequestServices.GetRequiredService<DocumentQuarantine>().All, conference.Programme.Event);
        return EventPage.Find(conference, reports, unreadable, request) is { } found ? Give(http, found, request) : Problem(StatusCodes.Status404NotFound, "There is no such session, or no such page.");
    }

    private static IResult Give(HttpContext http, EventPage page, EventPageRequest request)
    {
        var tag = new EntityTagHeaderValue($"\"{page.Tag}\"", isWeak: true);
        http.Response.Headers.ETag = tag.ToString();
        if (request.Page < page.Pages)
        {
            http.Response.Headers.Link = $"<{NextOf(http.Request, request.Page + 1)}>; rel=\"next\"";
        }

        return http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known == EntityTagHeaderValue.Any || known.Compare(tag, useStrongComparison: false))
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Bytes(page.Write(http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow()), "application/json; charset=utf-8");
    }

    private static string NextOf(HttpRequest request, int page)
    {
        var others = request.Query.Where(pair => pair.Key != "page").SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value));
        return $"{request.Path}{QueryString.Create(others).Add("page", page.ToString(CultureInfo.InvariantCulture))}";
    }

    private static ApiToken? TokenIn(HttpRequest request) =>
        request.Headers.Authorization is [{ } header] && header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? ApiToken.TryParse(header[Bearer.Length..].Trim()) : null;

    /// <summary>A moment without a zone would mean another one on each machine.</summary>
    private static bool TryReadSince(string? text, out DateTimeOffset? since)
    {
        since = null;
        if (string.IsNullOrEmpty(text))
        {
            return true;
        }

        string[] shapes = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK"];
        if (text.Length < 17 || (!text.EndsWith('Z') && text[^6] is not ('+' or '-')) || !DateTimeOffset.TryParseExact(text, shapes, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
        {
            return false;
        }

        since = moment;
        return true;
    }

    private static bool TryReadPage(string? text, out int page)
    {
        page = 1;
        return string.IsNullOrEmpty(text) || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out page) && page > 0);
    }

    /// <summary>As RFC 9457 has it.</summary>
    private static IResult Problem(int status, string detail) => Results.Problem(detail, statusCode: status);
}
