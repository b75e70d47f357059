using System.Net;
using System.Net.Http.Headers;

namespace BotReports.Bot.Files;

/// <summary>
/// Puts a file into an upload session over HTTPS, whole, at hosts that are on the list and nowhere else. The address itself is the
/// permission. In Development this machine may be asked too.
/// </summary>
internal sealed class HttpFileUpload(HttpClient http, FileHosts hosts) : IFileUpload
{
    public async Task<bool> PutAsync(Uri address, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        if (content.IsEmpty || !hosts.Trust(address))
        {
            return false;
        }

        using var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = new ReadOnlyMemoryContent(content) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        request.Content.Headers.ContentRange = new ContentRangeHeaderValue(0, content.Length - 1, content.Length);
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return response.StatusCode switch
            {
                HttpStatusCode.OK or HttpStatusCode.Created => true,
                >= HttpStatusCode.InternalServerError => throw new IOException($"The file's host answered {(int)response.StatusCode}."),
                _ => false,
            };
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
}
