using System.Security.Cryptography;
using BotReports.Documents;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Events;

/// <summary>
/// The programme as organizers have changed it, in the document <c>events/{event}/programme.json</c>. Without one, that of the settings holds. The conference follows it.
/// Thread-safe.
/// </summary>
public sealed class EventProgramme(IDocuments documents, DocumentQuarantine quarantine, Conference conference) : IEventDocument
{
    private readonly DocumentName _document = ProgrammeJson.DocumentOf(conference.Programme.Event);

    private volatile Known? _known;

    /// <summary>Whether other processes may change it too.</summary>
    public bool IsShared => documents.IsShared;

    /// <summary>Tells one state of a programme from every other, without its words: 32 hexadecimal digits.</summary>
    public static string StateOf(Programme programme) => Convert.ToHexStringLower(SHA256.HashData(ProgrammeJson.Write(programme)), 0, 16);

    /// <summary>Lets the conference follow what is stored. What cannot be read is left as it is, and named where unreadable documents are.</summary>
    /// <exception cref="IOException">The storage does not answer.</exception>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        if (_known is not { } known)
        {
            Follow(await documents.GetAsync(_document, cancellationToken));
        }
        else if (await documents.GetUnlessAsync(_document, known.ETag, cancellationToken) is { IsUnchanged: false } reading)
        {
            Follow(reading.Document);
        }
    }

    /// <summary>Changes the programme, unless somebody else has meanwhile. Made twice, it changes nothing more.</summary>
    /// <param name="changed">The programme from then on.</param>
    /// <param name="over">The state that it was made of.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>False where it is in another state.</returns>
    /// <exception cref="UnreadableDocumentException">A newer version of this program wrote what is stored.</exception>
    /// <exception cref="IOException">It may or may not have been written.</exception>
    public async Task<bool> TryChangeAsync(Programme changed, string over, CancellationToken cancellationToken)
    {
        var document = await documents.GetAsync(_document, cancellationToken);
        Follow(document);
        if (quarantine.All.FirstOrDefault(unreadable => unreadable.Name == _document) is { } unreadable)
        {
            if (unreadable.Problem is DocumentProblem.Newer)
            {
                throw new UnreadableDocumentException(_document, DocumentProblem.Newer);
            }

            await quarantine.SetAsideAsync(documents, _document, document!, cancellationToken);
        }

        var state = StateOf(conference.Programme);
        if (state == StateOf(changed))
        {
            return true;
        }

        if (state != over)
        {
            return false;
        }

        if (await documents.PutAsync(_document, ProgrammeJson.Write(changed), document is null ? PutCondition.IfAbsent : PutCondition.IfMatch(document.ETag), cancellationToken) is not { } etag)
        {
            return false;
        }

        conference.Follow(changed);
        _known = new Known(etag);
        return true;
    }

    /// <summary>The state that it is in now; asks the storage.</summary>
    public async Task<string> ReadStateAsync(CancellationToken cancellationToken)
    {
        Follow(await documents.GetAsync(_document, cancellationToken));
        return StateOf(conference.Programme);
    }

    /// <summary>Takes somebody out of it: their sessions have no rapporteur of that name any more. What a newer version of this program wrote is left to that.</summary>
    public async Task ForgetAsync(Func<AssignedRapporteur, bool> isMe, Func<string, bool> isName, CancellationToken cancellationToken)
    {
        bool isDone;
        do
        {
            await RefreshAsync(cancellationToken);
            var programme = conference.Programme;
            var without = programme with
            {
                Participants = [.. programme.Participants.Where(name => !isName(name))],
                Sessions = [.. programme.Sessions.Select(session => session with { Rapporteurs = [.. session.Rapporteurs.Where(person => !isMe(person))], Chairs = [.. session.Chairs.Where(person => !isMe(person))] })],
            };

            // Without a document it is the file of the settings, which is its owner's.
            isDone = _known is null || quarantine.Holds(_document) || await TryChangeAsync(without, StateOf(programme), cancellationToken);
        }
        while (!isDone);
    }

    private void Follow(Document? document)
    {
        if (document is null)
        {
            return;
        }

        try
        {
            // Which form the reports are written in is said by the settings.
            var programme = ProgrammeJson.Read(conference.Programme.Event, document.Content.Span, out var schema) with { Template = conference.Programme.Template };
            if (schema > ProgrammeJson.CurrentSchema)
            {
                throw new UnreadableDocumentException(_document, DocumentProblem.Newer);
            }

            quarantine.Release(_document);
            conference.Follow(programme);
        }
        catch (UnreadableDocumentException exception)
        {
            quarantine.Take(_document, exception.Problem, document.ETag);
        }

        _known = new Known(document.ETag);
    }

    /// <summary>What of the storage has been seen.</summary>
    private sealed record Known(ETag ETag);
}
