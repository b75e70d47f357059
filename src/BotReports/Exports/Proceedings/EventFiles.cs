using System.Globalization;
using System.Text;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Programmes.Files;
using BotReports.Reports;
using BotReports.Spreadsheets;

namespace BotReports.Exports.Proceedings;

/// <summary>
/// All reports of an event as files: a pure function of the programme, the forms, the reports with their pictures, and what an organizer chose. Quotes that may not
/// go out, notes, voice notes and what breakout groups said without its being assigned are in none of them.
/// </summary>
/// <param name="conference">The event.</param>
/// <param name="reports">The reports of its sessions; those of breakout groups are left out.</param>
/// <param name="unreadable">The sessions whose report cannot be read.</param>
/// <param name="at">When the files are made.</param>
public sealed class EventFiles(Conference conference, IReadOnlyList<Report> reports, IEnumerable<SessionNumber> unreadable, DateTimeOffset at)
{
    /// <summary>In bytes: as much as can be sent on as a mail, and put into somebody's files in one piece.</summary>
    public const int LargestFile = 20 * 1024 * 1024;

    private readonly IReadOnlyList<ReportedSession> _sessions = ReportedSession.AllOf(conference, reports, unreadable);

    /// <summary>The sessions whose report cannot be read, or whose form is not there any more.</summary>
    public IReadOnlyList<SessionNumber> Unreadable => [.. _sessions.Where(session => session.Standing is ReportStanding.Unreadable).Select(session => session.Number)];

    /// <summary>The sessions whose report is left out because only approved ones are wanted.</summary>
    public IReadOnlyList<SessionNumber> NotApproved(EventFileOptions options) =>
        [.. _sessions.Where(session => session.Report is not null && !session.IsIn(options)).Select(session => session.Number)];

    /// <summary>How many reports go into the files.</summary>
    public int Count(EventFileOptions options) => _sessions.Count(session => session.IsIn(options));

    /// <summary>Whether making a file takes so long that somebody who waits should be told.</summary>
    public bool TakesLong(EventFileRequest request) => Count(request.Options) > 40 || (ShowsPictures(request) && PictureBytes(_sessions, request.Options) > LargestFile / 10);

    /// <summary>The file, in as many parts as it takes; or the part that the request names.</summary>
    /// <param name="request">Which file.</param>
    /// <param name="pictures">Fetches the pictures, where the file shows them.</param>
    /// <param name="largest">In bytes: what is larger is made in parts, as long as it has several sessions.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="IOException">The storage does not give the pictures.</exception>
    public async Task<IReadOnlyList<(ExportedFile File, EventFileRequest Request)>> WriteAsync(EventFileRequest request, PicturesOf pictures, CancellationToken cancellationToken, int largest = LargestFile)
    {
        if (request.Part is not null)
        {
            return [(await PartAsync(request, pictures, cancellationToken), request)];
        }

        var most = request.Kind is EventFileKind.Calendar ? 1 : Math.Max(1, _sessions.Count);
        for (var parts = PartsFor(request, largest); ; parts *= 2)
        {
            parts = Math.Min(parts, most);
            var files = new List<(ExportedFile File, EventFileRequest Request)>();
            while (files.Count < parts && (files is not [.., var last] || last.File.Content.Length <= largest || parts == most))
            {
                var part = request with { Part = files.Count + 1, Parts = parts };
                files.Add((await PartAsync(part, pictures, cancellationToken), part));
            }

            if (parts == most || files.TrueForAll(file => file.File.Content.Length <= largest))
            {
                return files;
            }
        }
    }

    // Pictures are nearly all of a large document, and do not get smaller in it.
    private int PartsFor(EventFileRequest request, int largest) => ShowsPictures(request) ? 1 + (int)(PictureBytes(_sessions, request.Options) / largest) : 1;

    private static bool ShowsPictures(EventFileRequest request) => request.Kind is EventFileKind.Proceedings;

    private static long PictureBytes(IEnumerable<ReportedSession> sessions, EventFileOptions options) => sessions.Where(session => session.IsIn(options))
        .SelectMany(session => session.Report!.Attachments()).Where(kept => kept.Attachment.Kind is AttachmentKind.Picture).Sum(kept => (long)kept.Attachment.Length);

    private async Task<ExportedFile> PartAsync(EventFileRequest request, PicturesOf pictures, CancellationToken cancellationToken)
    {
        var (part, parts) = (request.Part ?? 1, request.Parts);
        var (from, to) = ((part - 1) * _sessions.Count / parts, part * _sessions.Count / parts);
        var sessions = _sessions.Take(from..to).ToList();
        var shown = new Dictionary<string, ReadOnlyMemory<byte>>();
        foreach (var session in sessions.Where(session => ShowsPictures(request) && session.IsIn(request.Options)))
        {
            foreach (var (id, bytes) in await pictures(session.Report!, cancellationToken))
            {
                shown[id] = bytes;
            }
        }

        var content = EventContent.Of(conference, sessions, request, shown, at);
        var name = $"{content.Event.Id}-{NameOf(request.Kind)}{(request.Options.IsApprovedOnly ? "-approved" : "")}{(parts > 1 ? string.Create(CultureInfo.InvariantCulture, $"-{part}-of-{parts}") : "")}";
        return request.Kind switch
        {
            EventFileKind.Proceedings => new($"{name}.docx", WordExport.MediaType, ProceedingsDocument.Write(content)),
            EventFileKind.Workbook => new($"{name}.xlsx", Workbook.MediaType, await Workbook.WriteAsync(new EventTables(content).All(), cancellationToken)),
            EventFileKind.Csv => new($"{name}.zip", "application/zip", CsvArchive.Write(new EventTables(content).All(), content.At)),
            EventFileKind.Json => new($"{name}.json", JsonExport.MediaType, EventJson.Write(content)),
            EventFileKind.Markdown => new($"{name}.md", MarkdownExport.MediaType, ProceedingsMarkdown.Write(content)),
            _ => new($"{name}.ics", "text/calendar", Encoding.UTF8.GetBytes(ProgrammeCalendar.Write(conference.Programme, Phrases.In(request.Language), at))),
        };
    }

    private static string NameOf(EventFileKind kind) => kind switch
    {
        EventFileKind.Proceedings => "proceedings",
        EventFileKind.Workbook => "recommendations",
        EventFileKind.Csv => "tables",
        EventFileKind.Json => "event",
        EventFileKind.Markdown => "reports",
        _ => "sessions",
    };
}
