using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using BotReports.Exports;

namespace BotReports.Slack.Api;

/// <summary>Uploads files in three steps: get an upload URL, send the bytes, then share the file in the conversation.</summary>
internal sealed class SlackUploads(SlackClient client, IHttpClientFactory clients, SlackOptions options)
{
    /// <summary>The name of the HTTP client for the bytes. It sends no token, because the upload URL is the permission.</summary>
    public const string HttpName = "slack-files";

    /// <param name="comment">The message with the file; escaped.</param>
    /// <returns>The file's id.</returns>
    public async Task<string> UploadAsync(string channel, string? thread, ExportedFile file, string comment, CancellationToken cancellationToken)
    {
        var conversation = (await client.CallAsync(SlackMethod.FilesGetUploadUrl, new JsonObject { ["filename"] = file.Name, ["length"] = file.Content.Length }, cancellationToken)).Required();
        var id = conversation.Text("file_id") ?? "";
        await SendAsync(new Uri(conversation.Text("upload_url") ?? "", UriKind.Absolute), file, cancellationToken);

        var arguments = new JsonObject
        {
            ["files"] = new JsonArray(new JsonObject { ["id"] = id, ["title"] = file.Name }),
            ["channel_id"] = channel,
            ["initial_comment"] = comment,
        };
        if (thread is not null)
        {
            arguments["thread_ts"] = thread;
        }

        (await client.CallAsync(SlackMethod.FilesCompleteUpload, arguments, cancellationToken)).Required();
        return id;
    }

    private async Task SendAsync(Uri address, ExportedFile file, CancellationToken cancellationToken)
    {
        // Do not send a report unencrypted.
        if (address.Scheme != Uri.UriSchemeHttps && options.IsPublicApi)
        {
            throw new SlackUnreachableException(SlackMethod.FilesGetUploadUrl.Name);
        }

        try
        {
            using var content = new ReadOnlyMemoryContent(file.Content);
            content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/octet-stream");
            using var http = clients.CreateClient(HttpName);
            using var response = await http.PostAsync(address, content, cancellationToken);
            response.EnsureSuccessStatusCode();
        }
        catch (Exception exception) when (exception is HttpRequestException || (exception is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new SlackUnreachableException(SlackMethod.FilesGetUploadUrl.Name, exception);
        }
    }
}
