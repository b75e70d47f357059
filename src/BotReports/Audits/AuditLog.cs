using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BotReports.Documents;
using BotReports.Reports;

namespace BotReports.Audits;

/// <summary>
/// The documents <c>audit/{event}/{hash}.json</c>, one for each thing that an organizer or a chair has read or decided; the hash is of the message's key, so that
/// a message which comes again is noted once. Thread-safe.
/// </summary>
public sealed class AuditLog(IDocuments documents, DocumentQuarantine quarantine, Conference conference)
{
    /// <summary>In bytes.</summary>
    private const int HashLength = 16;

    private readonly string _folder = $"audit/{conference.Programme.Event}/";

    /// <exception cref="IOException">It may or may not have been written.</exception>
    /// <param name="entry">What is noted.</param>
    /// <param name="key">Tells what asked for it from everything else.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task NoteAsync(AuditEntry entry, string key, CancellationToken cancellationToken) =>
        documents.PutAsync(NameOf(key), Write(entry), PutCondition.IfAbsent, cancellationToken);

    /// <summary>Whether what a message with this key asked for is noted.</summary>
    public async Task<bool> IsNotedAsync(string key, CancellationToken cancellationToken) => await documents.GetAsync(NameOf(key), cancellationToken) is not null;

    /// <summary>All that can be read, the oldest first.</summary>
    public async Task<IReadOnlyList<AuditEntry>> ListAsync(CancellationToken cancellationToken)
    {
        var entries = new List<AuditEntry>();
        await foreach (var (_, _, entry) in ReadAllAsync(cancellationToken))
        {
            entries.Add(entry);
        }

        return [.. entries.OrderBy(entry => entry.At)];
    }

    /// <summary>When somebody did something the last time; null for never.</summary>
    /// <param name="person">Their id.</param>
    /// <param name="act">What it is.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<DateTimeOffset?> LastOfAsync(string person, AuditedAct act, CancellationToken cancellationToken) =>
        (await ListAsync(cancellationToken)).LastOrDefault(entry => entry.Act == act && entry.By == person)?.At;

    /// <summary>Puts something else in the place of a person. What was read and decided stays known.</summary>
    /// <param name="isMe">Whether an id is the person's.</param>
    /// <param name="pseudonym">What takes its place.</param>
    /// <param name="somebody">What takes the place of the name.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task ForgetAsync(Func<string, bool> isMe, string pseudonym, string somebody, CancellationToken cancellationToken)
    {
        await foreach (var (name, etag, entry) in ReadAllAsync(cancellationToken))
        {
            var (isBy, isAbout) = (isMe(entry.By), entry.About is { } about && isMe(about));
            if (isBy || isAbout)
            {
                var forgotten = entry with { By = isBy ? pseudonym : entry.By, Name = isBy ? somebody : entry.Name, About = isAbout ? pseudonym : entry.About };

                // Nobody else changes what is noted, but for another host that forgets the same person.
                await documents.PutAsync(name, Write(forgotten), PutCondition.IfMatch(etag), cancellationToken);
            }
        }
    }

    private static byte[] Write(AuditEntry entry) => JsonSerializer.SerializeToUtf8Bytes(entry, AuditEntryJson.Default.AuditEntry);

    private DocumentName NameOf(string key) =>
        DocumentName.Parse($"{_folder}{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)), 0, HashLength)}.json");

    private async IAsyncEnumerable<(DocumentName Name, ETag ETag, AuditEntry Entry)> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var listed in await documents.ListAsync(_folder, cancellationToken).ToListAsync(cancellationToken))
        {
            if (await documents.GetAsync(listed.Name, cancellationToken) is { } document && Read(listed.Name, document) is { } entry)
            {
                yield return (listed.Name, document.ETag, entry);
            }
        }
    }

    /// <summary>Null for a document that cannot be read. It is left as it is, and named where unreadable documents are.</summary>
    private AuditEntry? Read(DocumentName name, Document document)
    {
        try
        {
            var entry = DocumentJson.Read(name, document.Content.Span, AuditEntryJson.Default.AuditEntry, AuditEntry.CurrentSchema);
            quarantine.Release(name);
            return entry;
        }
        catch (UnreadableDocumentException exception)
        {
            quarantine.Take(name, exception.Problem, document.ETag);
            return null;
        }
    }
}
