using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace BotReports.AcceptanceTests.Slack.Api;

/// <summary>Files in both directions: an upload in three steps, and a download that needs the token.</summary>
internal sealed class FileMethods(SlackServer server)
{
    private readonly ConcurrentDictionary<string, SlackFile> _files = new();
    private int _serial;

    public IReadOnlyCollection<SlackFile> All => [.. _files.Values];

    public JsonObject GetUploadUrl(SlackArguments arguments)
    {
        if (arguments.String("filename") is not { Length: > 0 } name)
        {
            return SlackAnswer.Mistake("invalid_arguments", "no filename");
        }

        if (arguments.Int("length", 0) is not (> 0 and var length))
        {
            return SlackAnswer.Mistake("invalid_arguments", "no length");
        }

        var id = NextId();
        _files[id] = new SlackFile(id, name, length);
        return SlackAnswer.Ok(("upload_url", new Uri(server.Address, $"upload/v1/{id}").AbsoluteUri), ("file_id", id));
    }

    /// <summary>The bytes: raw, or as the one file of a form.</summary>
    public async Task<IResult> UploadAsync(HttpRequest request, string id)
    {
        if (!_files.TryGetValue(id, out var file) || !HttpMethods.IsPost(request.Method))
        {
            return Complain($"An upload of {id}, which was not asked for");
        }

        using var memory = new MemoryStream();
        await (request.HasFormContentType ? (await request.ReadFormAsync()).Files[0].OpenReadStream() : request.Body).CopyToAsync(memory);
        if (memory.Length != file.Length)
        {
            return Complain($"{memory.Length} bytes of {file.Name} for {file.Length}");
        }

        _files[id] = file with { Content = memory.ToArray() };
        return Results.Text("OK - " + memory.Length.ToString(CultureInfo.InvariantCulture));
    }

    public JsonObject Complete(SlackArguments arguments)
    {
        var channel = arguments.String("channel_id");
        if (channel is not null && server.Team.FindChannel(channel) is null)
        {
            return SlackAnswer.Error("channel_not_found");
        }

        var shared = new JsonArray();
        foreach (var named in arguments.Json["files"] as JsonArray ?? [])
        {
            if (named?["id"]?.ToString() is not { } id || !_files.TryGetValue(id, out var file) || file.Content is null)
            {
                return SlackAnswer.Mistake("file_not_found", named?.ToJsonString() ?? "null");
            }

            _files[id] = file with { IsShared = true, Channel = channel };
            shared.Add(ToJson(_files[id]));
        }

        if (shared.Count == 0)
        {
            return SlackAnswer.Mistake("invalid_arguments", "no files");
        }

        if (channel is not null)
        {
            var message = new SlackMessage(channel, server.Team.NextTs(), SlackTeam.BotUserId, arguments.String("initial_comment") ?? "")
            {
                Files = shared.DeepClone().AsArray(),
                ThreadTs = arguments.String("thread_ts"),
            };
            server.Posted.Add(new SlackPosting("files.completeUploadExternal", server.Team.Put(message)));
        }

        return SlackAnswer.Ok(("files", shared));
    }

    /// <summary>Puts a file where somebody shares it.</summary>
    public JsonObject Share(string name, byte[] content)
    {
        var file = new SlackFile(NextId(), name, content.Length) { Content = content, IsShared = true };
        _files[file.Id] = file;
        return ToJson(file);
    }

    public JsonObject Info(SlackArguments arguments) =>
        arguments.String("file") is { } id && _files.TryGetValue(id, out var file) ? SlackAnswer.Ok(("file", ToJson(file))) : SlackAnswer.Error("file_not_found");

    public IResult Download(HttpRequest request, string id)
    {
        // Without the token Slack shows its page for signing in, with 200.
        if (!server.IsBotToken(request))
        {
            return Complain($"A download of {id} without the token", Results.Text("<!DOCTYPE html><title>Sign in</title>", "text/html"));
        }

        return server.HasScope("files:read") && _files.TryGetValue(id, out var file) && file.Content is { } content
            ? Results.Bytes(content, "application/octet-stream")
            : Results.NotFound();
    }

    private JsonObject ToJson(SlackFile file) => new()
    {
        ["id"] = file.Id,
        ["name"] = file.Name,
        ["title"] = file.Name,
        ["mimetype"] = "application/octet-stream",
        ["filetype"] = Path.GetExtension(file.Name).TrimStart('.'),
        ["size"] = file.Length,
        ["mode"] = "hosted",
        ["url_private"] = Address(file, ""),
        ["url_private_download"] = Address(file, "download/"),
    };

    private string Address(SlackFile file, string kind) => new Uri(server.Address, $"files-pri/{file.Id}/{kind}{Uri.EscapeDataString(file.Name)}").AbsoluteUri;

    private string NextId() => string.Create(CultureInfo.InvariantCulture, $"F{Interlocked.Increment(ref _serial):D9}");

    private IResult Complain(string complaint, IResult? result = null)
    {
        server.Complaints.Add(complaint);
        return result ?? Results.BadRequest();
    }
}
