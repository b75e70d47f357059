using BotReports.Attachments;
using BotReports.Documents;
using BotReports.Exports;
using BotReports.Exports.Proceedings;
using BotReports.Reports;

namespace BotReports.Bot.Files;

/// <summary>Makes the files of the whole event of what is stored.</summary>
internal sealed class EventFileSource(Conference conference, AttachmentStore attachments, DocumentQuarantine quarantine)
{
    /// <param name="reports">The reports of all sessions, just read: what of them cannot be read is known since.</param>
    /// <param name="at">When they were read.</param>
    public EventFiles Of(IReadOnlyList<Report> reports, DateTimeOffset at) => new(
        conference,
        reports,
        ReportId.SessionsIn(quarantine.All, conference.Programme.Event),
        at);

    /// <exception cref="IOException">The storage does not answer.</exception>
    public Task<IReadOnlyList<(ExportedFile File, EventFileRequest Request)>> WriteAsync(EventFiles files, EventFileRequest request, CancellationToken cancellationToken) =>
        files.WriteAsync(request, attachments.PicturesOfAsync, cancellationToken);
}
