using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BotReports.Events;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Exports.Proceedings;

/// <summary>
/// A page of <c>event.json</c>, for other programs: the same shape as the file, with some of its sessions. What may not go out is in it as little as in the file.
/// </summary>
public sealed class EventPage
{
    /// <summary>So many full reports are some two megabytes.</summary>
    public const int MostSessions = 100;

    private readonly Conference _conference;
    private readonly EventPageRequest _request;
    private readonly List<ReportedSession> _sessions;

    private EventPage(Conference conference, EventPageRequest request, List<ReportedSession> sessions) => (_conference, _request, _sessions) = (conference, request, sessions);

    /// <summary>How many pages there are; at least 1.</summary>
    public int Pages => Math.Max(1, (_sessions.Count + MostSessions - 1) / MostSessions);

    /// <summary>The same for the same content: of the programme, the forms, the reports' revisions and what was asked for, and not of the time.</summary>
    public string Tag
    {
        get
        {
            var programme = EventProgramme.StateOf(_conference.Programme);
            var state = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{_request}\n{programme}\n");
            foreach (var session in _sessions)
            {
                state.Append(CultureInfo.InvariantCulture, $"{session.Number} {session.Standing} {session.Report?.Template} {session.Report?.Revision} {session.Report?.ChangedAt:O}\n");
            }

            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(state.ToString())), 0, 16);
        }
    }

    /// <param name="conference">The event.</param>
    /// <param name="reports">The reports of its sessions.</param>
    /// <param name="unreadable">The sessions whose report cannot be read.</param>
    /// <param name="request">What is wanted.</param>
    /// <returns>Null where there is no such session, or no such page.</returns>
    public static EventPage? Find(Conference conference, IReadOnlyList<Report> reports, IEnumerable<SessionNumber> unreadable, EventPageRequest request)
    {
        var sessions = ReportedSession.AllOf(conference, reports, unreadable)
            .Where(session => request.Session is null || session.Number == request.Session)
            .Where(session => request.Since is not { } since || session.Report?.ChangedAt > since)
            .ToList();
        var page = new EventPage(conference, request, sessions);
        return request.Session is not null && sessions.Count == 0 && request.Since is null ? null : request.Page > page.Pages ? null : page;
    }

    /// <param name="at">When it is put together.</param>
    /// <returns>JSON in UTF-8.</returns>
    public byte[] Write(DateTimeOffset at)
    {
        var file = new EventFileRequest(EventFileKind.Json, EventFileOptions.Default with { IsApprovedOnly = _request.IsApprovedOnly }, _request.Language) { Part = _request.Page, Parts = Pages };
        var sessions = _sessions.Skip((_request.Page - 1) * MostSessions).Take(MostSessions).ToList();
        return EventJson.Write(EventContent.Of(_conference, sessions, file, new Dictionary<string, ReadOnlyMemory<byte>>(), at));
    }
}
