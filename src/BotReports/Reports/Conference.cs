using System.Globalization;
using BotReports.Programmes;
using BotReports.Templates;

namespace BotReports.Reports;

/// <summary>The event that is reported on: its programme, the form for its reports, and its clock. Thread-safe.</summary>
public sealed class Conference(Programme programme, TemplateCatalog templates)
{
    private readonly Lock _changing = new();

    private volatile Event _now = Event.Of(programme, templates);

    /// <summary>As it is now: organizers change it while the bot runs. Whoever needs two things of it that fit together takes it once.</summary>
    public Programme Programme => _now.Programme;

    /// <summary>The forms that there are now, each in all its versions.</summary>
    public TemplateCatalog Templates => _now.Templates;

    /// <summary>The two letters of the language that the organizers read, and anybody whose own the bot does not speak.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The address under which people reach the host; null where there is none to tell them.</summary>
    public Uri? PublicAddress { get; init; }

    /// <summary>Who may fill a report that others have begun.</summary>
    public JoinRule Joining { get; init; } = JoinRule.Asked;

    /// <summary>How long is kept what people have said; null until somebody deletes it.</summary>
    public Retention? Retention { get; init; }

    /// <summary>The form that a report begun now is written in.</summary>
    public ReportTemplate Template => _now.Template;

    /// <summary>The form that a report was begun in.</summary>
    /// <exception cref="InvalidOperationException">That version of the template has been taken away.</exception>
    public ReportTemplate TemplateOf(Report report) => Templates.Find(report.Template)
        ?? throw new InvalidOperationException($"The report {report.Id} is written in {report.Template}, which is no longer among the templates.");

    /// <summary>Whether the form that a report was begun in is there.</summary>
    public bool HasTemplateOf(Report report) => Templates.Find(report.Template) is not null;

    public Walk Walk(Report report) => new(TemplateOf(report), report);

    /// <summary>The session that a report is about; null when the programme has dropped it.</summary>
    public Session? SessionOf(Report report) => Programme.Find(report.Id.Session);

    /// <summary>The link to a picture or a voice note: with the host's public address where there is one, else the path below whatever address it is reached by.</summary>
    public string AddressOf(Report report, Attachment attachment) =>
        AttachmentAddress.PathOf(report.Id, attachment) is var path && PublicAddress is { } host ? new Uri(host, path).AbsoluteUri : path;

    /// <summary>Takes over what organizers have changed about the programme. Which form its reports are written in stays as it is.</summary>
    /// <exception cref="ArgumentException">It is the programme of another event.</exception>
    public void Follow(Programme programme)
    {
        lock (_changing)
        {
            var now = _now;
            _now = programme.Event == now.Programme.Event
                ? now with { Programme = programme with { Template = now.Programme.Template } }
                : throw new ArgumentException($"This is the programme of {programme.Event}, not of {now.Programme.Event}.", nameof(programme));
        }
    }

    /// <summary>Takes over the forms that organizers have brought, beside those that the host began with.</summary>
    /// <param name="brought">All of them.</param>
    /// <param name="current">The id of the one in which a new report is written.</param>
    public void Follow(IReadOnlyCollection<ReportTemplate> brought, string current)
    {
        lock (_changing)
        {
            _now = Event.Of(_now.Programme with { Template = current }, templates.With(brought));
        }
    }

    /// <summary>A moment on the event's clock, or on that of another zone.</summary>
    public DateTimeOffset Local(DateTimeOffset moment, TimeZoneInfo? zone = null) => TimeZoneInfo.ConvertTime(moment, zone ?? Programme.TimeZone);

    /// <summary>The hour and minute on the event's clock, or on that of another zone.</summary>
    public string TimeOf(DateTimeOffset moment, TimeZoneInfo? zone = null) => Local(moment, zone).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>What belongs together.</summary>
    private sealed record Event(Programme Programme, TemplateCatalog Templates, ReportTemplate Template)
    {
        public static Event Of(Programme programme, TemplateCatalog templates) => new(programme, templates, templates.Find(programme.Template)
            ?? throw new ArgumentException($"The programme {programme.Event} wants the template \"{programme.Template}\", which is not there.", nameof(programme)));
    }
}
