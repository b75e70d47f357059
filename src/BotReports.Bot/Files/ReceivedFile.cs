using BotReports.Attachments;
using BotReports.Cards;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotReports.Bot.Files;

/// <summary>A file that came with a message.</summary>
/// <param name="Name">What it is called; empty for a picture that was pasted.</param>
/// <param name="Address">Where it is; null where the channel does not say, because the bot may not have it.</param>
/// <param name="MediaType">What its sender says that it is; null where they say nothing.</param>
internal sealed record ReceivedFile(string Name, Uri? Address, string? MediaType = null)
{
    /// <summary>Of a name; what is longer says nothing more.</summary>
    private const int Longest = 80;

    private const string TeamsFile = "application/vnd.microsoft.teams.file.download.info";

    private static readonly string[] DocumentEndings = [".docx", ".docm", ".dotx", ".dotm", ".doc", ".odt", ".ott", ".rtf", ".pdf", ".html", ".htm", ".md", ".markdown", ".eml", ".txt"];

    private static readonly string[] TemplateEndings = [".yaml", ".yml"];

    private static readonly string[] ProgrammeEndings = [".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".ics", ".json", ".xml"];

    /// <summary>Whether its name says that it may be a programme. What it is, its content says.</summary>
    public bool ClaimsProgramme => ProgrammeEndings.Contains(Path.GetExtension(Name), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether its name says that it may be a form for reports.</summary>
    public bool ClaimsTemplate => TemplateEndings.Contains(Path.GetExtension(Name), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether its name says that it is a document to be read.</summary>
    public bool ClaimsDocument => DocumentEndings.Contains(Path.GetExtension(Name), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it says that it is a picture or a voice note.</summary>
    public bool ClaimsAttachment => !ClaimsDocument && AttachmentReader.Claims(Name, MediaType);

    /// <summary>The files of a message. What a client adds of its own, such as the message's HTML, is none.</summary>
    public static IReadOnlyList<ReceivedFile> AllIn(Activity activity) => [.. (activity.Attachments ?? []).Select(Of).OfType<ReceivedFile>()];

    private static ReceivedFile? Of(Attachment attachment)
    {
        var isTeamsFile = attachment.ContentType == TeamsFile && attachment.Content is JObject;
        var address = isTeamsFile ? (string?)((JObject)attachment.Content)["downloadUrl"] : attachment.ContentUrl;
        var name = TypedText.Line(attachment.Name);
        name = name.Length <= Longest ? name : $"{name[..(Longest / 2)]}…{name[^(Longest / 3)..]}";
        var type = isTeamsFile ? null : attachment.ContentType;
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) ? new ReceivedFile(name, uri, type)
            : name.Length > 0 && string.IsNullOrEmpty(address) && attachment.Content is null ? new ReceivedFile(name, null, type)
            : null;
    }
}
