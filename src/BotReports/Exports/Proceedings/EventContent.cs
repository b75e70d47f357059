using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Exports.Proceedings;

/// <summary>All that the files of an event are made of. Immutable.</summary>
internal sealed record EventContent(ExportedEvent Event, IReadOnlyList<EventSession> Sessions, IReadOnlyList<ReportTemplate> Forms, EventFileOptions Options)
{
    public required Phrases Phrases { get; init; }

    /// <summary>When it was put together, on the event's clock.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Which part of the event it is, from 1.</summary>
    public int Part { get; init; } = 1;

    public int Parts { get; init; } = 1;

    /// <summary>The language of the form's words, as two letters. Where the bot does not speak it, its own words are English.</summary>
    public required string Language { get; init; }

    /// <summary>"8 of 9 sessions, 1 approved". A session that was cancelled before anybody reported on it is not counted.</summary>
    public string State => Phrases.EventState(
        Reported.Count(),
        Sessions.Count(session => session.Session.Cancelled is not true || session.Standing is not ReportStanding.NotBegun),
        Reported.Count(session => session.Standing is ReportStanding.Approved));

    public IEnumerable<EventSession> Reported => Sessions.Where(session => session.Report is not null);

    /// <param name="conference">The event.</param>
    /// <param name="sessions">The sessions that are to be in it.</param>
    /// <param name="request">Which file it is for.</param>
    /// <param name="pictures">The bytes of the pictures, by their ids; empty for a file that does not show them.</param>
    /// <param name="at">When it is put together.</param>
    public static EventContent Of(Conference conference, IReadOnlyList<ReportedSession> sessions, EventFileRequest request, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> pictures, DateTimeOffset at)
    {
        var programme = conference.Programme;
        var options = request.Options;
        var scope = ExportScope.ForOrganizers with { HasExtras = options.HasExtras, HasOrigins = options.HasOrigins, HasReferences = request.Kind is EventFileKind.Json, HasIds = true };
        return new EventContent(
            new(programme.Event, programme.Title.In(request.Language), programme.TimeZone.Id),
            [.. sessions.Select(session => SessionOf(session, conference, request, scope, pictures))],
            [.. sessions.Where(session => session.IsIn(options)).Select(session => conference.TemplateOf(session.Report!)).Append(conference.Template).Distinct().OrderBy(form => form.Reference.Id, StringComparer.Ordinal).ThenByDescending(form => form.Reference.Version)],
            options)
        {
            Phrases = Phrases.In(request.Language),
            Language = request.Language,
            At = conference.Local(at),
            Part = request.Part ?? 1,
            Parts = request.Parts,
        };
    }

    private static EventSession SessionOf(ReportedSession session, Conference conference, EventFileRequest request, ExportScope scope, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> pictures)
    {
        var planned = conference.Programme.Find(session.Number);
        var exported = session.IsIn(request.Options) ? ReportExport.Of(session.Report!, conference, request.Language, pictures, scope) : null;
        return new EventSession(
            exported?.Session ?? (planned is null ? new(session.Number.Value) : ReportExport.Of(planned, conference, request.Language)),
            session.Standing,
            session.Report is { Names: { IsEmpty: false } names } ? names : [.. (planned?.Rapporteurs ?? []).Select(person => person.Name)],
            exported);
    }
}
