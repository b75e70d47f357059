using System.Net;

namespace BotReports.Bot.Files;

/// <summary>
/// Fetches attachments over HTTPS from hosts that are on the list, without following them elsewhere and without any credentials:
/// the address itself is the permission. In Development this machine may be asked too. A channel's own file server gets that channel's credential.
/// </summary>
internal sealed class HttpFileDownload(HttpClient http, FileHosts hosts, IEnumerable<IFileCredential> credentials) : IFileDownload
{
    private const int Chunk = 64 * 1024;

    public async Task<FileDownload> GetAsync(Uri address, int mostBytes, CancellationToken cancellationToken)
    {
        var credential = credentials.FirstOrDefault(candidate => candidate.IsFor(address));
        if (credential is null && !hosts.Trust(address))
        {
            return FileDownload.Fail(FileFailure.Elsewhere);
        }

        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Authorization = credential is null ? null : await credential.FindAsync(cancellationToken);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            switch (response.StatusCode)
            {
                case HttpStatusCode.NotFound or HttpStatusCode.Gone:
                    return FileDownload.Fail(FileFailure.Gone);
                case HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden:
                    return FileDownload.Fail(FileFailure.Forbidden);
                case var status when !response.IsSuccessStatusCode:
                    throw new IOException($"The file's host answered {(int)status}.");
            }

            await using var content = await response.Content.ReadAsStreamAsync(cancellationToken);
            return await ReadAsync(content, mostBytes, cancellationToken) is { } file ? FileDownload.Of(file) : FileDownload.Fail(FileFailure.TooLarge);
        }
        catch (HttpRequestException exception)
        {
            throw new IOException("The file's host cannot be reached.", exception);
        }
        catch (TaskCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new IOException("The file's host takes too long.", exception);
        }
    }

    // What a host says of a length is not relied on.
    private static async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream content, int mostBytes, CancellationToken cancellationToken)
    {
        using var file = new MemoryStream();
        var chunk = new byte[Chunk];
        while (await content.ReadAsync(chunk, cancellationToken) is > 0 and var count)
        {
            if (file.Length + count > mostBytes)
            {
                return null;
            }

            file.Write(chunk, 0, count);
        }

        return file.ToArray();
    }
}
