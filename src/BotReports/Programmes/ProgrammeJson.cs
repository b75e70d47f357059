using System.Text.Encodings.Web;
using System.Text.Json;
using BotReports.Documents;
using BotReports.Templates;

namespace BotReports.Programmes;

/// <summary>How a programme is written down: readable JSON with no names of our types in it.</summary>
public static class ProgrammeJson
{
    /// <summary>The version of the document's shape.</summary>
    public const int CurrentSchema = 1;

    // The documents are read by people and by this program, never put into a page, so letters may stay letters.
    private static readonly ProgrammeJsonContext Readable =
        new(new JsonSerializerOptions(ProgrammeJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Where the programme of an event is stored: <c>events/{event}/programme.json</c>.</summary>
    public static DocumentName DocumentOf(string @event) => DocumentName.Parse($"events/{@event}/programme.json");

    public static byte[] Write(Programme programme) => JsonSerializer.SerializeToUtf8Bytes(
        new ProgrammeDocument
        {
            Event = programme.Event,
            Title = Wordings(programme.Title),
            TimeZone = programme.TimeZone.Id,
            Template = programme.Template,
            Deadline = programme.Deadline,
            Participants = programme.Participants,
            Organizations = programme.Organizations,
            Sessions = [.. programme.Sessions.Select(Document)],
        },
        Readable.ProgrammeDocument);

    /// <param name="event">The event that it should be of.</param>
    /// <param name="json">The document.</param>
    /// <param name="schema">The version of its shape. What is newer than <see cref="CurrentSchema"/> may be read and must not be written over.</param>
    /// <exception cref="UnreadableDocumentException">The document is no programme, or another event's.</exception>
    public static Programme Read(string @event, ReadOnlySpan<byte> json, out int schema)
    {
        var name = DocumentOf(@event);
        var document = DocumentJson.Read(name, json, Readable.ProgrammeDocument, CurrentSchema);
        schema = document.Schema;
        try
        {
            return document.Event == @event ? Programme(document) : throw new FormatException();
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or TimeZoneNotFoundException or InvalidTimeZoneException)
        {
            throw new UnreadableDocumentException(name, document.Schema > CurrentSchema ? DocumentProblem.Newer : DocumentProblem.WrongShape);
        }
    }

    private static SessionDocument Document(Session session) => new()
    {
        Number = session.Number.Value,
        Theme = Wordings(session.Theme),
        Start = session.Start,
        End = session.End,
        Room = session.Room,
        Track = session.Track,
        Key = session.Key,
        Rapporteurs = [.. session.Rapporteurs.Select(person => new PersonDocument(person.Name, person.Identity))],
        Chairs = [.. session.Chairs.Select(person => new PersonDocument(person.Name, person.Identity))],
        Groups = [.. session.Groups.Select(group => group.Value)],
        IsSample = session.IsSample,
        IsCancelled = session.IsCancelled,
    };

    private static Programme Programme(ProgrammeDocument document)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(document.TimeZone);
        var sessions = document.Sessions.Select(session => Session(session, zone)).ToList();
        return sessions.DistinctBy(session => session.Number).Count() == sessions.Count
            ? new Programme(document.Event, new LocalizedText(document.Title), zone, document.Template, sessions)
            {
                Deadline = document.Deadline is { } deadline ? TimeZoneInfo.ConvertTime(deadline, zone) : null,
                Participants = document.Participants,
                Organizations = document.Organizations,
            }
            : throw new FormatException();
    }

    private static Session Session(SessionDocument session, TimeZoneInfo zone) =>
        new(
            SessionNumber.TryParse(session.Number, out var number) ? number : throw new FormatException(),
            new LocalizedText(session.Theme),
            TimeZoneInfo.ConvertTime(session.Start, zone),
            session.End > session.Start ? TimeZoneInfo.ConvertTime(session.End, zone) : throw new FormatException())
        {
            Room = session.Room,
            Track = session.Track,
            Key = session.Key,
            Rapporteurs = [.. session.Rapporteurs.Select(Person)],
            Chairs = [.. session.Chairs.Select(Person)],
            Groups = [.. session.Groups.Select(group => GroupName.TryParse(group, out var name) ? name : throw new FormatException())],
            IsSample = session.IsSample,
            IsCancelled = session.IsCancelled,
        };

    private static AssignedRapporteur Person(PersonDocument person) => new(person.Name, person.Identity);

    /// <summary>In one order, so that a programme that is the same is written the same.</summary>
    private static SortedDictionary<string, string> Wordings(LocalizedText text) => new(text.Wordings.ToDictionary(), StringComparer.Ordinal);
}
