using System.Collections.Immutable;
using BotReports.Documents;
using BotReports.Reports;
using BotReports.Templates;

namespace BotReports.Events;

/// <summary>
/// The forms that organizers have brought, each in a document of its own below <c>events/{event}/templates/</c>. New reports are written in the one that was used last; none is ever
/// taken away, since a report stays in the form that it was begun in. Thread-safe.
/// </summary>
public sealed class EventTemplates(IDocuments documents, DocumentQuarantine quarantine, Conference conference) : IEventDocument
{
    private readonly string _folder = FolderOf(conference.Programme.Event);
    private readonly Lock _changing = new();

    private ImmutableDictionary<DocumentName, Known> _known = ImmutableDictionary<DocumentName, Known>.Empty;

    public bool IsShared => documents.IsShared;

    /// <summary>Where those of an event are, with a slash at the end.</summary>
    public static string FolderOf(string @event) => $"events/{@event}/templates/";

    /// <summary>Lets the conference follow what is stored. What cannot be read is left as it is, and named where unreadable documents are.</summary>
    /// <exception cref="IOException">The storage does not answer.</exception>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        var entries = await documents.ListAsync(_folder, cancellationToken).ToListAsync(cancellationToken);
        quarantine.Keep(_folder, entries);
        foreach (var entry in entries.Where(entry => !_known.TryGetValue(entry.Name, out var known) || known.ETag != entry.ETag))
        {
            if (!quarantine.Holds(entry.Name, entry.ETag) && await documents.GetAsync(entry.Name, cancellationToken) is { } document)
            {
                Read(entry.Name, document);
            }
        }
    }

    /// <summary>Lets new reports be written in a form. Made twice, it changes nothing more.</summary>
    /// <param name="template">The form.</param>
    /// <param name="at">When.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>False where this version of it is there already, and says something else.</returns>
    /// <exception cref="IOException">It may or may not have been written.</exception>
    public async Task<bool> TryUseAsync(ReportTemplate template, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await RefreshAsync(cancellationToken);
        var name = DocumentName.Parse($"{_folder}{template.Reference.Id}-{template.Reference.Version}.json");
        var document = await documents.GetAsync(name, cancellationToken);
        if (document is not null && (!_known.TryGetValue(name, out var known) || !TemplateTree.AreSame(known.Template, template)))
        {
            return false;
        }

        if (document is not null && IsCurrent(template))
        {
            return true;
        }

        // A clock that is behind another host's must not make it the older one.
        var last = _known.Values.Select(other => other.At).DefaultIfEmpty(DateTimeOffset.MinValue).Max();
        var now = at > last ? at : last.AddSeconds(1);
        var condition = document is null ? PutCondition.IfAbsent : PutCondition.IfMatch(document.ETag);
        if (await documents.PutAsync(name, StoredTemplate.Write(template, now), condition, cancellationToken) is not { } etag)
        {
            return false;
        }

        Follow(name, new Known(etag, now, template));
        return true;
    }

    /// <summary>Whether new reports are written in a form; asks the storage.</summary>
    public async Task<bool> IsUsedAsync(ReportTemplate template, CancellationToken cancellationToken)
    {
        await RefreshAsync(cancellationToken);
        return IsCurrent(template);
    }

    private bool IsCurrent(ReportTemplate template) => TemplateTree.AreSame(conference.Template, template);

    private void Read(DocumentName name, Document document)
    {
        try
        {
            var (stored, template) = StoredTemplate.Read(name, document.Content.Span);
            quarantine.Release(name);
            Follow(name, new Known(document.ETag, stored.At, template));
        }
        catch (UnreadableDocumentException exception)
        {
            quarantine.Take(name, exception.Problem, document.ETag);
        }
    }

    private void Follow(DocumentName name, Known template)
    {
        lock (_changing)
        {
            _known = _known.SetItem(name, template);
            var last = _known.OrderBy(known => known.Value.At).ThenBy(known => known.Key.Value, StringComparer.Ordinal).Last().Value;
            conference.Follow([.. _known.Values.Select(known => known.Template)], last.Template.Reference.Id);
        }
    }

    /// <summary>What of the storage has been seen.</summary>
    private sealed record Known(ETag ETag, DateTimeOffset At, ReportTemplate Template);
}
