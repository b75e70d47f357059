using BotReports.Attachments;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Net.Http.Headers;

namespace BotReports.Host.Attachments;

/// <summary>
/// Shows a picture or hands out a voice note to whoever has its link: 128 random bits are the permission. Only what a report refers to now is there,
/// so a link ends when its picture is removed.
/// </summary>
internal static class AttachmentEndpoint
{
    /// <summary>Nothing in it runs, and no page of another origin shows it.</summary>
    private const string ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";

    public static void MapAttachments(this WebApplication app) => app.MapMethods(AttachmentAddress.Route, [HttpMethods.Get, HttpMethods.Head], AnswerAsync);

    private static async Task<IResult> AnswerAsync(HttpContext http, IReportStore reports, AttachmentStore attachments, Conference conference, string @event, string session, string file)
    {
        // What is not there now may be there after an undo: no answer of any kind is kept by anybody on the way.
        var headers = http.Response.Headers;
        headers.CacheControl = "private, no-cache";
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers["X-Robots-Tag"] = "noindex, nofollow";
        if (@event != conference.Programme.Event || !SessionNumber.TryParse(session, out var number))
        {
            return Results.NotFound();
        }

        try
        {
            var report = new ReportId(@event, number);
            return await FindAsync(reports, report, file, http.RequestAborted) is { } attachment && await attachments.FindAsync(report, attachment, http.RequestAborted) is { } bytes
                ? Show(attachment, bytes, headers)
                : Results.NotFound();
        }
        catch (IOException)
        {
            return Results.Text("the storage does not answer", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    /// <summary>The attachment in the session's report, or in one of its breakout groups'.</summary>
    private static async Task<Attachment?> FindAsync(IReportStore reports, ReportId id, string file, CancellationToken cancellationToken) =>
        AttachmentIn((await reports.RefreshAsync(id, cancellationToken))?.Report, file)
        ?? (await reports.GroupsOfAsync(id, cancellationToken)).Select(group => AttachmentIn(group, file)).FirstOrDefault(found => found is not null);

    private static Attachment? AttachmentIn(Report? report, string file) =>
        report?.Attachments().Select(kept => kept.Attachment).FirstOrDefault(attachment => AttachmentAddress.FileOf(attachment) == file);

    // A voice note is saved, since a page that plays it would have to run something.
    private static IResult Show(Attachment attachment, ReadOnlyMemory<byte> bytes, IHeaderDictionary headers)
    {
        var disposition = new ContentDispositionHeaderValue(attachment.Kind is AttachmentKind.VoiceNote ? "attachment" : "inline");
        disposition.SetHttpFileName(attachment.Name);
        headers.ContentDisposition = disposition.ToString();
        return Results.Bytes(bytes, attachment.MediaType);
    }
}
