using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using BotReports.Reports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace BotReports.Console;

/// <summary>The endpoints for the page.</summary>
internal static class ConsoleEndpoints
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static IResult Asset(HttpContext http, string name = "index.html")
    {
        if (!ConsoleAsset.All.TryGetValue(name, out var asset))
            return Results.NotFound();

        http.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        http.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(asset.Content, asset.ContentType);
    }

    public static IResult Conversations(IOptions<ConsoleOptions> options, [FromServices] Conference? conference) =>
        Results.Json(options.Value.Speakers.Select(persona => ConsoleSpeaker.Of(persona, conference?.Programme.TimeZone)), ConsoleJson.Default.IEnumerableConsoleSpeaker);

    public static IResult Events(
        HttpContext http, ConsoleTranscripts transcripts, IHostApplicationLifetime lifetime, [FromHeader(Name = "Last-Event-ID")] string? lastEventId, string? after)
    {
        _ = long.TryParse(lastEventId ?? after, NumberStyles.None, CultureInfo.InvariantCulture, out var revision);
        return TypedResults.ServerSentEvents(EventsAsync(transcripts, revision, http.RequestAborted, lifetime.ApplicationStopping));
    }

    /// <summary>Sent as an attachment, never shown as a page of this origin.</summary>
    public static async Task<IResult> FileAsync(HttpContext http, ConsoleFiles files, string id)
    {
        if (await files.FindAsync(id, http.RequestAborted) is not { } file)
        {
            return Results.NotFound();
        }

        http.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.CacheControl = "no-store";
        return Results.Bytes(file.Content, file.MediaType, file.Name);
    }

    public static async Task<IResult> HandInAsync(HttpContext http, ConsoleFiles files) =>
        (await ReadAsync(http, ConsoleJson.Default.ConsoleHandedIn))?.ToKeep() is { } file
            ? Results.Json(await files.KeepAsync(file, CancellationToken.None), ConsoleJson.Default.ConsoleFile)
            : Results.BadRequest();

    /// <summary>Answers after the turn. The turn is not cancelled if the browser goes away.</summary>
    public static async Task<IResult> SayAsync(HttpContext http, ConsoleTurns turns) =>
        await ReadAsync(http, ConsoleJson.Default.ConsoleSaid) is { } said && await turns.SayAsync(said, OriginOf(http.Request), CancellationToken.None)
            ? Results.Ok()
            : Results.BadRequest();

    public static async Task<IResult> ArriveAsync(HttpContext http, ConsoleTurns turns) =>
        await ReadAsync(http, ConsoleJson.Default.ConsoleArrival) is { } arrival && await turns.ArriveAsync(arrival, CancellationToken.None)
            ? Results.Ok()
            : Results.BadRequest();

    // The guard accepts only names of this machine.
    private static Uri OriginOf(HttpRequest request) => new($"{request.Scheme}://{request.Host}");

    private static async Task<T?> ReadAsync<T>(HttpContext http, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return await http.Request.ReadFromJsonAsync(type, http.RequestAborted);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static async IAsyncEnumerable<SseItem<string>> EventsAsync(
        ConsoleTranscripts transcripts, long after, CancellationToken aborted, [EnumeratorCancellation] CancellationToken stopping)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(aborted, stopping);
        await using var changes = transcripts.FollowAsync(after, either.Token).GetAsyncEnumerator(CancellationToken.None);
        while (await MoveAsync(changes))
        {
            yield return changes.Current is not { } next
                ? new SseItem<string>("", "beat")
                : new SseItem<string>(JsonSerializer.Serialize(next.Change, ConsoleJson.Default.ConsoleChange))
                {
                    EventId = next.Revision > 0 ? next.Revision.ToString(CultureInfo.InvariantCulture) : null,
                    ReconnectionInterval = next.Change == ConsoleChange.Ready ? TimeSpan.FromSeconds(1) : null,
                };
        }
    }

    // A closed page or a stopping server ends the stream.
    private static async Task<bool> MoveAsync<T>(IAsyncEnumerator<T> changes)
    {
        try
        {
            return await changes.MoveNextAsync();
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
