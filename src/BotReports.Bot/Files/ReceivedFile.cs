using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotReports.Bot.Files;

/// <summary>A file that came with a message: its name, and where it is.</summary>
internal sealed record ReceivedFile(string Name, Uri Address)
{
    private const string TeamsFile = "application/vnd.microsoft.teams.file.download.info";

    /// <summary>The first file of a message; null when it has none. What a client adds of its own, such as the message's HTML, is none.</summary>
    public static ReceivedFile? In(Activity activity) =>
        (activity.Attachments ?? []).Select(Of).FirstOrDefault(file => file is not null);

    private static ReceivedFile? Of(Attachment attachment)
    {
        var address = attachment.ContentType == TeamsFile && attachment.Content is JObject content ? (string?)content["downloadUrl"] : attachment.ContentUrl;
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) ? new ReceivedFile(attachment.Name ?? "", uri) : null;
    }
}
