using System.Text.Json.Nodes;
using BotReports.Slack.Api;
using Microsoft.Bot.Schema;

namespace BotReports.Slack;

/// <summary>The files that come with messages.</summary>
internal sealed class SlackFiles(SlackClient client)
{
    /// <param name="message">The message, or the event that tells of it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IList<Attachment>> InAsync(JsonObject message, CancellationToken cancellationToken)
    {
        var attachments = new List<Attachment>();
        foreach (var file in message.Objects("files"))
        {
            attachments.Add(Of(file.Text("file_access") is "check_file_info" ? await FindAsync(file, cancellationToken) : file));
        }

        return attachments;
    }

    /// <summary>Slack says of a file from another workspace only that there is one. Where it does not say more either, the file keeps its name, if it has one, and the bot says that it cannot have it.</summary>
    private async Task<JsonObject> FindAsync(JsonObject file, CancellationToken cancellationToken)
    {
        try
        {
            var known = await client.CallAsync(SlackMethod.FilesInfo, new JsonObject { ["file"] = file.Text("id") }, cancellationToken);
            return known.Body.Object("file") ?? file;
        }
        catch (SlackUnreachableException)
        {
            return file;
        }
    }

    private static Attachment Of(JsonObject file) => new()
    {
        Name = file.Text("name") ?? file.Text("title") ?? file.Text("id") ?? "",
        ContentType = file.Text("mimetype") ?? "application/octet-stream",
        ContentUrl = file.Text("url_private_download") ?? file.Text("url_private"),
    };
}
